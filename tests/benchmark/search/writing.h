// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twb::bench {

/// One save, until it is found, beside an fdatasync. True when the goal is reached, as for all.
bool measureSaving(int records);

/// Search while another thread imports into the same library.
bool measureBesideImport(int records);

/// Search while another thread makes the full text anew and the old one still answers.
bool measureBesideReindexing(int records);

/// Full text made with the German analyser beside unicode61.
bool measureIndexing();

} // namespace twb::bench
