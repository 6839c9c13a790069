// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entry.h"

#include <span>
#include <vector>

namespace twb::search {

/// A search text as it was understood. A value; only the constructors below make them, so that equal
/// meanings look alike: no conjunction stands in a conjunction and no alternative in an alternative, none
/// has a single part, and values of one facet that stand side by side are alternatives of one filter.
struct Expression {
    enum class Kind : quint8 {
        All, ///< every part; without parts it asks for nothing
        Any, ///< one of the parts
        Not, ///< the records without the only part
        Word,
        Filter
    };

    Kind kind = Kind::All;
    std::vector<Expression> parts; ///< of All, Any and Not
    QString text; ///< of a word, as typed, without quotes and sign
    bool prefix = false; ///< the word stands for a beginning
    bool phrase = false; ///< several words in this order, or one as it is spelled
    index::Facet facet = index::Facet::Kind; ///< of a filter
    QStringList values; ///< of a filter, alternatives: identifiers, AGS keys, record ids, spans of years

    bool isEmpty() const { return kind == Kind::All && parts.empty(); }
    bool operator==(const Expression &) const = default;
};

Expression wordOf(const QString &text, bool prefix, bool phrase);
Expression filterOf(index::Facet facet, const QStringList &values);
Expression allOf(std::vector<Expression> parts);
Expression anyOf(std::vector<Expression> parts);
Expression notOf(Expression part);

/// What a record must fulfil at once: the parts of a conjunction, else the expression itself.
std::span<const Expression> conditions(const Expression &expression);

/// The expression as a text in the language of the search field that reads as this expression again,
/// with German names; words that typing left open end in a star.
/// It needs no more parentheses inside each other than the text that was read.
QString printed(const Expression &expression);

} // namespace twb::search
