// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/rarewordfinder.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace twb::search {

namespace {

constexpr size_t fewRecords = 60; ///< read in half a millisecond
constexpr size_t someRecords = 120; ///< read in a millisecond; to look for more costs others too much
constexpr quint32 fewWords = 4000; ///< records of words that full text gathers in about a millisecond
constexpr quint32 mostCounted = 50'000; ///< records of words that are counted
constexpr double gatheredPerRead = 20; ///< full text gathers at least so many while one record is read
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
    auto found = find({}, std::numeric_limits<size_t>::max());
    if (found && *found)
        std::ranges::sort(**found);
    return found;
}

Result<std::optional<Numbers>> RareWordFinder::find(std::span<const FilterGroup> groups, size_t limit)
{
    const auto clause = longBeginning();
    if (!clause)
        return std::nullopt;
    const size_t term = m_match.clauses[*clause].term;
    const Records others{withoutClause(*clause, groups)};
    const Records shorter = inAll({others, recordsOf(shortened(m_match.terms[term]))});
    auto candidates = candidatesFor(m_match.terms[term], others, shorter);
    if (!candidates)
        return std::unexpected(candidates.error());
    if (!*candidates)
        return std::nullopt;
    std::ranges::reverse(**candidates);
    const auto called = (*candidates)->size() / 2 > limit ? putCalledFirst(**candidates, shorter)
                                                          : Result<size_t>((*candidates)->size());
    if (!called)
        return std::unexpected(called.error());
    return verified(**candidates, *called, term, limit).transform([](Numbers &&numbers) {
        return std::optional(std::move(numbers));
    });
}

/// Records of words that begin so, up to \a most and perhaps some more.
Result<quint32> RareWordFinder::recordsOfBeginnings(const Term &term, quint32 most)
{
    std::set<std::string_view> beginnings;
    for (const Way &way : term.ways)
        if (way.prefix)
            beginnings.insert(way.places.back().begin(), way.places.back().end());
    quint32 records = 0;
    for (const std::string_view beginning : beginnings) {
        const auto more = m_view.recordsOfBeginning(beginning, most);
        if (!more)
            return more;
        records += *more;
    }
    return records;
}

Result<std::optional<RareWordFinder::Loosened>> RareWordFinder::loosened(size_t limit)
{
    const auto clause = longBeginning();
    if (!clause || limit == 0)
        return std::nullopt;
    const Term &term = m_match.terms[m_match.clauses[*clause].term];
    const auto having = recordsOfBeginnings(term, mostCounted);
    if (!having)
        return std::unexpected(having.error());
    const double mostReads = double(*having) / gatheredPerRead;
    const auto most = quint32(mostReads * double(*having) / double(limit));
    const Term shorter = shortened(term);
    const auto candidates = most > *having ? recordsOfBeginnings(shorter, most) : Result<quint32>(most);
    if (!candidates)
        return std::unexpected(candidates.error());
    if (*candidates >= most)
        return std::nullopt;
    const Records others{withoutClause(*clause, m_match.groups)};
    return Loosened{
        inAll({others, recordsOf(shorter)}).expression, m_match.clauses[*clause].term, size_t(2 * mostReads)};
}

Result<std::optional<Numbers>> RareWordFinder::candidatesFor(
    const Term &term, const Records &others, const Records &shorter)
{
    const auto records = recordsOfBeginnings(term, fewWords);
    if (!records)
        return std::unexpected(records.error());
    if (*records < fewWords)
        return std::nullopt;
    auto candidates = collect(others, fewRecords);
    if (candidates && !*candidates)
        candidates = collect(shorter, someRecords);
    return candidates;
}

Result<std::optional<Numbers>> RareWordFinder::collect(const Records &records, size_t most)
{
    return m_view.collectAtMost(index::bodyTable(m_view.state().generation), records.expression, most);
}

/// Those in whose titles the words may stand before the others, newest first; returns how many they are.
Result<size_t> RareWordFinder::putCalledFirst(Numbers &candidates, const Records &shorter)
{
    const std::string table = index::titleTable(m_view.state().generation);
    const auto called = m_view.collectAtMost(table, shorter.expression, someRecords);
    if (!called)
        return std::unexpected(called.error());
    if (!*called)
        return candidates.size();
    const auto isCalled = [&](index::EntryNumber number) {
        return std::ranges::binary_search(**called, number);
    };
    return size_t(std::ranges::stable_partition(candidates, isCalled).begin() - candidates.begin());
}

/// The first \a called candidates are all read, of the others no more than needed.
Result<Numbers> RareWordFinder::verified(
    const Numbers &candidates, size_t called, size_t beginning, size_t limit)
{
    Verifier verifier(m_view, m_match, m_allowance);
    const MatchEvidence &evidence = verifier.evidence();
    const auto isCalled = [&](const Clause &clause) { return evidence.isCalled(clause.term); };
    Numbers titles;
    Numbers texts;
    for (size_t i = 0; i < candidates.size() && (i < called || titles.size() + texts.size() < limit); ++i) {
        const auto holds = verifier.read(candidates[i]);
        if (!holds)
            return std::unexpected(holds.error());
        if (*holds && evidence.holds(beginning))
            (std::ranges::all_of(m_match.clauses, isCalled) ? titles : texts).push_back(candidates[i]);
    }
    std::ranges::copy(texts, std::back_inserter(titles));
    return titles;
}

} // namespace twb::search
