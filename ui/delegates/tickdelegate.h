// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace twb::ui {

class Theme;

/// Keeps the words of a line off its tick box, which grows with the text: Qt leaves room for a usual one.
class TickDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    TickDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace twb::ui
