// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/match/clause.h"

#include <algorithm>

namespace twb::search {

using index::Code;
using ClauseKind = Clause::Kind;

namespace {

std::string joined(const std::vector<std::string> &parts, const char *between)
{
    std::string result;
    for (const std::string &part : parts)
        result += (result.empty() ? "" : between) + part;
    return parts.size() > 1 ? '(' + result + ')' : result;
}

std::string quoted(const std::string &word)
{
    return '"' + word + '"';
}

Records negated(Records records)
{
    records.others = !records.others;
    return records;
}

/// The first of these codes that a record has.
std::optional<Code> codeIn(const std::vector<Code> &codes, std::string_view codeWords)
{
    while (!codes.empty() && !codeWords.empty()) {
        const auto code = index::takeCodeWord(codeWords);
        if (code && std::ranges::binary_search(codes, *code))
            return code;
    }
    return std::nullopt;
}

/// One of several words, such as ("licht"* OR "leuchte"*).
std::string placeExpression(const std::vector<std::string> &words, bool prefix)
{
    std::vector<std::string> quotedWords;
    quotedWords.reserve(words.size());
    for (const std::string &word : words)
        quotedWords.push_back(prefix ? quoted(word) + '*' : quoted(word));
    return joined(quotedWords, " OR ");
}

std::string wayExpression(const Way &way)
{
    std::vector<std::string> places;
    places.reserve(way.places.size());
    for (size_t i = 0; i < way.places.size(); ++i)
        places.push_back(placeExpression(way.places[i], way.prefix && i + 1 == way.places.size()));
    return joined(places, " AND ");
}

/// Records that are candidates, or when \a surely only those that fulfil the clause whatever their text.
struct Looking {
    const std::vector<Term> &terms;
    How worst = How::Slip;
    bool surely = false;
};

Records termRecords(const Term &term, const Looking &looking)
{
    if (looking.surely && term.needsText())
        return having(term.codes);
    return recordsOf(term, term.excluded ? How::Slip : looking.worst);
}

Records found(const Clause &clause, const Looking &looking)
{
    if (clause.kind == ClauseKind::Term)
        return termRecords(looking.terms.at(clause.term), looking);
    if (clause.kind == ClauseKind::Values)
        return having(clause.codes);
    Looking inside = looking;
    inside.surely = looking.surely != (clause.kind == ClauseKind::Not);
    if (clause.kind == ClauseKind::Not)
        return negated(found(clause.parts.front(), inside));
    std::vector<Records> parts;
    parts.reserve(clause.parts.size());
    for (const Clause &part : clause.parts)
        parts.push_back(found(part, looking));
    return clause.kind == ClauseKind::All ? inAll(parts) : inAny(parts);
}

} // namespace

const Name *Term::nameIn(std::string_view codeWords) const
{
    const auto code = codeIn(codes, codeWords);
    return code ? names[size_t(std::ranges::lower_bound(codes, *code) - codes.begin())] : nullptr;
}

bool Term::needsText() const
{
    return std::ranges::any_of(ways, &Way::inOrder);
}

bool Clause::holds(const RecordFacts &record) const
{
    const auto partHolds = [&](const Clause &part) { return part.holds(record); };
    switch (kind) {
    case ClauseKind::Term:
        return record.holdsTerm(term);
    case ClauseKind::Values:
        return codeIn(codes, record.codes).has_value();
    case ClauseKind::All:
        return std::ranges::all_of(parts, partHolds);
    case ClauseKind::Any:
        return std::ranges::any_of(parts, partHolds);
    case ClauseKind::Not:
        return !partHolds(parts.front());
    }
    Q_UNREACHABLE_RETURN(false);
}

bool Clause::needsText(const std::vector<Term> &terms) const
{
    return (kind == ClauseKind::Term && terms.at(term).needsText())
        || std::ranges::any_of(parts, [&](const Clause &part) { return part.needsText(terms); });
}

bool Clause::excludes() const
{
    return kind == ClauseKind::Not || std::ranges::any_of(parts, &Clause::excludes);
}

std::optional<Clause> wanted(const Clause &clause)
{
    if (clause.kind == ClauseKind::Not)
        return std::nullopt;
    Clause result = clause;
    result.parts.clear();
    for (const Clause &part : clause.parts)
        if (auto looked = wanted(part))
            result.parts.push_back(*std::move(looked));
    const bool isEmpty = result.parts.empty() && !clause.parts.empty();
    return isEmpty ? std::nullopt : std::optional(std::move(result));
}

/// FTS5 knows no complement of its own, but that of one expression within another.
Records inAll(const std::vector<Records> &parts)
{
    if (std::ranges::any_of(parts, &Records::isNone))
        return {};
    std::vector<std::string> with;
    std::vector<std::string> without;
    for (const Records &part : parts)
        if (!part.expression.empty())
            (part.others ? without : with).push_back(part.expression);
    if (with.empty())
        return {joined(without, " OR "), true};
    const std::string expression = joined(with, " AND ");
    return {without.empty() ? expression : '(' + expression + " NOT " + joined(without, " OR ") + ')'};
}

Records inAny(const std::vector<Records> &parts)
{
    std::vector<Records> outside;
    std::ranges::transform(parts, std::back_inserter(outside), negated);
    return negated(inAll(outside));
}

Records having(const std::vector<Code> &codes)
{
    std::vector<std::string> words;
    words.reserve(codes.size());
    for (const Code code : codes)
        words.push_back(quoted(index::codeWord(code)));
    return {joined(words, " OR ")};
}

/// Words of ways with one place are gathered, each once; a beginning covers the words that begin so.
Records recordsOf(const Term &term, How worst)
{
    std::vector<std::string> beginnings;
    std::vector<std::string> words;
    std::vector<std::string> ways;
    for (const Way &way : term.ways) {
        if (way.how > worst)
            continue;
        if (way.places.size() > 1)
            ways.push_back(wayExpression(way));
        else
            std::ranges::copy(way.places.front(), std::back_inserter(way.prefix ? beginnings : words));
    }
    const auto isCovered = [&](const std::string &word) {
        return std::ranges::any_of(
            beginnings, [&](const std::string &beginning) { return word.starts_with(beginning); });
    };
    std::erase_if(words, isCovered);
    for (auto *list : {&beginnings, &words}) {
        std::ranges::sort(*list);
        const auto repeated = std::ranges::unique(*list);
        list->erase(repeated.begin(), repeated.end());
    }
    if (!beginnings.empty())
        ways.push_back(placeExpression(beginnings, true));
    if (!words.empty())
        ways.push_back(placeExpression(words, false));
    const Records records{joined(ways, " OR ")};
    return worst == How::Slip ? inAny({records, having(term.codes)}) : records;
}

Records candidates(const Clause &clause, const std::vector<Term> &terms, How worst)
{
    return found(clause, {terms, worst, false});
}

std::string signature(const Clause &clause, const std::vector<Term> &terms)
{
    constexpr std::string_view signs = "t=&|-";
    std::string result{signs[size_t(clause.kind)], '('};
    if (clause.kind == ClauseKind::Term) {
        result += recordsOf(terms.at(clause.term)).expression;
        for (const Way &way : terms.at(clause.term).ways)
            result += way.inOrder ? '>' : '.';
    }
    for (const Code code : clause.codes)
        result += std::to_string(code) + ' ';
    for (const Clause &part : clause.parts)
        result += signature(part, terms);
    return result + ')';
}

double Worth::of(const Clause &clause, std::string_view codes) const
{
    switch (clause.kind) {
    case ClauseKind::Term:
        return ofTerm(clause.term);
    case ClauseKind::Values:
        return codeIn(clause.codes, codes) ? ofValue : 0;
    case ClauseKind::Not:
        return 0;
    case ClauseKind::All:
    case ClauseKind::Any:
        break;
    }
    double sum = 0;
    for (const Clause &part : clause.parts)
        sum += of(part, codes);
    return sum;
}

} // namespace twb::search
