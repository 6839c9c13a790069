// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/words/suggester.h"

#include "core/search/query/filters.h"
#include "core/search/query/valuenames.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <span>

namespace twb::search {

using namespace Qt::StringLiterals;
using index::Facet;
using SuggestionKind = Suggestion::Kind;

namespace {

constexpr int mostOfAKind = 3;
constexpr qsizetype mostNameWords = 3; ///< of a name that are looked at together

QList<QueryToken> tokensOf(const QString &text)
{
    QList<QueryProblem> problems;
    return queryTokens(text, true, problems);
}

/// German or English, as the one who types began it.
QStringList fieldNames(Facet facet)
{
    return {filterName(facet), QString(index::facetId(facet))};
}

} // namespace

/// What is to be completed.
struct Suggester::Typed {
    QString text; ///< up to the caret
    qsizetype start = 0;
    qsizetype length = 0;
    std::optional<Facet> facet; ///< of the field whose value it is
    bool several = false; ///< words
};

bool Suggester::wantsTitles(const QString &text, qsizetype caret)
{
    const QList<QueryToken> tokens = tokensOf(text);
    return caret == text.size() && !tokens.isEmpty()
        && std::ranges::all_of(
            tokens, [](const QueryToken &token) { return token.kind == QueryToken::Kind::Word; });
}

/// The value or word at the caret, then with it the one or two words before: names may hold several.
std::vector<Suggester::Typed> Suggester::typedAt(const QString &text, qsizetype caret) const
{
    std::vector<Typed> found;
    qsizetype firstWord = -1;
    const QList<QueryToken> tokens = tokensOf(text);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QueryToken &token = tokens[i];
        const bool isWord = token.kind == QueryToken::Kind::Word;
        firstWord = !isWord ? -1 : firstWord < 0 ? i : firstWord;
        if (token.position >= caret || token.position + token.length < caret)
            continue;
        for (const ValueText &value : token.values)
            if (value.position <= caret && value.position + lengthIn(text, value) >= caret) {
                const qsizetype from = std::min(caret, value.position + qsizetype(value.quoted));
                return {
                    {text.sliced(from, caret - from), value.position, lengthIn(text, value), token.facet}};
            }
        const QChar before = text.at(caret - 1);
        if (token.kind == QueryToken::Kind::Filter && (before == u':' || before == u','))
            return {{{}, caret, 0, token.facet}};
        for (qsizetype from = i; isWord && from >= firstWord && i - from < mostNameWords; --from) {
            const qsizetype start = tokens[from].position;
            found.push_back({text.sliced(start, caret - start), start, token.position + token.length - start,
                {}, from < i});
        }
    }
    return found;
}

QList<Suggestion> Suggester::suggest(
    const QString &text, qsizetype caret, const QStringList &recent, const QStringList &titles)
{
    m_candidates.clear();
    caret = std::clamp<qsizetype>(caret, 0, text.size());
    addRecent(text, recent);
    for (const Typed &typed : typedAt(text, caret) | std::views::reverse) {
        if (typed.facet) {
            addValues(typed);
            continue;
        }
        if (!typed.several)
            addFields(typed);
        addNames(typed);
    }
    addTitles(text, titles);
    return take();
}

void Suggester::addRecent(const QString &text, const QStringList &recent)
{
    const QString begun = text.trimmed();
    for (const QString &query : recent)
        if (query.startsWith(begun, Qt::CaseInsensitive) && query.trimmed().size() > begun.size())
            m_candidates.push_back(
                {{SuggestionKind::Recent, query, query, 0, text.size()}, Likeness::Beginning});
}

/// A title of several words is a phrase.
void Suggester::addTitles(const QString &text, const QStringList &titles)
{
    NameLikeness likeness(text);
    for (const QString &title : titles) {
        QString quoted = title;
        quoted.removeIf(isQuote);
        m_candidates.push_back({{SuggestionKind::Title, u'"' + quoted + u'"', title, 0, text.size()},
            std::min(likeness.of(title), Likeness::WordBeginning)});
    }
}

void Suggester::addFields(const Typed &typed)
{
    for (int i = 0; i < index::facetCount; ++i)
        for (const QString &name : fieldNames(Facet(i)))
            if (name.startsWith(typed.text, Qt::CaseInsensitive)) {
                m_candidates.push_back(
                    {{SuggestionKind::Field, name + u':', name + u':', typed.start, typed.length},
                        Likeness::Beginning});
                break;
            }
}

void Suggester::addValues(const Typed &typed)
{
    NameLikeness likeness(typed.text);
    for (const QString &name : valueNames(*typed.facet, m_names, m_language)) {
        const Likeness found = typed.text.isEmpty() ? Likeness::WordBeginning : likeness.of(name);
        if (found != Likeness::None)
            m_candidates.push_back(
                {{SuggestionKind::Value, valueText(name), name, typed.start, typed.length}, found});
    }
}

void Suggester::addNames(const Typed &typed)
{
    NameLikeness likeness(typed.text);
    for (const Name *name : namesLike(typed.text)) {
        const SuggestionKind kind =
            name->facet == Facet::Tag ? SuggestionKind::Tag : SuggestionKind::Municipality;
        const QString text = filterName(name->facet) + u':' + valueText(name->name);
        const auto isSame = [&](const Candidate &other) { return other.suggestion.text == text; };
        const Likeness found = std::min(likeness.of(name->name), Likeness::WordBeginning);
        if (std::ranges::none_of(m_candidates, isSame))
            m_candidates.push_back({{kind, text, name->name, typed.start, typed.length}, found});
    }
}

/// Names and synonyms with words that begin so; of one or two letters those that begin with them.
std::vector<const Name *> Suggester::namesLike(const QString &typed) const
{
    constexpr qsizetype fewestLetters = 3;
    const std::vector<std::string> words = m_analyser.words(typed.toStdString());
    if (words.empty())
        return {};
    if (typed.size() >= fewestLetters)
        return m_names.containing(words, true);
    std::vector<const Name *> found;
    for (const Name &name : m_names.all())
        if (name.name.startsWith(typed, Qt::CaseInsensitive))
            found.push_back(&name);
    return found;
}

/// The best of all kinds, then what else there is room for.
QList<Suggestion> Suggester::take()
{
    std::ranges::stable_sort(m_candidates, {}, &Candidate::rank);
    std::array<int, size_t(SuggestionKind::Title) + 1> taken{};
    for (Candidate &candidate : m_candidates)
        candidate.isFurther = ++taken[size_t(candidate.suggestion.kind)] > mostOfAKind;
    std::ranges::stable_sort(m_candidates, {}, &Candidate::isFurther);
    const auto best = std::span(m_candidates).first(std::min<size_t>(m_candidates.size(), mostSuggestions));
    std::ranges::stable_sort(best, {}, &Candidate::rank);
    QList<Suggestion> suggestions;
    for (const Candidate &candidate : best)
        suggestions.append(candidate.suggestion);
    return suggestions;
}

} // namespace twb::search
