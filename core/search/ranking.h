// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/indexview.h"

namespace twb::search {

/// Where all words of a query were found: every hit of the first tier stands before those of the second.
enum class Tier : quint8 { Title, Text };

/// Up to so many hits of a tier are ranked; more stand newest first. Ranking reads the title of each.
inline constexpr size_t rankedHits = 1000;

/// How well a record matches: for each word 1 in the title, 0.8 as a beginning in the title, 0.6 as tag
/// or municipality, 0.2 in the text; the mean of all, halved in the tier of the text.
double score(const Match &match, Tier tier, const std::vector<std::string> &title, std::string_view codes);

/// Orders hits by score, then newest first.
Result<void> rank(IndexView &view, const Match &match, Tier tier, Numbers &numbers);

} // namespace twb::search
