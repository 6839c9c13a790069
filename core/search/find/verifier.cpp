// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/verifier.h"

#include <algorithm>

namespace twb::search {

Verifier::Verifier(IndexView &view, const Match &match, Allowance &allowance)
    : m_view(view), m_match(match), m_allowance(allowance), m_recognizer(match, view.analyser()),
      m_evidence(m_recognizer),
      m_text(view.database(), "SELECT title, codes, text FROM entry WHERE number = ?")
{
}

Result<bool> Verifier::holds(index::EntryNumber number)
{
    const auto worth = isWorthReading(number);
    if (worth && *worth)
        return read(number);
    m_allowance.passOver();
    return worth;
}

Result<bool> Verifier::read(index::EntryNumber number)
{
    if (auto proceeds = m_view.proceed(); !proceeds)
        return std::unexpected(proceeds.error());
    const auto row = m_text.first(number);
    if (!row || !*row)
        return row;
    m_allowance.take(m_text.text(2).size());
    m_evidence.read(m_text.text(0), m_text.text(1), m_text.text(2), noSummary);
    return m_evidence.verify();
}

Result<bool> Verifier::isWorthReading(index::EntryNumber number)
{
    if (!m_allowance.isHalfSpent() || m_allowance.isSpent())
        return !m_allowance.isSpent();
    const auto collected = m_likely ? Result<void>() : collectLikely();
    return collected.transform([&] { return std::ranges::binary_search(*m_likely, number); });
}

Result<void> Verifier::collectLikely()
{
    m_likely.emplace();
    const Records records = m_match.likely();
    if (records.others)
        return {};
    const qint64 generation = m_view.state().generation;
    for (const std::string &table : {index::bodyTable(generation), index::otherTable(generation)}) {
        const auto found = m_view.collect(table, records.expression);
        if (!found)
            return std::unexpected(found.error());
        m_likely->insert(m_likely->end(), found->begin(), found->end());
    }
    std::ranges::sort(*m_likely);
    return {};
}

} // namespace twb::search
