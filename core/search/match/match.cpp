// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/match/match.h"

#include <algorithm>

namespace twb::search {

using index::Code;
using index::Facet;

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

Records Match::candidates(bool withGroups, How worst) const
{
    std::vector<Records> parts;
    parts.reserve(clauses.size());
    for (const Clause &clause : clauses)
        parts.push_back(search::candidates(clause, terms, worst));
    if (withGroups)
        for (const FilterGroup &group : groups)
            parts.push_back(having(group.codes));
    return inAll(parts);
}

Records Match::sure(bool withGroups) const
{
    if (hasExcluded())
        return {};
    Match inAnyOrder = *this;
    for (Term &term : inAnyOrder.terms)
        std::erase_if(term.ways, &Way::inOrder);
    return inAnyOrder.candidates(withGroups);
}

std::string Match::wantedExpression(How worst) const
{
    std::vector<Records> parts;
    parts.reserve(wanted.size());
    for (const Clause &clause : wanted)
        parts.push_back(search::candidates(clause, terms, worst));
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

bool Match::verify(const RecordFacts &record) const
{
    return std::ranges::all_of(
        clauses, [&](const Clause &clause) { return !clause.needsText(terms) || clause.holds(record); });
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

} // namespace twb::search
