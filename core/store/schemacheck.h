// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace twb::store {

/// Compares all that the file's schema names with what the migrations up to its \a format make, before
/// anything else is asked of it: a view may never end, a trigger may delete. What SQLite itself leaves behind
/// is let be. Fails with LibraryForeign, which names the first thing that is foreign, missing or changed, and
/// within a second whatever the file holds.
Result<void> checkSchema(Connection &connection, int format);

} // namespace twb::store
