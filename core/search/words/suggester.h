// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/similar/similartext.h"
#include "core/search/words/nametable.h"
#include "core/search/words/suggestion.h"

namespace twb::search {

/// Suggests how to go on: what is named like the word at the caret. Names that begin with it stand before
/// those of which only a later word does; no kind takes more than three places as long as others want them.
class Suggester {
public:
    Suggester(const NameTable &names, analysis::Analyser &analyser, model::Language language)
        : m_names(names), m_analyser(analyser), m_language(language)
    {
    }

    /// True when titles of records found may stand for the whole text: it holds nothing but words.
    static bool wantsTitles(const QString &text, qsizetype caret);

    /// \a recent are queries typed before, the newest first; \a titles those of records that the text finds.
    QList<Suggestion> suggest(
        const QString &text, qsizetype caret, const QStringList &recent, const QStringList &titles);

private:
    struct Candidate {
        Suggestion suggestion;
        Likeness likeness = Likeness::None;
        bool isFurther = false; ///< there are enough better ones of its kind

        auto rank() const { return std::pair(likeness, suggestion.kind); }
    };
    struct Typed;

    std::vector<Typed> typedAt(const QString &text, qsizetype caret) const;
    void addRecent(const QString &text, const QStringList &recent);
    void addTitles(const QString &text, const QStringList &titles);
    void addFields(const Typed &typed);
    void addValues(const Typed &typed);
    void addNames(const Typed &typed);
    std::vector<const Name *> namesLike(const QString &typed) const;
    QList<Suggestion> take();

    const NameTable &m_names;
    analysis::Analyser &m_analyser;
    model::Language m_language;
    std::vector<Candidate> m_candidates;
};

} // namespace twb::search
