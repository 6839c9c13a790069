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

constexpr size_t mostTerms = 32;
constexpr size_t mostWords = 16;

std::string quoted(const std::string &word)
{
    return '"' + word + '"';
}

std::string joined(const std::vector<std::string> &parts, const char *between)
{
    std::string result;
    for (const std::string &part : parts)
        result += (result.empty() ? "" : between) + part;
    return parts.size() > 1 ? '(' + result + ')' : result;
}

std::string anyOf(const std::vector<Code> &codes)
{
    std::vector<std::string> parts;
    for (const Code code : codes)
        parts.push_back(quoted(index::codeWord(code)));
    return joined(parts, " OR ");
}

std::string expressionOf(const Term &term)
{
    std::vector<std::string> words;
    for (const std::string &word : term.words)
        words.push_back(quoted(word));
    if (term.prefix)
        words.back() += '*';
    std::vector<std::string> ways{joined(words, " AND ")};
    if (!term.codes.empty())
        ways.push_back(anyOf(term.codes));
    return joined(ways, " OR ");
}

bool holds(const Term &term, const std::vector<std::vector<std::string>> &texts, std::string_view codes)
{
    const auto inText = [&](const std::vector<std::string> &text) {
        return containsPhrase(text, term.words, term.prefix);
    };
    return std::ranges::any_of(texts, inText) || term.nameIn(codes);
}

Term makeTerm(
    const Query::Word &word, const Names &names, const index::CodeTable &codes, analysis::Analyser &analyser)
{
    Term term;
    term.words = analyser.words(word.text.toStdString());
    term.words.resize(std::min(term.words.size(), mostWords));
    term.prefix = word.prefix;
    term.excluded = word.excluded;
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

} // namespace

const Name *Term::nameIn(std::string_view codeWords) const
{
    while (!codes.empty() && !codeWords.empty()) {
        const auto code = index::takeCodeWord(codeWords);
        const auto found = code ? std::ranges::lower_bound(codes, *code) : codes.end();
        if (found != codes.end() && *found == *code)
            return names[size_t(found - codes.begin())];
    }
    return nullptr;
}

bool Match::isImpossible() const
{
    return std::ranges::any_of(groups, [](const FilterGroup &group) { return group.codes.empty(); })
        || (!listed && !others);
}

bool Match::hasFoundWords() const
{
    return std::ranges::any_of(terms, [](const Term &term) { return !term.excluded; });
}

bool Match::hasExcluded() const
{
    return std::ranges::any_of(terms, &Term::excluded);
}

bool Match::needsText() const
{
    return std::ranges::any_of(terms, &Term::isPhrase);
}

std::string Match::expression(bool withGroups) const
{
    std::vector<std::string> parts;
    for (const Term &term : terms)
        if (!term.excluded)
            parts.push_back(expressionOf(term));
    if (withGroups)
        for (const FilterGroup &group : groups)
            parts.push_back(anyOf(group.codes));
    return joined(parts, " AND ");
}

std::string Match::excludedExpression() const
{
    std::vector<std::string> excluded;
    for (const Term &term : terms)
        if (term.excluded && !term.isPhrase())
            excluded.push_back(expressionOf(term));
    return joined(excluded, " OR ");
}

std::string Match::signature() const
{
    std::string result{char('0' + others)};
    for (const Term &term : terms) {
        result += term.excluded ? '-' : '+';
        for (const std::string &word : term.words)
            result += word + ' ';
        result += term.prefix ? '*' : '.';
    }
    return result;
}

bool Match::verify(const std::vector<std::vector<std::string>> &texts, std::string_view codes) const
{
    return std::ranges::all_of(terms,
        [&](const Term &term) { return !term.isPhrase() || holds(term, texts, codes) != term.excluded; });
}

bool Match::admits(std::span<const Code> codes, std::optional<Facet> without) const
{
    return std::ranges::all_of(groups, [&](const FilterGroup &group) {
        return group.facet == without || std::ranges::any_of(codes, [&](Code code) {
            return std::ranges::binary_search(group.codes, code);
        });
    });
}

Match makeMatch(
    const Query &query, const Names &names, const index::CodeTable &codes, analysis::Analyser &analyser)
{
    Match match;
    for (const Query::Word &word : query.words) {
        Term term = makeTerm(word, names, codes, analyser);
        if (!term.words.empty() && match.terms.size() < mostTerms)
            match.terms.push_back(std::move(term));
    }
    for (const Selection *selection : {&query.filters, &query.selected})
        for (auto it = selection->begin(); it != selection->end(); ++it) {
            if (it->isEmpty())
                continue;
            match.groups.push_back(makeGroup(it.key(), *it, codes));
            if (it.key() != Facet::Kind)
                continue;
            match.listed = match.listed && std::ranges::any_of(*it, isListedValue);
            match.others = !std::ranges::all_of(*it, isListedValue);
        }
    return match;
}

} // namespace twb::search
