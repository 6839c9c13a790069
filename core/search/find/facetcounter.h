// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/match/match.h"

#include <span>

namespace twb::search {

/// Counts the values of all facets over records in one pass. A record that every filter admits counts
/// for all facets; one that only the filters of a single facet refuse counts for that facet, because
/// choosing another of its values would find it.
class FacetCounter {
public:
    FacetCounter(const IndexView &view, const index::Columns &columns, const Match &match);

    void add(index::EntryNumber number);

    /// Whether addAllBut() gives what adding one by one does: no filters, none but the listed kinds.
    bool takesTotals() const { return m_allGroups == 0 && m_otherKinds.empty(); }

    /// Adds all live records whose numbers are not among \a others, ascending, from the \a totals of the
    /// index; quicker than add() for more than half of the records.
    void addAllBut(std::span<const index::EntryNumber> others, const std::vector<qint64> &totals);

    /// Values of controlled lists in their order, zero counts included; others by count and name.
    QMap<index::Facet, QList<index::FacetCount>> take(model::Language language) const;

private:
    void addFiltered(index::EntryNumber number);
    bool isKindCounted(index::Code kind) const;
    bool isShown(index::Code code) const;
    QList<index::FacetCount> controlled(index::Facet facet, model::Language language) const;
    QList<index::FacetCount> open(index::Facet facet) const;
    index::FacetCount countOf(index::Facet facet, QLatin1StringView value, QStringView label) const;

    const IndexView &m_view;
    const index::Columns &m_columns;
    std::vector<index::Code> m_otherKinds; ///< that alternatives ask for
    std::vector<qint64> m_counts; ///< by code
    std::vector<quint32> m_groups; ///< by code, bit by bit: the groups that this value satisfies
    quint32 m_allGroups = 0;
    std::array<quint32, index::facetCount> m_groupsOfFacet{};
    std::vector<index::Code> m_codes;
};

} // namespace twb::search
