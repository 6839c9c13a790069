// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/choice.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace twb::ui {

/// Choices in a list: the label, and what tells it apart.
class ChoiceListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, ValueRole };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<Choice> &choices);
    const Choice &at(int row) const { return m_choices.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Choice> m_choices;
};

/// Draws a choice: the label, below it the detail, smaller and in the secondary colour.
class ChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace twb::ui
