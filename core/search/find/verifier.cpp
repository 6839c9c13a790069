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
    const auto sure = isSure(number);
    if (!sure || *sure)
        return sure;
    if (!m_allowance.isSpent())
        return read(number);
    m_allowance.passOver();
    return false;
}

Result<bool> Verifier::isSure(index::EntryNumber number)
{
    const auto collected = m_sure ? Result<void>() : collectSure();
    return collected.transform([&] { return std::ranges::binary_search(*m_sure, number); });
}

Result<bool> Verifier::read(index::EntryNumber number)
{
    if (auto proceeds = m_view.proceed(); !proceeds)
        return std::unexpected(proceeds.error());
    const auto row = m_text.first(number);
    if (!row || !*row)
        return row;
    m_allowance.take(m_text.textView(2).size());
    m_evidence.read(m_text.textView(0), m_text.textView(1), m_text.textView(2), noSummary);
    return m_evidence.verify();
}

Result<void> Verifier::collectSure()
{
    m_sure.emplace();
    const Records records = m_match.sure(false);
    if (records.others || records.isNone())
        return {};
    const qint64 generation = m_view.state().generation;
    for (const std::string &table : {index::bodyTable(generation), index::otherTable(generation)}) {
        const auto found = m_view.collect(table, records.expression);
        if (!found)
            return std::unexpected(found.error());
        m_sure->insert(m_sure->end(), found->begin(), found->end());
    }
    std::ranges::sort(*m_sure);
    return {};
}

} // namespace twb::search
