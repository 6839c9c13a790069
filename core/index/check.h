// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/index/database.h"
#include "core/store/checkproblem.h"

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::index {

/// Compares every row of an index with the library, and asks SQLite for its own check. Problems are
/// "index-integrity" (where: what SQLite says) and "index-row" (where: the id of the record; detail:
/// "missing", "differs", or "surplus").
Result<QList<store::CheckProblem>> checkIndex(
    Database &database, const store::Library &library, const Progress &progress);

} // namespace twb::index
