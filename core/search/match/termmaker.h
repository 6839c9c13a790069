// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/indexview.h"
#include "core/search/match/term.h"

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

    /// How slips are looked for.
    enum class Slips : quint8 {
        Passed, ///< not at all
        IfReady, ///< when the words of the index are read
        Awaited ///< these are waited for
    };

    TermMaker(IndexView &view, Slips slips) : m_view(view), m_slips(slips) { }

    /// Without words when the text holds no letter and no digit. What neither the library nor the
    /// language knows as a word, but the library as the beginning of one, is taken as such, wherever it
    /// stands in the query.
    Result<Term> make(const QString &text, const Written &written);

    /// The smallest parts of a compound as terms of their own; none of a word that is none. What the word
    /// list does not know is parted into two words of the library.
    Result<std::vector<Term>> parts(const Term &compound);

    /// The words of a text that belong together only because no blank stands between them: "und/oder" is
    /// two, "Smart-City" and "M13.2" are one. Those of a phrase are one.
    QStringList separate(const QString &text);

private:
    void build(const QString &text, const Written &written);
    Result<void> forgive(const QString &text, const Written &written);
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
    Slips m_slips;
    Term m_term;
    std::string m_text; ///< as typed
};

} // namespace twb::search
