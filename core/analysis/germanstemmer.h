// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace twb::analysis {

/// The German stemmer of the Snowball project (https://snowballstem.org/algorithms/german/stemmer.html),
/// applied to the key of a word (see Analyser): there ß is already ss, and ä, ae and a are one. The stem is
/// a beginning of the key. Keys with anything but a to z, and keys longer than 64 bytes, are their own stem.
std::string_view germanStem(std::string_view key);

} // namespace twb::analysis
