// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twb::app {

/// Opens the window and runs until it is closed; gives the exit code of the program. Makes the
/// application object itself; \a argv may name the library with `--library FILE`.
int runGui(int &argc, char **argv);

} // namespace twb::app
