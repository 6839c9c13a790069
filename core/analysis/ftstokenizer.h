// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace twb::analysis {

/// Name of our tokenizer in `CREATE VIRTUAL TABLE … tokenize=`.
inline constexpr const char *ftsTokenizerName = "twb";

/// Makes the analyser known to the FTS5 of one connection. False when SQLite was built without FTS5.
bool registerFtsTokenizer(sqlite3 *connection);

} // namespace twb::analysis
