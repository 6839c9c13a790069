// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/indexview.h"
#include "core/search/term.h"

namespace twb::search {

/// Makes terms of the words of a query: finds out all the ways in which each is found. All calls within
/// one transaction of the view.
class TermMaker {
public:
    /// How a word was written in the query.
    struct Written {
        bool prefix = false; ///< may go on
        bool literal = false; ///< in quotes: found as it stands only
        bool excluded = false;
        bool loose = false; ///< a compound may be found by its parts, see Query::anyWord
    };

    explicit TermMaker(IndexView &view) : m_view(view) { }

    /// Without words when the text holds no letter and no digit.
    Result<Term> make(const QString &text, const Written &written);

private:
    void addWord(const Written &written);
    void addSeveral(const Written &written);
    void addParts();
    void addSynonyms(const QStringList &others);
    Result<void> addSlips();
    Result<bool> isFound(const Term &term);
    void addNames();
    std::vector<std::string> formsOf(const std::string &word);

    IndexView &m_view;
    Term m_term;
    std::string m_text; ///< as typed
};

} // namespace twb::search
