// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twb::app {

/// Before anything else: what the system would end the program for becomes an error that can be told (a
/// reader who has gone, a limit on the size of files), and no file of ours ever takes the number of a
/// standard stream that the caller has closed, so that what is printed never lands in a library.
void prepareProcess();

} // namespace twb::app
