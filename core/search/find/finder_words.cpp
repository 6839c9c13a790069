// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/finder.h"
#include "core/search/find/rarewordfinder.h"

#include <algorithm>
#include <ranges>

namespace twb::search {

using index::Code;
using index::EntryNumber;
using index::Facet;

namespace {
constexpr size_t numbersBetweenLooks = 4096;
}

bool Finder::isAdmitted(const Match &match, std::span<const Code> codes) const
{
    return !codes.empty() && (m_view.values()[codes.front()].listedKind || match.asksFor(codes.front()))
        && match.admits(codes);
}

/// Newest first, all by the columns in memory; with no filter either, of everything listed.
Result<Numbers> Finder::byFilters(const Match &match, size_t limit)
{
    const auto columns = m_view.columns();
    if (!columns)
        return std::unexpected(columns.error());
    Numbers found;
    if (match.groups.empty())
        found.reserve(std::min(limit, size_t(m_view.state().entries)));
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

/// Where the kinds that are not listed stand, only those count that are asked for.
std::string Finder::expressionFor(
    const std::string &table, const Match &match, const std::string &expression) const
{
    const bool hasOthers = table == index::otherTable(m_view.state().generation);
    return hasOthers && !match.otherKinds.empty() && !expression.empty()
        ? inAll({{expression}, having(match.otherKinds)}).expression
        : expression;
}

/// Those of some records, ascending, that the filters let pass; newest first.
Result<Numbers> Finder::admitted(const Match &match, const Numbers &numbers)
{
    if (match.groups.empty())
        return Numbers(numbers.rbegin(), numbers.rend());
    const auto columns = m_view.columns();
    if (!columns)
        return std::unexpected(columns.error());
    Numbers kept;
    std::vector<Code> codes;
    for (const EntryNumber number : numbers | std::views::reverse) {
        codes.clear();
        (*columns)->codes(number, [&](Code code) { codes.push_back(code); });
        if (isAdmitted(match, codes))
            kept.push_back(number);
    }
    return kept;
}

bool Finder::knowsWordHits(const std::string &signature) const
{
    return signature == m_signature && m_signatureState == m_view.state();
}

Result<const Numbers *> Finder::wordHits(const Match &match)
{
    const std::string signature = match.signature();
    if (!knowsWordHits(signature)) {
        m_signature.clear();
        if (auto collected = collectWords(match); !collected)
            return std::unexpected(collected.error());
        if (!m_allowance.isTooSmall())
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
    auto narrowed = RareWordFinder(m_view, match, m_allowance).findWords();
    if (!narrowed)
        return std::unexpected(narrowed.error());
    if (*narrowed) {
        m_wordHits = **std::move(narrowed);
        return {};
    }
    auto kept = allCandidates(match);
    if (!kept)
        return std::unexpected(kept.error());
    return verifyAll(match, *kept).transform([&] { m_wordHits = *std::move(kept); });
}

Result<Numbers> Finder::allWordHits(const Match &match)
{
    m_allowance = Allowance();
    const auto words = wordHits(match);
    const auto hits = m_attachments.find(match);
    if (!words || !hits)
        return std::unexpected(words ? hits.error() : words.error());
    Numbers merged;
    std::ranges::set_union(**words, **hits | std::views::keys, std::back_inserter(merged));
    return merged;
}

Result<void> Finder::verifyAll(const Match &match, Numbers &numbers)
{
    if (!match.needsText())
        return {};
    Verifier verifier(m_view, match, m_allowance);
    Numbers kept;
    for (const EntryNumber number : numbers) {
        const auto verified = verifier.holds(number);
        if (!verified)
            return std::unexpected(verified.error());
        if (*verified)
            kept.push_back(number);
    }
    numbers = std::move(kept);
    return {};
}

} // namespace twb::search
