// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/rarewordfinder.h"

#include <algorithm>
#include <ranges>

namespace twb::search {

namespace {

constexpr size_t fewRecords = 100; ///< read in a millisecond
constexpr size_t someRecords = 250; ///< still sooner than all words with a long beginning are gathered
constexpr size_t longLetters = 6; ///< full text keeps lists of beginnings up to this length

/// \a word up to the longest beginning of which full text keeps a list.
std::string listedBeginning(const std::string &word)
{
    size_t letters = 0;
    const auto isNext = [&](char byte) { return (uchar(byte) & 0xc0) != 0x80 && ++letters > longLetters; };
    return {word.begin(), std::ranges::find_if(word, isNext)};
}

/// What has a word with the listed beginning: all that has the term, and some more.
Term shortened(Term term)
{
    for (Way &way : term.ways)
        if (way.prefix)
            std::ranges::transform(way.places.back(), way.places.back().begin(), listedBeginning);
    return term;
}

} // namespace

/// The clause of the beginning, if every clause is a word.
std::optional<size_t> RareWordFinder::longBeginning() const
{
    if (m_match.clauses.size() < 2 || m_match.others || !m_match.listed)
        return std::nullopt;
    std::optional<size_t> found;
    for (size_t i = 0; i < m_match.clauses.size(); ++i) {
        const Clause &clause = m_match.clauses[i];
        if (clause.kind != Clause::Kind::Term)
            return std::nullopt;
        const Term &term = m_match.terms[clause.term];
        if (term.prefix && term.words.size() == 1 && term.words.front().size() > longLetters)
            found = i;
    }
    return found;
}

std::string RareWordFinder::withoutClause(size_t clause, std::span<const FilterGroup> groups) const
{
    std::vector<Records> parts;
    for (size_t i = 0; i < m_match.clauses.size(); ++i)
        if (i != clause)
            parts.push_back(candidates(m_match.clauses[i], m_match.terms));
    for (const FilterGroup &group : groups)
        parts.push_back(having(group.codes));
    return inAll(parts).expression;
}

Result<std::optional<Numbers>> RareWordFinder::findWords()
{
    auto found = find({});
    if (found && *found)
        std::ranges::sort(**found);
    return found;
}

Result<std::optional<Numbers>> RareWordFinder::find(std::span<const FilterGroup> groups)
{
    const auto clause = longBeginning();
    if (!clause)
        return std::nullopt;
    const size_t term = m_match.clauses[*clause].term;
    const std::string others = withoutClause(*clause, groups);
    auto candidates = collect({others}, fewRecords);
    if (candidates && !*candidates)
        candidates = collect(inAll({{others}, recordsOf(shortened(m_match.terms[term]))}), someRecords);
    if (!candidates)
        return std::unexpected(candidates.error());
    if (!*candidates)
        return std::nullopt;
    return verified(**candidates, term).transform([](Numbers &&numbers) {
        return std::optional(std::move(numbers));
    });
}

Result<std::optional<Numbers>> RareWordFinder::collect(const Records &records, size_t most)
{
    return m_view.collectAtMost(index::bodyTable(m_view.state().generation), records.expression, most);
}

Result<Numbers> RareWordFinder::verified(const Numbers &candidates, size_t beginning)
{
    Verifier verifier(m_view, m_match);
    const Evidence &evidence = verifier.evidence();
    const auto isCalled = [&](const Clause &clause) { return evidence.isCalled(clause.term); };
    Numbers titles;
    Numbers texts;
    for (const index::EntryNumber number : candidates | std::views::reverse) {
        const auto holds = verifier.holds(number);
        if (!holds)
            return std::unexpected(holds.error());
        if (*holds && evidence.holds(beginning))
            (std::ranges::all_of(m_match.clauses, isCalled) ? titles : texts).push_back(number);
    }
    std::ranges::copy(texts, std::back_inserter(titles));
    return titles;
}

} // namespace twb::search
