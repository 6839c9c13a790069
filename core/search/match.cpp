// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/match.h"

#include "core/search/filters.h"

#include <algorithm>

namespace twb::search {

using namespace Qt::StringLiterals;
using index::Code;
using index::Facet;

namespace {

constexpr size_t mostTerms = maxQueryWords;
constexpr size_t mostWords = 16;

Term makeTerm(const QString &text, bool prefix, const Names &names, const index::CodeTable &codes,
    analysis::Analyser &analyser)
{
    Term term;
    term.words = analyser.words(text.toStdString());
    term.words.resize(std::min(term.words.size(), mostWords));
    term.prefix = prefix;
    if (term.words.empty())
        return term;
    std::map<Code, const Name *> found;
    for (const Name *name : names.containing(term.words, term.prefix))
        if (const auto code = codes.find(name->facet, name->key.toStdString()))
            found.emplace(*code, name);
    for (const auto &[code, name] : found) {
        term.codes.push_back(code);
        term.names.push_back(name);
    }
    return term;
}

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
    Maker(Match &match, const Names &names, const index::CodeTable &codes, analysis::Analyser &analyser)
        : m_match(match), m_names(names), m_codes(codes), m_analyser(analyser)
    {
    }

    void addWord(const Query::Word &word)
    {
        add(clauseOfWord(word.text, word.prefix, word.excluded), word.excluded);
    }
    void addCondition(const Expression &condition) { add(clauseOf(condition, false), false); }

private:
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

    std::optional<Clause> clauseOfWord(const QString &text, bool prefix, bool excluded)
    {
        Term term = makeTerm(text, prefix, m_names, m_codes, m_analyser);
        if (term.words.empty() || m_match.terms.size() == mostTerms)
            return std::nullopt;
        term.excluded = excluded;
        m_match.terms.push_back(std::move(term));
        Clause clause;
        clause.kind = Clause::Kind::Term;
        clause.term = m_match.terms.size() - 1;
        return clause;
    }

    Clause clauseOfFilter(const Expression &filter, bool excluded)
    {
        Clause clause;
        clause.kind = Clause::Kind::Values;
        clause.codes = makeGroup(filter.facet, filter.values, m_codes).codes;
        for (const QString &value : filter.values)
            if (filter.facet == Facet::Kind && !excluded && !isListedValue(value))
                std::ranges::copy(
                    makeGroup(Facet::Kind, {value}, m_codes).codes, std::back_inserter(m_match.otherKinds));
        return clause;
    }

    std::optional<Clause> clauseOf(const Expression &expression, bool excluded)
    {
        if (expression.kind == Expression::Kind::Word)
            return clauseOfWord(expression.text, expression.prefix, excluded);
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
    const Names &m_names;
    const index::CodeTable &m_codes;
    analysis::Analyser &m_analyser;
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

} // namespace

bool Match::isImpossible() const
{
    return std::ranges::any_of(groups, [](const FilterGroup &group) { return group.codes.empty(); })
        || (!listed && !others) || candidates(false).isNone();
}

bool Match::hasExcluded() const
{
    return std::ranges::any_of(clauses, &Clause::excludes);
}

bool Match::needsText() const
{
    return std::ranges::any_of(clauses, [&](const Clause &clause) { return clause.needsText(terms); });
}

Records Match::candidates(bool withGroups) const
{
    std::vector<Records> parts;
    for (const Clause &clause : clauses)
        parts.push_back(search::candidates(clause, terms));
    if (withGroups)
        for (const FilterGroup &group : groups)
            parts.push_back(having(group.codes));
    return inAll(parts);
}

std::string Match::wantedExpression() const
{
    std::vector<Records> parts;
    for (const Clause &clause : wanted)
        parts.push_back(search::candidates(clause, terms));
    return inAll(parts).expression;
}

std::string Match::signature() const
{
    std::string result{char('0' + others)};
    for (const Code kind : otherKinds)
        result += std::to_string(kind) + ' ';
    for (const Clause &clause : clauses)
        result += search::signature(clause, terms);
    return result;
}

bool Match::verify(const RecordWords &record) const
{
    return std::ranges::all_of(clauses,
        [&](const Clause &clause) { return !clause.needsText(terms) || clause.holds(terms, record); });
}

bool Match::asksFor(Code kind) const
{
    return std::ranges::binary_search(otherKinds, kind)
        || std::ranges::contains(groups, Facet::Kind, &FilterGroup::facet);
}

bool Match::admits(std::span<const Code> codes, std::optional<Facet> without) const
{
    return std::ranges::all_of(groups, [&](const FilterGroup &group) {
        return group.facet == without || std::ranges::any_of(codes, [&](Code code) {
            return std::ranges::binary_search(group.codes, code);
        });
    });
}

/// A filter for the kind decides alone what is found besides listed records.
Match makeMatch(
    const Query &query, const Names &names, const index::CodeTable &codes, analysis::Analyser &analyser)
{
    Match match;
    Maker maker(match, names, codes, analyser);
    for (const Query::Word &word : query.words)
        maker.addWord(word);
    for (const Expression &condition : conditions(query.tree))
        if (isGroup(condition))
            maker.addCondition(condition);
    for (const Clause &clause : match.clauses)
        if (auto looked = wanted(clause))
            match.wanted.push_back(*std::move(looked));
    addGroups(match, query.filters, codes);
    addGroups(match, query.selected, codes);
    if (std::ranges::contains(match.groups, Facet::Kind, &FilterGroup::facet))
        match.otherKinds.clear();
    std::ranges::sort(match.otherKinds);
    match.others = match.others || !match.otherKinds.empty();
    return match;
}

} // namespace twb::search
