// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/savedsearches.h"

#include <QAbstractListModel>

namespace twb::ui {

/// The saved searches by name, each with how many records it finds: CountRole, empty until it is known.
/// ValueRole is the search text, IdRole the record.
class SavedSearchModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setSearches(const QList<SavedSearch> &searches);

    /// Row of the search with this text; -1 when there is none.
    int rowOf(const QString &text) const;

private:
    QList<SavedSearch> m_searches;
};

} // namespace twb::ui
