// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/tagoperation.h"
#include "core/edit/tagtree.h"

namespace twb::edit {

/// What becomes of the saved searches that filter by a tag, those in the trash included, when an operation
/// that is possible is carried out: they name the tag as it is called then. Where it is deleted they search
/// for its name as a word, unless they filter by other tags too.
Result<QList<SearchEdit>> searchEdits(
    const store::Library &library, const TagTree &tree, const TagOperation &operation);

} // namespace twb::edit
