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
    };

    /// Slips are looked for only if \a forgiving.
    TermMaker(IndexView &view, bool forgiving) : m_view(view), m_forgiving(forgiving) { }

    /// Without words when the text holds no letter and no digit.
    Result<Term> make(const QString &text, const Written &written);

    /// The smallest parts of a compound as terms of their own; none of a word that is none. What the word
    /// list does not know is parted into two words of the library.
    Result<std::vector<Term>> parts(const Term &compound);

    /// The words of a text that belong together only because no blank stands between them: "und/oder" is
    /// two, "Smart-City" and "M13.2" are one. Those of a phrase are one.
    QStringList separate(const QString &text);

private:
    void addWord(const Written &written);
    void addSeveral(const Written &written);
    void addSynonyms(How how, const QStringList &others);
    void addOfThesaurus();
    Result<void> addSlips();
    Result<bool> isFound(const Term &term);
    void addNames();
    std::vector<std::string> formsOf(const std::string &word);
    Result<std::vector<std::string>> partsByOwnWords(const std::string &word);
    Result<quint32> ownRecords(const std::string &word);

    IndexView &m_view;
    bool m_forgiving;
    Term m_term;
    std::string m_text; ///< as typed
};

} // namespace twb::search
