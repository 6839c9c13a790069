// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>
#include <string_view>

namespace twb::search {

/// Reads other words letter by letter and tells how near they are to one word, for as many edits as are
/// forgiven; the same edits as those of EditDistance. What was read is a state of five numbers, so that
/// words with the same beginning are read together, and a beginning from which nothing near can follow is
/// seen at once.
///
/// All places of the word that may have been reached are held in the bits of one number for each count of
/// edits: S. Wu, U. Manber, "Fast text searching allowing errors", Communications of the ACM 35 (1992);
/// swapped neighbours after G. Navarro, "NR-grep: a fast and flexible pattern-matching tool", Software:
/// Practice and Experience 31 (2001).
class SlipAutomaton {
public:
    static constexpr int maxLetters = 60;
    static constexpr int maxEdits = 2;

    struct State {
        std::array<quint64, maxEdits + 1> places{}; ///< reached with so many edits or fewer, bit by bit
        std::array<quint64, maxEdits> swaps{}; ///< where the letter read last is the next but one
    };

    /// \a word has 1 to maxLetters letters; those outside a to z are equal to none that is read. \a most
    /// is at most maxEdits.
    SlipAutomaton(std::string_view word, int letters, int most);

    State start() const;

    /// After one more letter, from a to z.
    State after(const State &state, char letter) const;

    int most() const { return m_most; }
    bool isDead(const State &state) const { return state.places[size_t(m_most)] == 0; }

    /// Whether anything with fewer edits may follow.
    static bool mayComeNearer(const State &state, int edits)
    {
        return edits > 0 && state.places[size_t(edits) - 1] != 0;
    }

    /// Between the word and all that was read; most() + 1 when they are more.
    int edits(const State &state) const
    {
        int edits = 0;
        while (edits <= m_most && (state.places[size_t(edits)] & m_end) == 0)
            ++edits;
        return edits;
    }

private:
    std::array<quint64, 26> m_letters{}; ///< where each letter stands in the word
    quint64 m_end = 0; ///< the place behind the last letter
    int m_most = 0;
};

inline SlipAutomaton::State SlipAutomaton::after(const State &state, char letter) const
{
    const quint64 here = m_letters[size_t(letter - 'a')];
    const quint64 all = m_end | (m_end - 1);
    State next;
    next.places[0] = (state.places[0] & here) << 1;
    for (size_t edits = 1; edits <= size_t(m_most); ++edits) {
        const quint64 before = state.places[edits - 1];
        const quint64 equal = (state.places[edits] & here) << 1;
        const quint64 swapped = (state.swaps[edits - 1] & here) << 2;
        const quint64 dropped = next.places[edits - 1] << 1;
        next.places[edits] = (equal | swapped | before | before << 1 | dropped) & all;
        next.swaps[edits - 1] = before & here >> 1;
    }
    return next;
}

} // namespace twb::search
