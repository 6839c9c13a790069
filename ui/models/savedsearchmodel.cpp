// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedsearchmodel.h"

#include "ui/models/roles.h"

#include <algorithm>

namespace twb::ui {

int SavedSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_searches.size());
}

QVariant SavedSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedSearch &search = m_searches.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return search.name;
    case Qt::ToolTipRole:
        return search.text.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return search.count ? tr("%1, %n record(s)", nullptr, int(*search.count)).arg(search.name)
                            : search.name;
    case Qt::AccessibleDescriptionRole:
    case ValueRole:
        return search.text;
    case CountRole:
        return search.count ? QVariant(*search.count) : QVariant();
    case IdRole:
        return search.id.uuid();
    default:
        return {};
    }
}

/// Rows stay where only their counts are new, and with them what is chosen.
void SavedSearchModel::setSearches(const QList<SavedSearch> &searches)
{
    const bool sameRows = std::ranges::equal(m_searches, searches, {}, &SavedSearch::id, &SavedSearch::id);
    if (!sameRows)
        beginResetModel();
    m_searches = searches;
    if (!sameRows)
        endResetModel();
    else if (!m_searches.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SavedSearchModel::rowOf(const QString &text) const
{
    const auto found = std::ranges::find(m_searches, text, &SavedSearch::text);
    return found == m_searches.end() ? -1 : int(found - m_searches.begin());
}

} // namespace twb::ui
