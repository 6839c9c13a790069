// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/indexview.h"

namespace twb::search {

/// Counts the values of all facets over records in one pass. A record that every filter admits counts
/// for all facets; one that only the filters of a single facet refuse counts for that facet, because
/// choosing another of its values would find it.
class FacetCounter {
public:
    FacetCounter(const IndexView &view, const index::Columns &columns, const Match &match);

    void add(index::EntryNumber number);

    /// Values of controlled lists in their order, zero counts included; others by count and name.
    QMap<index::Facet, QList<index::FacetCount>> take(model::Language language) const;

private:
    struct Value {
        index::Facet facet;
        bool listedKind;
        quint32 groups; ///< bit by bit: the groups that this value satisfies
    };

    bool isShown(index::Code code) const;
    QList<index::FacetCount> controlled(index::Facet facet, model::Language language) const;
    QList<index::FacetCount> open(index::Facet facet) const;
    index::FacetCount countOf(index::Facet facet, const QString &value, const QString &label) const;

    const IndexView &m_view;
    const index::Columns &m_columns;
    std::vector<Value> m_values;
    std::vector<qint64> m_counts;
    quint32 m_allGroups = 0;
    quint32 m_kindGroups = 0;
    std::array<quint32, index::facetCount> m_groupsOfFacet{};
    std::vector<index::Code> m_codes;
};

} // namespace twb::search
