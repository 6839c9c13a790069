// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/indexview.h"

namespace twb::search {

/// Where all words of a query were found: every hit of the first tier stands before those of the second.
enum class Tier : quint8 { Title, Text };

/// Up to so many hits of a tier are ranked; more stand newest first. Ranking reads the title of each.
inline constexpr size_t rankedHits = 600;

/// How well a record matches: for each word 1 in the title, 0.8 as a beginning in the title, 0.6 as tag
/// or municipality, 0.2 in the text; of alternatives the best; the mean of all, halved in the tier of the
/// text.
class Scorer {
public:
    Scorer(const Match &match, analysis::Analyser &analyser) : m_match(match), m_analyser(analyser) { }

    /// \a codes are the words of the record's facets.
    double score(Tier tier, std::string_view title, std::string_view codes);

    /// The tier of a record that is found.
    Tier tier(std::string_view title, std::string_view codes);

private:
    /// For each word of each term whether the title holds it.
    enum class Found : quint8 { No, Beginning, Whole };

    void read(std::string_view title);

    const Match &m_match;
    analysis::Analyser &m_analyser;
    std::vector<std::vector<Found>> m_found;
};

/// Orders hits by score, then newest first.
Result<void> rank(IndexView &view, const Match &match, Tier tier, Numbers &numbers);

} // namespace twb::search
