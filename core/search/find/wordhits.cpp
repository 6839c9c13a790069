// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/wordhits.h"

#include "core/search/find/rarewordfinder.h"

#include <algorithm>

namespace twb::search {

using index::EntryNumber;

bool WordHits::knows(const Match &match) const
{
    return match.signature() == m_signature && m_state == m_view.state();
}

Result<const Numbers *> WordHits::of(const Match &match, Allowance &allowance)
{
    if (!knows(match)) {
        m_signature.clear();
        if (auto collected = collect(match, allowance); !collected)
            return std::unexpected(collected.error());
        if (!allowance.isTooSmall())
            m_signature = match.signature();
        m_state = m_view.state();
    }
    return &m_hits;
}

/// Hits of any listed kind, and of the others if the query asks for some, ascending.
Result<Numbers> WordHits::tables(const Match &match, const std::string &expression)
{
    const qint64 generation = m_view.state().generation;
    auto found = m_view.collect(index::bodyTable(generation), expression);
    if (!found || !match.others)
        return found;
    const std::string table = index::otherTable(generation);
    const auto others = m_view.collect(table, expressionFor(m_view, table, match, expression));
    if (!others)
        return others;
    Numbers merged;
    std::ranges::merge(*found, *others, std::back_inserter(merged));
    return merged;
}

/// What excluded words are taken from where no word is asked for, ascending.
Result<Numbers> WordHits::everything(const Match &match)
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

Result<Numbers> WordHits::candidates(const Match &match)
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

Result<void> WordHits::collect(const Match &match, Allowance &allowance)
{
    auto narrowed = RareWordFinder(m_view, match, allowance).findWords();
    if (!narrowed)
        return std::unexpected(narrowed.error());
    if (*narrowed) {
        m_hits = **std::move(narrowed);
        return {};
    }
    auto kept = candidates(match);
    if (!kept)
        return std::unexpected(kept.error());
    return verifyAll(m_view, match, allowance, *kept).transform([&] { m_hits = *std::move(kept); });
}

std::string expressionFor(
    const IndexView &view, const std::string &table, const Match &match, const std::string &expression)
{
    const bool hasOthers = table == index::otherTable(view.state().generation);
    return hasOthers && !match.otherKinds.empty() && !expression.empty()
        ? inAll({{expression}, having(match.otherKinds)}).expression
        : expression;
}

Result<void> verifyAll(IndexView &view, const Match &match, Allowance &allowance, Numbers &numbers)
{
    if (!match.needsText())
        return {};
    Verifier verifier(view, match, allowance);
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
