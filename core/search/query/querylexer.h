// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entry.h"
#include "core/search/query/queryproblem.h"

#include <QList>

namespace twb::search {

/// A value of a field in a search text.
struct ValueText {
    QString text; ///< without quotes
    qsizetype position = 0;
    qsizetype length = 0;
    bool quoted = false;
    bool open = false; ///< ends where the text ends
};

/// A piece of a search text.
struct QueryToken {
    enum class Kind : quint8 { Word, Phrase, Filter, Or, And, Not, Open, Close };

    Kind kind;
    qsizetype position = 0;
    qsizetype length = 0;
    QString text; ///< of words and phrases, without quotes and star
    bool star = false;
    bool open = false; ///< ends where the text ends
    index::Facet facet = index::Facet::Kind;
    QList<ValueText> values = {}; ///< of a filter; none that is empty
};

/// Cuts a search text into pieces; none is lost but blanks. Operators are ODER, OR, UND, AND, NICHT, NOT
/// in capitals and a hyphen before anything that is not blank.
QList<QueryToken> queryTokens(QStringView text, bool typing, QList<QueryProblem> &problems);

bool isQuote(QChar c);

/// True when \a text, standing between blanks, is one word and this word.
bool readsAsWord(const QString &text);

} // namespace twb::search
