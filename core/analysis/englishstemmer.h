// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace twb::analysis {

/// The base form of an English word ("cities" gives city, "tracking" track), or nothing when the word is not
/// known to be English. The endings are those of steps 1a to 1c of Porter's English stemmer
/// (https://snowballstem.org/algorithms/english/stemmer.html); what is left must stand in
/// resources/analysis/english.txt, so German words stay German. Base forms themselves are returned, too.
/// Works on keys; reads its list once, from any thread.
std::string englishBase(std::string_view key);

} // namespace twb::analysis
