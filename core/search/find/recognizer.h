// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/match/match.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace twb::search {

/// Knows the words of texts by which the terms of a match are found.
class Recognizer {
public:
    /// What a word of a text is good for: a place of a way of a term.
    struct Use {
        quint16 term;
        quint16 way;
        quint8 place;

        bool operator==(const Use &) const = default;
    };

    /// A piece of a text to be marked: [start, end) in bytes, and bit by bit the terms found there.
    struct Mark {
        qsizetype start;
        qsizetype end;
        quint32 terms;
    };

    Recognizer(const Match &match, analysis::Analyser &analyser);

    const Match &match() const { return m_match; }
    const Way &way(const Use &use) const { return m_match.terms[use.term].ways[use.way]; }

    /// Calls \a visit(token, uses) for words of a text, in order, and for wholes of several words that have a
    /// use; \a pass(count) for words between them that have none.
    template <typename Visit, typename Pass> void read(std::string_view text, Visit &&visit, Pass &&pass);

    /// Adds the mark of a word with these uses, if it has one. A whole such as "Smart-City" comes after its
    /// words and takes their place.
    void addMark(const analysis::Token &token, std::span<const Use> uses, std::vector<Mark> &marks) const;

private:
    struct Known {
        std::string token;
        Use use;
        bool exact; ///< as written, not as a stem
        bool part; ///< as a part of a compound
    };
    /// What a word must hold to have a use, and its letters, bit by bit: of most words the letters tell that
    /// they have none.
    struct Piece {
        quint32 letters;
        std::string text;
    };
    void addPiece(std::string_view word);
    bool mayHaveUse(const analysis::Analyser::Stretch &stretch) const
    {
        return std::ranges::any_of(
            m_pieces, [&](const Piece &piece) { return (piece.letters & ~stretch.letters) == 0; });
    }
    bool mayHaveUse(const analysis::Token &word) const
    {
        return std::ranges::any_of(m_pieces, [&](const Piece &piece) {
            return (piece.letters & ~word.letters) == 0 && word.text.find(piece.text) != word.text.npos;
        });
    }

    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Uses = std::vector<Use>;

    void addWay(quint16 term, quint16 way);
    const Uses &usesOf(const analysis::Token &word) { return mayHaveUse(word) ? knownUses(word) : m_none; }
    const Uses &knownUses(const analysis::Token &word);
    void collect(std::string_view token, bool isWritten, Uses &uses) const;

    const Match &m_match;
    analysis::Analyser &m_analyser;
    std::unordered_multimap<std::string, Known, Hash, std::equal_to<>> m_known; ///< whole tokens
    std::vector<Known> m_beginnings;
    std::vector<Piece> m_pieces;
    Uses m_none;
    std::unordered_map<std::string, Uses, Hash, std::equal_to<>> m_seen; ///< words of texts
};

template <typename Visit, typename Pass>
void Recognizer::read(std::string_view text, Visit &&visit, Pass &&pass)
{
    qsizetype before = 0;
    const auto give = [&](analysis::Token token, std::span<const Use> uses) {
        token.start += before;
        token.end += before;
        visit(token, uses);
        return true;
    };
    const auto word = [&](const analysis::Token &token) { return give(token, usesOf(token)); };
    const auto extra = [&](const analysis::Token &token) {
        Uses uses;
        collect(token.text, true, uses);
        return uses.empty() || give(token, uses);
    };
    for (size_t position = 0; position < text.size();) {
        before = qsizetype(position);
        const auto stretch = m_analyser.takeStretch(text, position);
        if (mayHaveUse(stretch))
            m_analyser.analyseWords(stretch.text, word, extra);
        else
            pass(stretch.words);
    }
}

} // namespace twb::search
