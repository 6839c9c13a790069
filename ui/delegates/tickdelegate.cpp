// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tickdelegate.h"

#include "ui/theme/theme.h"

namespace twb::ui {

/// The room that is missing is taken as if an empty picture stood there.
void TickDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    constexpr int usual = 16; // what the style sheet draws at text size 100 %, with its border
    const int missing = m_theme.space(usual) - usual;
    if (!(option->features & QStyleOptionViewItem::HasCheckIndicator) || missing <= 0)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(missing, 1);
}

} // namespace twb::ui
