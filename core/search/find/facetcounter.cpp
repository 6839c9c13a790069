// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/facetcounter.h"

#include <algorithm>

namespace twb::search {

using namespace Qt::StringLiterals;
using index::Code;
using index::Facet;
using index::FacetCount;

FacetCounter::FacetCounter(const IndexView &view, const index::Columns &columns, const Match &match)
    : m_view(view), m_columns(columns), m_otherKinds(match.otherKinds), m_counts(view.values().size(), 0),
      m_groups(view.values().size(), 0)
{
    for (size_t i = 0; i < match.groups.size(); ++i) {
        const FilterGroup &group = match.groups[i];
        const quint32 bit = 1U << i;
        m_allGroups |= bit;
        m_groupsOfFacet.at(size_t(group.facet)) |= bit;
        for (const Code code : group.codes)
            m_groups[code] |= bit;
    }
}

void FacetCounter::add(index::EntryNumber number)
{
    if (m_allGroups != 0)
        addFiltered(number);
    else if (isKindCounted(m_columns.kind(number)))
        m_columns.codes(number, [&](Code code) { ++m_counts[code]; });
}

void FacetCounter::addAllBut(std::span<const index::EntryNumber> others, const std::vector<qint64> &totals)
{
    for (size_t code = 0; code < totals.size(); ++code)
        m_counts[code] += totals[code];
    for (const index::EntryNumber number : others)
        if (isKindCounted(m_columns.kind(number)))
            m_columns.codes(number, [&](Code code) { --m_counts[code]; });
}

bool FacetCounter::isKindCounted(Code kind) const
{
    return m_view.values()[kind].listedKind || std::ranges::binary_search(m_otherKinds, kind);
}

void FacetCounter::addFiltered(index::EntryNumber number)
{
    quint32 satisfied = 0;
    m_codes.clear();
    m_columns.codes(number, [&](Code code) {
        m_codes.push_back(code);
        satisfied |= m_groups[code];
    });
    const quint32 kindGroups = m_groupsOfFacet.at(size_t(Facet::Kind));
    const Code kind = m_codes.front();
    const bool asked = kindGroups != 0 && (m_groups[kind] & kindGroups) == kindGroups;
    if (!isKindCounted(kind) && !asked)
        return;
    const quint32 missing = m_allGroups & ~satisfied;
    for (const Code code : m_codes) {
        const quint32 own = m_groupsOfFacet[size_t(m_view.values()[code].facet)];
        m_counts[code] += (missing & ~own) == 0;
    }
}

QMap<Facet, QList<FacetCount>> FacetCounter::take(model::Language language) const
{
    QMap<Facet, QList<FacetCount>> facets;
    for (int i = 0; i < index::facetCount; ++i) {
        const auto facet = Facet(i);
        const bool isControlled =
            facet == Facet::Kind || index::facetVocabulary(facet) != model::VocabularyId::None;
        facets.insert(facet, isControlled ? controlled(facet, language) : open(facet));
    }
    return facets;
}

/// Values that are chosen stay visible, or they could not be taken back.
bool FacetCounter::isShown(Code code) const
{
    return m_counts[code] > 0 || m_groups[code] != 0;
}

FacetCount FacetCounter::countOf(Facet facet, QLatin1StringView value, QStringView label) const
{
    const auto code = m_view.codes().find(facet, std::string(value.data(), size_t(value.size())));
    return {QString(value), label.toString(), code ? m_counts[*code] : 0};
}

QList<FacetCount> FacetCounter::controlled(Facet facet, model::Language language) const
{
    QList<FacetCount> counts;
    for (int i = 0; facet == Facet::Kind && i < model::kindCount; ++i)
        if (const auto kind = model::Kind(i); index::isListedKind(kind))
            counts.append(countOf(facet, model::kindId(kind), model::kindPluralLabel(kind).in(language)));
    for (const model::Term &term : model::terms(index::facetVocabulary(facet)))
        counts.append(countOf(facet, term.id, term.label.in(language)));
    const qsizetype known = counts.size();
    for (Code code = 0; code < m_counts.size(); ++code) {
        const FacetValue &value = m_view.values()[code];
        const bool isNew = value.facet == facet && isShown(code)
            && !std::ranges::contains(counts.first(known), value.value, &FacetCount::value);
        if (!isNew)
            continue;
        const auto kind = model::kindFromId(value.value);
        const bool isKind = facet == Facet::Kind && kind != model::Kind::Other;
        counts.append({value.value,
            isKind ? model::kindPluralLabel(kind).in(language).toString() : value.value, m_counts[code]});
    }
    return counts;
}

QList<FacetCount> FacetCounter::open(Facet facet) const
{
    std::vector<Code> codes;
    for (Code code = 0; code < m_counts.size(); ++code) {
        const FacetValue &value = m_view.values()[code];
        if (value.facet == facet && isShown(code) && (value.name || facet != Facet::Tag))
            codes.push_back(code);
    }
    const auto place = [&](Code code) {
        const FacetValue &value = m_view.values()[code];
        return value.name ? value.name->place : std::numeric_limits<int>::max();
    };
    std::ranges::sort(codes, [&](Code a, Code b) {
        const QString &left = m_view.values()[a].value;
        const QString &right = m_view.values()[b].value;
        if (facet == Facet::Year)
            return left > right;
        return std::tuple(-m_counts[a], place(a), left) < std::tuple(-m_counts[b], place(b), right);
    });
    QList<FacetCount> counts;
    counts.reserve(qsizetype(codes.size()));
    for (const Code code : codes) {
        const FacetValue &value = m_view.values()[code];
        counts.append({value.value, value.name ? value.name->name : value.value, m_counts[code]});
    }
    return counts;
}

} // namespace twb::search
