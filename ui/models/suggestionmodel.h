// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/words/suggestion.h"

#include <QAbstractListModel>

namespace twb::ui {

/// Ways to go on with what is being typed into the search field.
class SuggestionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setSuggestions(const QList<search::Suggestion> &suggestions);
    const search::Suggestion &at(int row) const { return m_suggestions.at(row); }

private:
    static QString kindText(search::Suggestion::Kind kind);

    QList<search::Suggestion> m_suggestions;
};

} // namespace twb::ui
