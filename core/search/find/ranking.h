// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/find/matchevidence.h"

namespace twb::search {

/// Up to so many records are ranked; more stand newest first, those with the words in the title before
/// the others. The limit is that of a keystroke, see packaging/bench search.
inline constexpr size_t rankedHits = 5000;

/// Of so many the text is read to rank them: more than anyone looks at, in a millisecond or two. The best of
/// more are found by their titles.
inline constexpr size_t readHits = 100;

/// How well the evidence of a record backs it, by the identifier of its level: 0 for none to 5.
int evidenceLevel(std::string_view id);

/// Orders records, which are given newest first, by score, then by evidence, then newest first.
Result<void> rank(IndexView &view, const Match &match, Numbers &numbers);

} // namespace twb::search
