// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

#include <QMap>

namespace twb::model {

/// A value of a field and the revision that wrote it.
struct FieldValue {
    QJsonValue value; ///< null when the revision emptied the field
    RevisionId from;

    bool operator==(const FieldValue &) const = default;
};

/// What a record shows: a pure function of the set of its revisions.
struct RecordState {
    RecordId id;
    QString kind;
    QJsonObject fields; ///< the value shown for each field, open conflicts included
    QList<RevisionId> heads; ///< revisions that no other names as parent; sorted
    QMap<QString, RevisionId> writers; ///< per field: the revision whose value is shown
    QMap<QString, QList<FieldValue>>
        conflicts; ///< per field in conflict: all candidates, the shown one first

    bool isTrashed() const { return fields.value(trashedField).toBool(); }

    bool operator==(const RecordState &) const = default;
};

/// The state of one record for the given revisions of it, in any order, duplicates allowed.
///
/// For each field: of the revisions that wrote it, take those that no later writer of that field has
/// among its ancestors. If they agree, that is the value; if not, the field is an open conflict, all
/// values are kept as candidates, and the one with the greatest (time, id) is shown.
/// A revision whose parents are not all at hand counts as a writer of every field it holds.
/// \pre \a revisions is not empty and all are of one record.
RecordState stateOf(const QList<StoredRevision> &revisions);

/// For each field every revision whose value stands, the shown one first: several where they write the
/// same or are an open conflict. \pre as for stateOf().
QMap<QString, QList<FieldValue>> standingValues(const QList<StoredRevision> &revisions);

} // namespace twb::model
