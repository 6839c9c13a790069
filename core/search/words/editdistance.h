// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analyser.h"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace twb::search {

/// How many letters must be inserted, dropped, replaced or swapped with their neighbour to make one word
/// of another, no piece of it edited twice (optimal string alignment). Letters are code points.
///
/// Compares one word with many, a whole column of the matrix at once: H. Hyyrö, "A bit-vector algorithm
/// for computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10 (2003).
class EditDistance {
public:
    static constexpr int maxLetters = 64;

    /// \a word is not empty; only its first maxLetters count.
    explicit EditDistance(std::string_view word);

    int letters() const { return m_letters; }

    int to(std::string_view other) const;

    /// The shortest beginning of another word that is as near as any.
    struct Beginning {
        int distance = 0;
        size_t bytes = 0;
    };
    Beginning toBeginning(std::string_view other) const;

private:
    /// Differences between neighbours in the column of the letter read last, bit by bit.
    struct Column {
        quint64 rises = ~quint64(0);
        quint64 falls = 0;
        quint64 diagonal = 0; ///< equal to the upper left neighbour
        quint64 matches = 0; ///< places of the letter read last
        int distance = 0; ///< of the whole word to what was read
    };

    quint64 places(char32_t letter) const;
    void advance(Column &column, char32_t letter) const;

    std::array<quint64, 128> m_ascii{};
    std::vector<std::pair<char32_t, quint64>> m_others;
    quint64 m_last = 0; ///< the bit of the last letter
    int m_letters = 0;
};

inline quint64 EditDistance::places(char32_t letter) const
{
    if (letter < m_ascii.size())
        return m_ascii[letter];
    for (const auto &[other, places] : m_others)
        if (other == letter)
            return places;
    return 0;
}

inline void EditDistance::advance(Column &column, char32_t letter) const
{
    const quint64 matches = places(letter);
    const quint64 swapped = ((~column.diagonal & matches) << 1) & column.matches;
    column.diagonal =
        (((matches & column.rises) + column.rises) ^ column.rises) | matches | column.falls | swapped;
    quint64 right = column.falls | ~(column.diagonal | column.rises);
    quint64 left = column.diagonal & column.rises;
    column.distance += int((right & m_last) != 0) - int((left & m_last) != 0);
    right = right << 1 | 1;
    left <<= 1;
    column.rises = left | ~(column.diagonal | right);
    column.falls = right & column.diagonal;
    column.matches = matches;
}

inline int EditDistance::to(std::string_view other) const
{
    Column column;
    column.distance = m_letters;
    for (size_t at = 0; at < other.size();)
        advance(column, analysis::nextCodePoint(other, at));
    return column.distance;
}

/// How many edits of a word are forgiven: one from six letters on, two from ten.
int forgivenEdits(int letters);

} // namespace twb::search
