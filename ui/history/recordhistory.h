// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"
#include "ui/history/fieldtext.h"

namespace twb::ui {

/// All revisions of one record, gathered in the thread of the library.
struct RecordHistory {
    RecordId id;
    model::Kind kind = model::Kind::Other;
    QString title; ///< as shown today
    QJsonObject today; ///< the values shown today
    QList<model::StoredRevision> revisions; ///< newest first
    QStringList writers; ///< of each; empty where it came from elsewhere
    ReferenceNames names;

    /// The values that the first parent of this revision held; empty for a first revision.
    QJsonObject before(qsizetype row) const;
};

/// Fails with RecordNotFound.
Result<RecordHistory> loadHistory(const store::Library &library, const RecordId &id);

/// The fields whose values differ, in the order of the form; fields that this program does not know come
/// last.
QStringList differingFields(model::Kind kind, const QJsonObject &one, const QJsonObject &other);

} // namespace twb::ui
