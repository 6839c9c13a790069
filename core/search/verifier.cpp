// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/verifier.h"

namespace twb::search {

Verifier::Verifier(IndexView &view, const Match &match)
    : m_view(view), m_recognizer(match, view.analyser()), m_evidence(m_recognizer),
      m_text(view.database(), "SELECT title, codes, text FROM entry WHERE number = ?")
{
}

Result<bool> Verifier::holds(index::EntryNumber number)
{
    if (auto proceeds = m_view.proceed(); !proceeds)
        return std::unexpected(proceeds.error());
    const auto row = m_text.first(number);
    if (!row || !*row)
        return row;
    m_evidence.read(m_text.text(0), m_text.text(1), m_text.text(2), noSummary);
    return m_evidence.verify();
}

} // namespace twb::search
