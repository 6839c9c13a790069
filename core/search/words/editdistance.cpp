// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/words/editdistance.h"

#include <algorithm>

namespace twb::search {

EditDistance::EditDistance(std::string_view word)
{
    for (size_t at = 0; at < word.size() && m_letters < maxLetters; ++m_letters) {
        const char32_t letter = analysis::nextCodePoint(word, at);
        m_last = quint64(1) << m_letters;
        if (letter < m_ascii.size()) {
            m_ascii[letter] |= m_last;
            continue;
        }
        auto known = std::ranges::find(m_others, letter, &std::pair<char32_t, quint64>::first);
        if (known == m_others.end())
            known = m_others.insert(known, {letter, 0});
        known->second |= m_last;
    }
}

EditDistance::Beginning EditDistance::toBeginning(std::string_view other) const
{
    Column column;
    column.distance = m_letters;
    Beginning nearest{m_letters, 0};
    int read = 0;
    // What is longer than this has more to insert than the nearest has to edit.
    for (size_t at = 0; at < other.size() && read < m_letters + nearest.distance; ++read) {
        advance(column, analysis::nextCodePoint(other, at));
        if (column.distance < nearest.distance)
            nearest = {column.distance, at};
    }
    return nearest;
}

int forgivenEdits(int letters)
{
    constexpr int one = 6;
    constexpr int two = 10;
    return int(letters >= one) + int(letters >= two);
}

} // namespace twb::search
