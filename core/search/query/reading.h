// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query/query.h"

namespace twb::search {

/// A piece of the sentence that says how a search text was read.
struct ReadingPart {
    enum class Kind : quint8 {
        Word, ///< a word or phrase as it was searched, with quotes or the ellipsis of a beginning
        Field, ///< name of a field
        Value, ///< names of values
        Operator, ///< and, or, without
        Mark ///< blanks, parentheses and other marks
    };

    Kind kind;
    QString text; ///< in the language asked for

    bool operator==(const ReadingPart &) const = default;
};

/// How a text was read: the texts of all parts, one after the other, are the sentence, as in
/// "(beleuchtung oder licht) und Kommune: Soest, ohne Arnsberg". Empty when nothing is asked for.
QList<ReadingPart> reading(const Expression &tree, const NameResolver &names, model::Language language);

/// The same for a query, with what was chosen beside its text: "Kommune: Olpe und licht, ohne radweg".
QList<ReadingPart> reading(const Query &query, const NameResolver &names, model::Language language);

QString readingText(const QList<ReadingPart> &parts);

/// What is wrong at a place of the text and how it was read all the same: one or two sentences.
QString problemText(const Query &query, const QueryProblem &problem, model::Language language);

} // namespace twb::search
