// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/weights.h"
#include "core/search/match/match.h"
#include "core/search/match/termmaker.h"
#include "core/search/query/filters.h"

#include <algorithm>
#include <cmath>

namespace twb::search {

using namespace Qt::StringLiterals;
using index::Code;
using index::Facet;

namespace {

constexpr size_t mostTerms = maxQueryWords;

std::vector<Code> yearCodes(const YearSpan &span, const index::CodeTable &codes)
{
    std::vector<Code> found;
    for (Code code = 0; code < codes.values().size(); ++code) {
        const auto &[facet, value] = codes.values()[code];
        const int year = facet == Facet::Year ? std::atoi(value.c_str()) : -1;
        if (year >= span.first && year <= span.last)
            found.push_back(code);
    }
    return found;
}

FilterGroup makeGroup(Facet facet, const QStringList &values, const index::CodeTable &codes)
{
    FilterGroup group{facet, {}};
    for (const QString &value : values) {
        const auto span = facet == Facet::Year ? yearSpan(value) : std::nullopt;
        if (span)
            std::ranges::copy(yearCodes(*span, codes), std::back_inserter(group.codes));
        else if (const auto code = codes.find(facet, value.toStdString()))
            group.codes.push_back(*code);
    }
    std::ranges::sort(group.codes);
    const auto repeated = std::ranges::unique(group.codes);
    group.codes.erase(repeated.begin(), repeated.end());
    return group;
}

bool isListedValue(const QString &value)
{
    return index::isListedKind(model::kindFromId(value));
}

/// Makes clauses of expressions. Words without a letter or digit ask for nothing.
class Maker {
public:
    Maker(Match &match, IndexView &view, const Query &query, Effort effort)
        : m_match(match), m_view(view), m_terms(view, slipsFor(query, effort)), m_anyWord(query.anyWord)
    {
    }

    void addWord(const Query::Word &word)
    {
        add(clauseOfWord(word.text, {word.prefix, word.phrase, word.excluded}), word.excluded);
    }
    void addCondition(const Expression &condition) { add(clauseOf(condition, false), false); }

    /// What went wrong on the way, if something did.
    const Result<void> &done() const { return m_done; }

private:
    static TermMaker::Slips slipsFor(const Query &query, Effort effort)
    {
        using enum TermMaker::Slips;
        return effort == Effort::Quick ? Passed : query.typing ? IfReady : Awaited;
    }

    void add(std::optional<Clause> clause, bool excluded)
    {
        if (clause)
            m_match.clauses.push_back(excluded ? notOf(*std::move(clause)) : *std::move(clause));
    }

    static Clause notOf(Clause clause)
    {
        Clause result;
        result.kind = Clause::Kind::Not;
        result.parts.push_back(std::move(clause));
        return result;
    }

    std::optional<Clause> clauseOfWord(const QString &text, const TermMaker::Written &written)
    {
        const QStringList words = written.literal ? QStringList{text} : m_terms.separate(text);
        Clause all;
        for (qsizetype i = 0; i < words.size(); ++i) {
            TermMaker::Written one = written;
            one.prefix = written.prefix && i + 1 == words.size();
            if (auto clause = clauseOfTerm(words.at(i), one))
                all.parts.push_back(*std::move(clause));
        }
        if (all.parts.empty())
            return std::nullopt;
        return all.parts.size() == 1 ? Clause(all.parts.front()) : all;
    }

    std::optional<Clause> clauseOfTerm(const QString &text, const TermMaker::Written &written)
    {
        if (!m_done || m_match.terms.size() == mostTerms)
            return std::nullopt;
        auto term = m_terms.make(text, written);
        if (!term)
            m_done = std::unexpected(term.error());
        if (!term || term->words.empty())
            return std::nullopt;
        const size_t place = m_match.terms.size();
        m_match.terms.push_back(*std::move(term));
        Clause clause = clauseOf(place);
        if (!m_anyWord || written.literal || written.excluded)
            return clause;
        std::erase_if(m_match.terms[place].ways,
            [](const Way &way) { return way.inOrder; }); // found by its parts instead
        std::vector<Clause> alternatives{clause};
        auto parts = m_terms.parts(m_match.terms[place]);
        if (!parts)
            m_done = std::unexpected(parts.error());
        for (Term &part : parts.value_or(std::vector<Term>())) {
            if (m_match.terms.size() == mostTerms)
                break;
            part.partOf = place;
            m_match.terms.push_back(std::move(part));
            alternatives.push_back(clauseOf(m_match.terms.size() - 1));
        }
        if (alternatives.size() > 1) {
            clause = {};
            clause.kind = Clause::Kind::Any;
            clause.parts = std::move(alternatives);
        }
        return clause;
    }

    static Clause clauseOf(size_t term)
    {
        Clause clause;
        clause.kind = Clause::Kind::Term;
        clause.term = term;
        return clause;
    }

    Clause clauseOfFilter(const Expression &filter, bool excluded)
    {
        Clause clause;
        clause.kind = Clause::Kind::Values;
        clause.codes = makeGroup(filter.facet, filter.values, m_view.codes()).codes;
        for (const QString &value : filter.values)
            if (filter.facet == Facet::Kind && !excluded && !isListedValue(value))
                std::ranges::copy(makeGroup(Facet::Kind, {value}, m_view.codes()).codes,
                    std::back_inserter(m_match.otherKinds));
        return clause;
    }

    std::optional<Clause> clauseOf(const Expression &expression, bool excluded)
    {
        if (expression.kind == Expression::Kind::Word)
            return clauseOfWord(expression.text, {expression.prefix, expression.phrase, excluded});
        if (expression.kind == Expression::Kind::Filter)
            return clauseOfFilter(expression, excluded);
        const bool isNot = expression.kind == Expression::Kind::Not;
        Clause clause;
        clause.kind = expression.kind == Expression::Kind::All ? Clause::Kind::All : Clause::Kind::Any;
        for (const Expression &part : expression.parts)
            if (auto made = clauseOf(part, excluded != isNot))
                clause.parts.push_back(*std::move(made));
        if (clause.parts.empty())
            return std::nullopt;
        if (isNot)
            return notOf(std::move(clause.parts.front()));
        return clause.parts.size() == 1 ? Clause(clause.parts.front()) : clause;
    }

    Match &m_match;
    IndexView &m_view;
    TermMaker m_terms;
    bool m_anyWord;
    Result<void> m_done;
};

/// Neither a word nor its exclusion nor a filter: those stand in the lists of the query.
bool isGroup(const Expression &condition)
{
    const bool isNot = condition.kind == Expression::Kind::Not;
    const Expression::Kind kind = isNot ? condition.parts.front().kind : condition.kind;
    return kind != Expression::Kind::Word && (isNot || kind != Expression::Kind::Filter);
}

void addGroups(Match &match, const Selection &selection, const index::CodeTable &codes)
{
    for (auto it = selection.begin(); it != selection.end(); ++it) {
        if (it->isEmpty())
            continue;
        match.groups.push_back(makeGroup(it.key(), *it, codes));
        if (it.key() != Facet::Kind)
            continue;
        match.listed = match.listed && std::ranges::any_of(*it, isListedValue);
        match.others = !std::ranges::all_of(*it, isListedValue);
    }
}

/// Function words need not be found beside words that tell something.
void releaseOptional(Match &match)
{
    const auto isOptional = [&](const Clause &clause) {
        return clause.kind == Clause::Kind::Term && match.terms[clause.term].optional;
    };
    if (std::ranges::all_of(match.clauses, isOptional)) {
        for (Term &term : match.terms)
            term.optional = false;
        return;
    }
    std::erase_if(match.clauses, isOptional);
}

/// True when words, or alternatives of words, are all that a clause is made of.
bool isWords(const Clause &clause, const Match &match)
{
    if (clause.kind == Clause::Kind::Term)
        return !match.terms[clause.term].needsText();
    return clause.kind != Clause::Kind::Values && clause.kind != Clause::Kind::Not
        && std::ranges::all_of(clause.parts, [&](const Clause &part) { return isWords(part, match); });
}

void collectTerms(const Clause &clause, std::vector<Clause> &terms)
{
    if (clause.kind == Clause::Kind::Term)
        terms.push_back(clause);
    for (const Clause &part : clause.parts)
        collectTerms(part, terms);
}

/// The words of which one is enough, as one clause. Words that stand in a good part of all \a records only
/// help to rank, unless there are no others.
void loosen(Match &match, qint64 records)
{
    const qint64 frequent = std::max<qint64>(100, records / 3);
    Clause any;
    any.kind = Clause::Kind::Any;
    std::vector<Clause> rest;
    for (Clause &clause : match.clauses)
        if (isWords(clause, match))
            collectTerms(clause, any.parts);
        else
            rest.push_back(std::move(clause));
    const auto isRare = [&](const Clause &clause) {
        return qint64(match.terms[clause.term].records) <= frequent;
    };
    const auto isTelling = [&](const Clause &clause) {
        return match.terms[clause.term].records > 0 && isRare(clause);
    };
    if (std::ranges::any_of(any.parts, isTelling))
        std::erase_if(any.parts, [&](const Clause &clause) {
            match.terms[clause.term].optional = !isRare(clause);
            return !isRare(clause);
        });
    if (!any.parts.empty())
        rest.push_back(any.parts.size() == 1 ? Clause(any.parts.front()) : std::move(any));
    match.clauses = std::move(rest);
}

/// In how many records a term is found. Where they are very many, words alone are counted, as they were
/// last.
Result<size_t> countOf(const Term &term, IndexView &view)
{
    auto found = view.count(recordsOf(term).expression);
    if (!found || *found < IndexView::mostCounted)
        return found;
    for (const Way &way : term.ways) {
        const auto words = way.how <= How::Inflected && !way.inOrder
            ? view.documentFrequency(way.places.front().front())
            : Result<quint32>(0);
        if (!words)
            return std::unexpected(words.error());
        found = std::max(*found, size_t(*words));
    }
    return found;
}

/// How much each term tells, from the number of records that it finds: the inverse document frequency
/// of BM25. Where there is but one term it does not matter.
Result<void> weigh(Match &match, IndexView &view)
{
    const auto counts = [](const Term &term) { return !term.excluded; };
    if (std::ranges::count_if(match.terms, counts) < 2)
        return {};
    const double all = double(std::max<qint64>(1, view.state().listed));
    for (Term &term : match.terms) {
        if (!counts(term))
            continue;
        const auto found = countOf(term, view);
        if (!found)
            return std::unexpected(found.error());
        term.records = *found;
        const double having = std::min(double(*found), all);
        term.weight = std::log(1 + (all - having + 0.5) / (having + 0.5)) * (term.partOf ? weights::part : 1);
    }
    return {};
}

} // namespace

/// A filter for the kind decides alone what is found besides listed records.
Result<Match> makeMatch(const Query &query, IndexView &view, Effort effort)
{
    Match match;
    Maker maker(match, view, query, effort);
    for (const Query::Word &word : query.words)
        maker.addWord(word);
    for (const Expression &condition : conditions(query.tree))
        if (isGroup(condition))
            maker.addCondition(condition);
    const bool isWeighed = effort == Effort::Full || query.anyWord;
    const auto weighed =
        maker.done().and_then([&] { return isWeighed ? weigh(match, view) : Result<void>(); });
    if (!weighed)
        return std::unexpected(weighed.error());
    releaseOptional(match);
    if (query.anyWord)
        loosen(match, view.state().listed);
    for (const Clause &clause : match.clauses)
        if (auto looked = wanted(clause))
            match.wanted.push_back(*std::move(looked));
    addGroups(match, query.filters, view.codes());
    addGroups(match, query.selected, view.codes());
    if (std::ranges::contains(match.groups, Facet::Kind, &FilterGroup::facet))
        match.otherKinds.clear();
    std::ranges::sort(match.otherKinds);
    match.others = match.others || !match.otherKinds.empty();
    return match;
}

} // namespace twb::search
