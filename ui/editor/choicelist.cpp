// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/choicelist.h"

#include <QPainter>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal detailSize = 0.85; ///< of the text, see LOOK

QFont detailFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * detailSize);
    return font;
}

/// Room around the text, in step with its size.
int padding(const QFontMetrics &metrics)
{
    return qMax(4, metrics.height() / 4);
}

} // namespace

void ChoiceListModel::setChoices(const QList<Choice> &choices)
{
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

int ChoiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoiceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return choice.label;
    case DetailRole:
    case Qt::AccessibleDescriptionRole:
        return choice.detail;
    case ValueRole:
        return choice.value;
    default:
        return {};
    }
}

void ChoiceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen =
        option.state & (QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    const QPalette &palette = option.palette;
    painter->save();
    painter->fillRect(option.rect, palette.color(chosen ? QPalette::Highlight : QPalette::Base));
    const int gap = padding(option.fontMetrics);
    const QRect inside = option.rect.adjusted(2 * gap, gap, -2 * gap, -gap);
    const auto line = [&](const QFont &font, const QString &text, QPalette::ColorRole role, int top) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(palette.color(chosen ? QPalette::HighlightedText : role));
        const QRect place(inside.left(), top, inside.width(), metrics.height());
        painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, place.width()));
        return top + metrics.height();
    };
    const int below = line(option.font, index.data(Qt::DisplayRole).toString(), QPalette::Text, inside.top());
    if (const QString detail = index.data(ChoiceListModel::DetailRole).toString(); !detail.isEmpty())
        line(detailFont(option.font), detail, QPalette::PlaceholderText, below);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString label = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(ChoiceListModel::DetailRole).toString();
    const QFontMetrics large(option.font);
    const QFontMetrics small(detailFont(option.font));
    const int gap = padding(option.fontMetrics);
    const int width = qMax(large.horizontalAdvance(label), small.horizontalAdvance(detail));
    return {width + 4 * gap, large.height() + (detail.isEmpty() ? 0 : small.height()) + 2 * gap};
}

} // namespace twb::ui
