// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/model/revision.h"
#include "core/store/step.h"

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::edit {

/// One revision of a record and how it came into this library.
struct HistoryEntry {
    model::StoredRevision stored;
    QStringList changes; ///< the fields it wrote; for a first revision all that it has
    store::Step step; ///< that brought it
    bool isForeign =
        false; ///< it was made in another library: the step says who brought it, not who wrote it
};

/// The revisions of a record, the newest first. Fails with RecordNotFound.
Result<QList<HistoryEntry>> historyOf(const store::Library &library, const RecordId &record);

/// The revision of a record whose name begins with \a prefix, of at least four digits. Fails with
/// RevisionNotFound, also when several do.
Result<RevisionId> findRevision(const store::Library &library, const RecordId &record, const QString &prefix);

} // namespace twb::edit
