// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/finder.h"

#include "core/index/plaintext.h"

#include <algorithm>
#include <ranges>

namespace twb::search {

using index::Code;
using index::EntryNumber;
using index::Facet;

namespace {

constexpr size_t numbersBetweenLooks = 4096;

/// Puts the hits of one tier, which come newest first, behind what is there; ranked when they are few.
Result<void> appendTier(IndexView &view, const Match &match, Tier tier, Numbers numbers, Numbers &out)
{
    const auto ranked = numbers.size() <= rankedHits ? rank(view, match, tier, numbers) : Result<void>();
    if (ranked)
        out.insert(out.end(), numbers.begin(), numbers.end());
    return ranked;
}

} // namespace

bool Finder::isAdmitted(const Match &match, std::span<const Code> codes) const
{
    return !codes.empty() && (m_view.values()[codes.front()].listedKind || match.asksFor(codes.front()))
        && match.admits(codes);
}

Result<Numbers> Finder::first(const Match &match, size_t limit)
{
    if (match.isImpossible() || limit == 0)
        return Numbers();
    if (!match.hasWords())
        return byFilters(match, limit);
    if (match.hasFoundWords() && !match.hasExcluded() && limit <= rankedHits)
        return firstByWords(match, limit);
    return all(match).transform([&](Numbers &&numbers) {
        numbers.resize(std::min(numbers.size(), limit));
        return std::move(numbers);
    });
}

Result<Numbers> Finder::firstByWords(const Match &match, size_t limit)
{
    Numbers result;
    auto inTitle = firstOf(match, Tier::Title, rankedHits + 1, {});
    if (!inTitle)
        return inTitle;
    if (auto added = appendTier(m_view, match, Tier::Title, *inTitle, result); !added)
        return std::unexpected(added.error());
    if (result.size() < limit) {
        std::ranges::sort(*inTitle);
        auto inText = firstOf(match, Tier::Text, rankedHits + 1, *inTitle);
        if (!inText)
            return inText;
        if (auto added = appendTier(m_view, match, Tier::Text, *inText, result); !added)
            return std::unexpected(added.error());
    }
    result.resize(std::min(result.size(), limit));
    return result;
}

/// The newest \a count hits of a tier; \a without is ascending.
Result<Numbers> Finder::firstOf(const Match &match, Tier tier, size_t count, const Numbers &without)
{
    const qint64 generation = m_view.state().generation;
    Numbers found;
    Result<void> taken;
    if (match.listed) {
        const std::string table =
            tier == Tier::Title ? index::titleTable(generation) : index::bodyTable(generation);
        taken = takeFirst(table, match, count, without, found);
    }
    if (taken && match.others && tier == Tier::Text)
        taken = takeFirst(index::otherTable(generation), match, count, without, found);
    if (!taken)
        return std::unexpected(taken.error());
    if (match.others)
        std::ranges::sort(found, std::greater());
    found.resize(std::min(found.size(), count));
    return found;
}

/// Where the kinds that are not listed stand, only those count that are asked for.
std::string Finder::expressionFor(
    const std::string &table, const Match &match, const std::string &expression) const
{
    const bool hasOthers = table == index::otherTable(m_view.state().generation);
    return hasOthers && !match.otherKinds.empty() && !expression.empty()
        ? inAll({{expression}, having(match.otherKinds)}).expression
        : expression;
}

Result<void> Finder::takeFirst(
    const std::string &table, const Match &match, size_t count, const Numbers &without, Numbers &found)
{
    const std::string expression = expressionFor(table, match, match.candidates(true).expression);
    index::Statement read(
        m_view.database(), "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ? ORDER BY rowid DESC");
    const bool needsText = match.needsText();
    const size_t enough = found.size() + count;
    auto row = read.first(std::string_view(expression));
    for (; row && *row && found.size() < enough; row = read.next()) {
        const auto number = EntryNumber(read.integer(0));
        if (m_view.isStale(number) || std::ranges::binary_search(without, number))
            continue;
        const auto verified = needsText ? verify(match, number) : Result<bool>(true);
        if (!verified)
            return std::unexpected(verified.error());
        if (*verified)
            found.push_back(number);
    }
    return row.transform([](bool) { });
}

/// Newest first, all by the columns in memory; with no filter either, of everything listed.
Result<Numbers> Finder::byFilters(const Match &match, size_t limit)
{
    const auto columns = m_view.columns();
    if (!columns)
        return std::unexpected(columns.error());
    Numbers found;
    std::vector<Code> codes;
    for (EntryNumber number = (*columns)->end(); number-- > 0 && found.size() < limit;) {
        if (number % numbersBetweenLooks == 0)
            if (auto proceeds = m_view.proceed(); !proceeds)
                return std::unexpected(proceeds.error());
        if (!(*columns)->isLive(number))
            continue;
        codes.clear();
        (*columns)->codes(number, [&](Code code) { codes.push_back(code); });
        if (isAdmitted(match, codes))
            found.push_back(number);
    }
    return found;
}

Result<Numbers> Finder::all(const Match &match)
{
    if (match.isImpossible())
        return Numbers();
    if (!match.hasWords())
        return byFilters(match, size_t(m_view.state().next));
    const auto hits = wordHits(match);
    if (!hits)
        return std::unexpected(hits.error());
    const Result<const index::Columns *> columns = match.groups.empty() ? nullptr : m_view.columns();
    if (!columns)
        return std::unexpected(columns.error());
    Numbers inTitle;
    Numbers inText;
    std::vector<Code> codes;
    auto title = (*hits)->inTitle.rbegin();
    const auto titleEnd = (*hits)->inTitle.rend();
    for (const EntryNumber number : (*hits)->all | std::views::reverse) {
        while (title != titleEnd && *title > number)
            ++title;
        if (!match.groups.empty()) {
            codes.clear();
            (*columns)->codes(number, [&](Code code) { codes.push_back(code); });
            if (!isAdmitted(match, codes))
                continue;
        }
        const bool isTitle = title != titleEnd && *title == number;
        (isTitle ? inTitle : inText).push_back(number);
    }
    Numbers result;
    return appendTier(m_view, match, Tier::Title, std::move(inTitle), result)
        .and_then([&] { return appendTier(m_view, match, Tier::Text, std::move(inText), result); })
        .transform([&] { return std::move(result); });
}

Result<const Finder::WordHits *> Finder::wordHits(const Match &match)
{
    const std::string signature = match.signature();
    if (signature != m_signature || m_signatureState != m_view.state()) {
        m_signature.clear();
        if (auto collected = collectWords(match); !collected)
            return std::unexpected(collected.error());
        m_signature = signature;
        m_signatureState = m_view.state();
    }
    return &m_wordHits;
}

/// Hits of any listed kind, and of the others if the query asks for some, ascending.
Result<Numbers> Finder::tables(const Match &match, const std::string &expression)
{
    const qint64 generation = m_view.state().generation;
    auto found = m_view.collect(index::bodyTable(generation), expression);
    if (!found || !match.others)
        return found;
    const std::string table = index::otherTable(generation);
    const auto others = m_view.collect(table, expressionFor(table, match, expression));
    if (!others)
        return others;
    Numbers merged;
    std::ranges::merge(*found, *others, std::back_inserter(merged));
    return merged;
}

/// What excluded words are taken from where no word is asked for, ascending.
Result<Numbers> Finder::everything(const Match &match)
{
    const auto columns = m_view.columns();
    if (!columns)
        return std::unexpected(columns.error());
    Numbers found;
    for (EntryNumber number = 0; number < (*columns)->end(); ++number)
        if ((*columns)->isLive(number)
            && (m_view.values()[(*columns)->kind(number)].listedKind
                || match.asksFor((*columns)->kind(number))))
            found.push_back(number);
    return found;
}

Result<Numbers> Finder::allCandidates(const Match &match)
{
    const Records records = match.candidates(false);
    auto found = tables(match, records.expression);
    if (!found || !records.others)
        return found;
    const auto all = everything(match);
    if (!all)
        return all;
    Numbers kept;
    std::ranges::set_difference(*all, *found, std::back_inserter(kept));
    return kept;
}

Result<void> Finder::collectWords(const Match &match)
{
    auto kept = allCandidates(match);
    if (!kept)
        return std::unexpected(kept.error());
    if (auto verified = verifyAll(match, *kept); !verified)
        return verified;
    const std::string table = index::titleTable(m_view.state().generation);
    const auto title = m_view.collect(table, match.wantedExpression());
    if (!title)
        return std::unexpected(title.error());
    m_wordHits = {};
    std::ranges::set_intersection(*title, *kept, std::back_inserter(m_wordHits.inTitle));
    m_wordHits.all = *std::move(kept);
    return {};
}

Result<void> Finder::verifyAll(const Match &match, Numbers &numbers)
{
    if (!match.needsText())
        return {};
    Numbers kept;
    for (const EntryNumber number : numbers) {
        const auto verified = verify(match, number);
        if (!verified)
            return std::unexpected(verified.error());
        if (*verified)
            kept.push_back(number);
    }
    numbers = std::move(kept);
    return {};
}

Result<bool> Finder::verify(const Match &match, EntryNumber number)
{
    if (!m_text)
        m_text.emplace(m_view.database(),
            "SELECT e.title, e.codes, t.text FROM entry e JOIN text t USING (number) WHERE e.number = ?");
    const auto row = m_text->first(number);
    const index::ResetGuard guard(*m_text);
    if (!row || !*row)
        return row;
    RecordWords record{{m_view.analyser().words(m_text->text(0))}, m_text->text(1)};
    std::string_view rest = m_text->text(2);
    while (const auto section = index::takeSection(rest))
        record.texts.push_back(m_view.analyser().words(section->text));
    return match.verify(record);
}

} // namespace twb::search
