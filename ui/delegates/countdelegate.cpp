// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/countdelegate.h"

#include "ui/models/roles.h"

#include <QMouseEvent>
#include <QPainter>

namespace twb::ui {

namespace {

constexpr int countMargin = 8;
constexpr int radius = 5;
constexpr int tickSide = 13;

FacetItem itemType(const QModelIndex &index)
{
    return FacetItem(index.data(ItemTypeRole).toInt());
}

} // namespace

CountDelegate::CountDelegate(Form form, const Theme &theme, const Formats &formats, QObject *parent)
    : QStyledItemDelegate(parent), m_form(form), m_theme(theme), m_formats(formats)
{
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    int space = m_form == Form::Places ? placeSpace(m_theme) : m_theme.space(5);
    if (m_form == Form::Facets && itemType(index) == FacetItem::Group)
        space = m_theme.space(18);
    return {m_theme.space(100), line + space};
}

void CountDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Colours &colours = m_theme.colours();
    const bool place = m_form == Form::Places;
    const bool group = !place && itemType(index) == FacetItem::Group;
    const bool more = !place && itemType(index) == FacetItem::More;
    const bool selected = place && item.state.testFlag(QStyle::State_Selected);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (place)
        item.rect.setRight(item.rect.right() - m_theme.space(countMargin));
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.selection.darker(colours.dark ? 95 : 103));
        painter->drawRoundedRect(item.rect, radius, radius);
    }
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(colours.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    QRect content = item.rect.adjusted(m_theme.space(countMargin), 0, -m_theme.space(countMargin), 0);
    if (group)
        content.setTop(content.top() + m_theme.space(10));
    if (item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        content.setLeft(paintTick(*painter, item, content));

    QFont font = option.font;
    if (group || selected)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QVariant count = index.data(CountRole);
    if (count.isValid()) {
        const QString number = m_formats.number(count.toLongLong());
        painter->setPen(enabled ? colours.secondary : colours.disabled);
        painter->drawText(content, Qt::AlignRight | Qt::AlignVCenter, number);
        content.setRight(
            content.right() - QFontMetrics(font).horizontalAdvance(number) - m_theme.space(countMargin));
    }
    const QColor words = group ? colours.secondary
        : selected || more     ? colours.accent
        : enabled              ? colours.text
                               : colours.disabled;
    painter->setPen(words);
    const QString text = QFontMetrics(font).elidedText(item.text, Qt::ElideRight, content.width());
    painter->drawText(content, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

bool CountDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Qt::ItemFlags flags = model->flags(index);
    if (event->type() != QEvent::MouseButtonRelease)
        return event->type() == QEvent::KeyPress
            && QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint())
        || !flags.testFlag(Qt::ItemIsUserCheckable) || !flags.testFlag(Qt::ItemIsEnabled))
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

int CountDelegate::paintTick(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &content) const
{
    const Colours &colours = m_theme.colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool checked = option.checkState == Qt::Checked;
    const int side = m_theme.space(tickSide);
    const QRectF box(content.left() + 0.5, content.center().y() - side / 2 + 0.5, side, side);
    painter.setPen(checked ? colours.accent : enabled ? colours.secondary : colours.disabled);
    painter.setBrush(checked ? colours.accent : colours.panel);
    painter.drawRoundedRect(box, 2, 2);
    if (checked) {
        painter.setPen(QPen(colours.onAccent, side / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(0.22, 0.52) * side,
            box.topLeft() + QPointF(0.43, 0.73) * side, box.topLeft() + QPointF(0.8, 0.3) * side});
    }
    return content.left() + side + m_theme.space(countMargin);
}

} // namespace twb::ui
