// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace twb::bench {

/// In a process of its own: shows the program's window on a library, and prints how long it took since
/// the process was started until it was painted, and until its cards were.
int runStart(int argc, char **argv, const QString &what);

/// Runs this program again and again and compares the starts. True when the limits are kept.
bool compareStarts(const char *path);

} // namespace twb::bench
