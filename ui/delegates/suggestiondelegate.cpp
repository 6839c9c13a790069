// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/suggestiondelegate.h"

#include "ui/models/roles.h"

#include <QPainter>

namespace twb::ui {

namespace {
constexpr int suggestionMargin = 12;
constexpr int currentBarWidth = 3;
} // namespace

SuggestionDelegate::SuggestionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, QFontMetrics(m_theme.font(TextRole::Body)).height() + m_theme.space(8)};
}

void SuggestionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colours.selection);
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(currentBarWidth, option.rect.height())), colours.accent);
    }
    QRect content =
        option.rect.adjusted(m_theme.space(suggestionMargin), 0, -m_theme.space(suggestionMargin), 0);
    const QString kind = index.data(KindTextRole).toString();
    const QFont meta = m_theme.font(TextRole::Meta);
    painter->setFont(meta);
    painter->setPen(colours.secondary);
    painter->drawText(content, Qt::AlignRight | Qt::AlignVCenter, kind);
    content.setRight(
        content.right() - QFontMetrics(meta).horizontalAdvance(kind) - m_theme.space(suggestionMargin));
    const QFont body = m_theme.font(TextRole::Body);
    painter->setFont(body);
    painter->setPen(colours.text);
    const QString label =
        QFontMetrics(body).elidedText(index.data().toString(), Qt::ElideRight, content.width());
    painter->drawText(content, Qt::AlignLeft | Qt::AlignVCenter, label);
    painter->restore();
}

} // namespace twb::ui
