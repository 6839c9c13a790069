// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace twb::search {

/// Something in a search text that could not be taken as it stands. The text has a reading all the same.
struct QueryProblem {
    enum class Kind : quint8 {
        UnclosedQuote, ///< read as if it were closed at the end
        UnclosedParenthesis, ///< read as if it were closed at the end
        StrayParenthesis, ///< closes nothing; passed over
        EmptyParentheses, ///< passed over
        MissingOperand, ///< an operator without a word beside it; passed over
        UnknownField, ///< a name before a colon that is none; searched as a word
        UnknownValue, ///< nothing in the library is called so; searched as a word
        MissingValue, ///< a field without a value; passed over
        EmptyRange, ///< begins after it ends; read the other way round
        TooDeep, ///< more than maxQueryDepth parentheses inside each other; these are passed over
        TooLong ///< the rest is passed over
    };

    Kind kind;
    qsizetype position = 0; ///< in the text as typed, UTF-16 units
    qsizetype length = 0;
    bool unfinished = false; ///< at the end of a text that is being typed: it may still become right

    bool operator==(const QueryProblem &) const = default;
};

inline constexpr int queryProblemCount = int(QueryProblem::Kind::TooLong) + 1;

/// Bounds that keep every text cheap; nobody types as much. FTS5 itself refuses expressions nested deeper
/// than its parser's stack of 100 symbols.
inline constexpr qsizetype maxQueryLength = 10'000;
inline constexpr int maxQueryDepth = 8;
inline constexpr int maxQueryWords = 32;
inline constexpr int maxQueryFilters = 32;

} // namespace twb::search
