// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/ranking.h"

#include <algorithm>

namespace twb::search {

namespace {

double scoreOf(const Term &term, const std::vector<std::string> &title, std::string_view codes)
{
    constexpr double whole = 1;
    constexpr double beginning = 0.8;
    constexpr double named = 0.6;
    constexpr double text = 0.2;
    if (containsPhrase(title, term.words, false))
        return whole;
    if (term.prefix && containsPhrase(title, term.words, true))
        return beginning;
    const bool isNamed = std::ranges::any_of(
        term.codes, [&](index::Code code) { return codes.contains(index::codeWord(code)); });
    return isNamed ? named : text;
}

} // namespace

double score(const Match &match, Tier tier, const std::vector<std::string> &title, std::string_view codes)
{
    double sum = 0;
    int count = 0;
    for (const Term &term : match.terms)
        if (!term.excluded) {
            sum += scoreOf(term, title, codes);
            ++count;
        }
    return count == 0 ? 0 : sum / count / (tier == Tier::Title ? 1 : 2);
}

Result<void> rank(IndexView &view, const Match &match, Tier tier, Numbers &numbers)
{
    if (auto proceeds = view.proceed(); !proceeds)
        return proceeds;
    index::Statement read(view.database(), "SELECT title, codes FROM entry WHERE number = ?");
    std::vector<std::pair<double, index::EntryNumber>> scored;
    scored.reserve(numbers.size());
    for (const index::EntryNumber number : numbers) {
        const auto row = read.first(number);
        if (!row)
            return std::unexpected(row.error());
        const double found = *row ? score(match, tier, view.analyser().words(read.text(0)), read.text(1)) : 0;
        scored.emplace_back(found, number);
    }
    std::ranges::sort(scored, std::greater());
    std::ranges::transform(scored, numbers.begin(), [](const auto &entry) { return entry.second; });
    return {};
}

} // namespace twb::search
