// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::edit {

/// The records that bear a tag.
struct TagUses {
    QList<RecordId> records; ///< in the order of their last change
    qsizetype trashed = 0; ///< how many of them lie in the trash
};

/// Looks through the whole library, so that nothing is missed that an index does not know yet: some
/// microseconds for each record.
Result<TagUses> usesOf(const store::Library &library, const RecordId &tag);

} // namespace twb::edit
