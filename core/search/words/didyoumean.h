// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/indexview.h"

#include <functional>

namespace twb::search {

/// Corrects a search text that finds nothing: words that no record holds become similar ones, values of
/// fields that name nothing become similar names. All else stays as it was typed.
class DidYouMean {
public:
    /// Tells whether a text finds records.
    using Finds = std::function<Result<bool>(const QString &text)>;

    DidYouMean(IndexView &view, model::Language language, Finds finds)
        : m_view(view), m_language(language), m_finds(std::move(finds))
    {
    }

    /// The nearest text that finds something; empty when there is none. Tries twelve texts at most.
    Result<QString> correct(const QString &text);

private:
    /// A piece of the text with what it may have been meant to be, the best first.
    struct Piece {
        qsizetype start;
        qsizetype length;
        QStringList meant;
    };

    Result<void> collect(const QString &text);
    Result<void> addWords(const QString &text, qsizetype start, qsizetype length);
    Result<void> addWord(const std::string &word, qsizetype start, qsizetype length);
    void addValue(index::Facet facet, const QString &value, qsizetype start, qsizetype length);
    QString replaced(const QString &text, const std::vector<qsizetype> &choices) const;

    IndexView &m_view;
    model::Language m_language;
    Finds m_finds;
    std::vector<Piece> m_pieces; ///< by start
};

} // namespace twb::search
