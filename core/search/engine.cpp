// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/engine.h"

#include "core/index/entryreader.h"
#include "core/search/find/facetcounter.h"

#include <algorithm>

namespace twb::search {

namespace {

/// Records of a library. To rank the hits of a larger one takes longer than a keystroke may.
constexpr qint64 mostRankedAtOnce = 2'000;

/// Live records that are not among \a hits, which ascend.
Numbers liveBut(std::span<const index::EntryNumber> hits, const index::Columns &columns)
{
    Numbers others;
    others.reserve(columns.end() - std::min(size_t(columns.end()), hits.size()));
    auto next = hits.begin();
    for (index::EntryNumber number = 0; number < columns.end(); ++number) {
        const bool isHit = next != hits.end() && *next == number;
        next += isHit ? 1 : 0;
        if (!isHit && columns.isLive(number))
            others.push_back(number);
    }
    return others;
}

Numbers allLive(const index::Columns &columns)
{
    return liveBut({}, columns);
}

} // namespace

Effort Engine::effortFor(const Query &query) const
{
    return m_view->state().entries <= mostRankedAtOnce || query.anyWord ? Effort::Full : Effort::Quick;
}

Result<Numbers> Engine::firstNumbers(const Match &match, int limit, Effort effort)
{
    const auto most = size_t(std::max(0, limit));
    if (match.hasWords() || !match.groups.empty())
        return effort == Effort::Full ? m_finder.first(match, most) : m_finder.quick(match, most);
    return index::EntryReader(m_view->database()).newestNumbers(limit);
}

/// By title as it is folded for search: umlauts beside their vowels, as in DIN 5007-1.
Result<Numbers> Engine::byTitle(Numbers numbers)
{
    constexpr size_t numbersBetweenLooks = 1024;
    sqlite::Statement read(m_view->database(), "SELECT title FROM entry WHERE number = ?");
    std::vector<std::pair<std::string, index::EntryNumber>> titled;
    titled.reserve(numbers.size());
    for (const index::EntryNumber number : numbers) {
        const auto row = read.first(number);
        if (!row)
            return std::unexpected(row.error());
        titled.emplace_back(m_view->analyser().fold(*row ? read.textView(0) : std::string_view()), number);
        if (titled.size() % numbersBetweenLooks == 0)
            if (auto proceeds = m_view->proceed(); !proceeds)
                return std::unexpected(proceeds.error());
    }
    std::ranges::sort(titled);
    std::ranges::transform(titled, numbers.begin(), [](const auto &entry) { return entry.second; });
    return numbers;
}

Result<Numbers> Engine::ordered(Numbers numbers, Order order)
{
    if (order == Order::Title)
        return byTitle(std::move(numbers));
    if (order == Order::Newest)
        std::ranges::sort(numbers, std::greater());
    return numbers;
}

Result<QList<RecordId>> Engine::records(const Numbers &numbers)
{
    QList<RecordId> records;
    records.reserve(qsizetype(numbers.size()));
    const auto take = [&](const index::Entry &entry, std::string_view, std::string_view) -> Result<void> {
        records.append(entry.id);
        return m_view->proceed();
    };
    return index::EntryReader(m_view->database())
        .visit(numbers, index::EntryReader::Sections::Without, take)
        .transform([&] { return std::move(records); });
}

Result<FacetCounts> Engine::facets(const Match &match)
{
    const auto columns = m_view->columns();
    if (!columns)
        return std::unexpected(columns.error());
    FacetCounter counter(*m_view, **columns, match);
    return count(match, counter, **columns).transform([&] { return counter.take(m_language); });
}

Result<void> Engine::count(const Match &match, FacetCounter &counter, const index::Columns &columns)
{
    const auto hits = match.hasWords() ? m_finder.allWordHits(match) : Result<Numbers>(allLive(columns));
    if (!hits)
        return std::unexpected(hits.error());
    if (counter.takesTotals() && qint64(hits->size()) > m_view->state().entries / 2)
        return m_view->totals().transform(
            [&](const auto *totals) { counter.addAllBut(liveBut(*hits, columns), *totals); });
    for (const index::EntryNumber number : *hits)
        if (columns.isLive(number))
            counter.add(number);
    return m_view->proceed();
}

Result<bool> Engine::finds(const Query &query)
{
    return makeMatch(query, *m_view)
        .and_then([&](const Match &match) { return m_finder.first(match, 1); })
        .transform([](const Numbers &found) { return !found.empty(); });
}

} // namespace twb::search
