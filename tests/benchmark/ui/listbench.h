// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace twb::bench {

/// In a process of its own: prints the memory that the program's window takes, empty or on a library.
int runMemory(int argc, char **argv, const QString &what);

/// Memory of a list of a million records. True when the limit is kept.
bool compareMemory(const char *program);

/// Jumps through a million cards, against a model that has its texts in memory.
bool compareJumps();

/// How long single events keep the event loop while somebody types into a library of 100,000 records.
bool measureTyping();

/// An application that can measure its events; measureTyping() needs it.
QApplication *makeMeasuringApplication(int &argc, char **argv);

} // namespace twb::bench
