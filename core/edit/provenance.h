// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/history.h"

namespace twb::edit {

/// One value that a field had, and the revision that wrote it.
struct FieldVersion {
    QJsonValue value; ///< null when the revision emptied the field
    qsizetype entry = 0; ///< place of its revision in Provenance::entries
};

/// Where the value of a field comes from.
struct FieldProvenance {
    QString field;
    QList<FieldVersion> versions; ///< the newest first
    qsizetype shown = 0; ///< place in `versions` of what the record shows
};

/// Where the fields of a record come from.
struct Provenance {
    QString kind;
    QString title;
    QList<HistoryEntry> entries; ///< as historyOf()
    QList<FieldProvenance> fields; ///< that have or had a value, in the order of the form, then unknown ones
};

/// Who wrote what a record shows, field by field, and what stood there before. Fails with RecordNotFound.
Result<Provenance> provenanceOf(const store::Library &library, const RecordId &record);

} // namespace twb::edit
