// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/facetcounter.h"

#include <algorithm>

namespace twb::search {

using namespace Qt::StringLiterals;
using index::Code;
using index::Facet;
using index::FacetCount;

FacetCounter::FacetCounter(const IndexView &view, const index::Columns &columns, const Match &match)
    : m_view(view), m_columns(columns), m_counts(view.codes().values().size(), 0)
{
    m_values.reserve(m_counts.size());
    for (const auto &[facet, value] : view.codes().values()) {
        const auto kind = model::kindFromId(QString::fromStdString(value));
        m_values.push_back({facet, facet == Facet::Kind && index::isListedKind(kind), 0});
    }
    for (size_t i = 0; i < match.groups.size(); ++i) {
        const FilterGroup &group = match.groups[i];
        const quint32 bit = 1U << i;
        m_allGroups |= bit;
        m_groupsOfFacet.at(size_t(group.facet)) |= bit;
        for (const Code code : group.codes)
            m_values[code].groups |= bit;
    }
    m_kindGroups = m_groupsOfFacet.at(size_t(Facet::Kind));
}

void FacetCounter::add(index::EntryNumber number)
{
    quint32 satisfied = 0;
    m_codes.clear();
    m_columns.codes(number, [&](Code code) {
        m_codes.push_back(code);
        satisfied |= m_values[code].groups;
    });
    const Value &kind = m_values[m_codes.front()];
    if (!kind.listedKind && (m_kindGroups == 0 || (kind.groups & m_kindGroups) != m_kindGroups))
        return;
    const quint32 missing = m_allGroups & ~satisfied;
    for (const Code code : m_codes) {
        const quint32 own = m_groupsOfFacet[size_t(m_values[code].facet)];
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
    return m_counts[code] > 0 || m_values[code].groups != 0;
}

FacetCount FacetCounter::countOf(Facet facet, const QString &value, const QString &label) const
{
    const auto code = m_view.codes().find(facet, value.toStdString());
    return {value, label, code ? m_counts[*code] : 0};
}

QList<FacetCount> FacetCounter::controlled(Facet facet, model::Language language) const
{
    QList<FacetCount> counts;
    for (int i = 0; facet == Facet::Kind && i < model::kindCount; ++i)
        if (const auto kind = model::Kind(i); index::isListedKind(kind))
            counts.append(
                countOf(facet, model::kindId(kind), model::kindPluralLabel(kind).in(language).toString()));
    for (const model::Term &term : model::terms(index::facetVocabulary(facet)))
        counts.append(countOf(facet, term.id, term.label.in(language).toString()));
    const qsizetype known = counts.size();
    for (Code code = 0; code < m_values.size(); ++code) {
        const QString value = QString::fromStdString(m_view.codes().values()[code].second);
        const bool isNew = m_values[code].facet == facet && isShown(code)
            && !std::ranges::contains(counts.first(known), value, &FacetCount::value);
        if (!isNew)
            continue;
        const auto kind = model::kindFromId(value);
        const bool isKind = facet == Facet::Kind && kind != model::Kind::Other;
        counts.append(
            {value, isKind ? model::kindPluralLabel(kind).in(language).toString() : value, m_counts[code]});
    }
    return counts;
}

QList<FacetCount> FacetCounter::open(Facet facet) const
{
    QList<FacetCount> counts;
    for (Code code = 0; code < m_values.size(); ++code) {
        if (m_values[code].facet != facet || !isShown(code))
            continue;
        const QString value = QString::fromStdString(m_view.codes().values()[code].second);
        const Name *name = m_view.names().find(facet, value);
        if (name || facet != Facet::Tag)
            counts.append({value, name ? name->name : value, m_counts[code]});
    }
    if (facet == Facet::Year)
        std::ranges::sort(counts, std::greater(), &FacetCount::value);
    else
        std::ranges::sort(counts, [](const FacetCount &a, const FacetCount &b) {
            return std::tuple(-a.count, a.label.toCaseFolded(), a.value)
                < std::tuple(-b.count, b.label.toCaseFolded(), b.value);
        });
    return counts;
}

} // namespace twb::search
