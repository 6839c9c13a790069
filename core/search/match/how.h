// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace twb::search {

/// How a word of a query is found, the better ways first.
enum class How : quint8 {
    Exact, ///< as it was typed, but for case and umlauts
    Beginning, ///< as the beginning of a word
    Inflected, ///< in another form
    Part, ///< as part of a compound
    Parts, ///< a compound by its parts, which stand by themselves
    Synonym, ///< by another word that means the same in the vocabulary of tags
    Thesaurus, ///< by another word that means about the same in the language
    Slip, ///< by a similar word that was probably meant
};

inline constexpr int howCount = int(How::Slip) + 1;

} // namespace twb::search
