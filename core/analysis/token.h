// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <string_view>

namespace twb::analysis {

/// A word of a text as the index knows it, and where it stands.
struct Token {
    std::string_view text; ///< folded; valid until the next token is read
    qsizetype start = 0; ///< offsets in bytes of the UTF-8 text, [start, end)
    qsizetype end = 0;
    quint32 letters = 0; ///< of words of a text: lettersOf() them
    bool hasHump = false; ///< of words of a text: a capital letter stands after a small one
};

/// Which bytes a word holds, five bits of each: one word cannot hold another whose letters it does not have.
constexpr quint32 letterBit(char c)
{
    return 1U << (uchar(c) & 31);
}

constexpr quint32 lettersOf(std::string_view word)
{
    quint32 letters = 0;
    for (const char c : word)
        letters |= letterBit(c);
    return letters;
}

/// Stands behind the parts of compounds among the tokens of a text: so a beginning finds words and parts
/// alike, and the lists of beginnings that full text keeps hold each record once for both.
inline constexpr char partMarker = '\x01';

inline bool isPartToken(std::string_view token)
{
    return token.ends_with(partMarker);
}

/// The word of a part's token.
inline std::string_view partWord(std::string_view token)
{
    return token.substr(0, token.size() - 1);
}

} // namespace twb::analysis
