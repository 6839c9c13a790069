// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace twb::ui {

/// A colour as it is drawn on \a ground: lighter or darker as far as it needs to be told apart, by a contrast
/// of 3 (WCAG 2.2, criterion 1.4.11), and as it was chosen where it can be.
QColor drawnColour(const QColor &colour, const QColor &ground);

/// Draws the colours of tags so that they can be seen on a light and on a dark ground.
class TagColourDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace twb::ui
