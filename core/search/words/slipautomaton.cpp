// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/words/slipautomaton.h"

#include "core/analysis/analyser.h"

namespace twb::search {

SlipAutomaton::SlipAutomaton(std::string_view word, int letters, int most)
    : m_end(quint64(1) << letters), m_most(most)
{
    quint64 place = 1;
    for (size_t at = 0; at < word.size() && place < m_end; place <<= 1) {
        const char32_t letter = analysis::nextCodePoint(word, at);
        if (letter >= 'a' && letter <= 'z')
            m_letters[size_t(letter - 'a')] |= place;
    }
}

SlipAutomaton::State SlipAutomaton::start() const
{
    State state;
    for (size_t edits = 0; edits < state.places.size(); ++edits)
        state.places[edits] = ((quint64(2) << edits) - 1) & (m_end | (m_end - 1));
    return state;
}

} // namespace twb::search
