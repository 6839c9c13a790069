// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twb::bench {

/// What is asked of one library.
struct Size {
    int records = 0;
    int keystrokes = 0;
    bool largest = false; ///< of this run
};

/// Search key by key beside plain FTS5 and, where it is built in and the library is not too large for it,
/// Xapian; the size of the index. True when the goals are reached.
bool measureKeystrokes(const Size &size);
bool measureIndexSize(int records);

} // namespace twb::bench
