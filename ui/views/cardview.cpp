// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cardview.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace twb::ui {

CardView::CardView(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(false);
    setTabKeyNavigation(false);
}

int CardView::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int CardView::rowAt(int y) const
{
    return (y + verticalOffset()) / m_cardHeight;
}

void CardView::updateCardHeight()
{
    const int before = m_cardHeight;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    m_cardHeight = qMax(1, itemDelegate()->sizeHint(option, {}).height());
    if (m_cardHeight == before)
        return;
    const int top = verticalOffset() / before;
    doItemsLayout();
    verticalScrollBar()->setValue(top * m_cardHeight);
}

QSize CardView::minimumSizeHint() const
{
    return {120, 80};
}

QRect CardView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * m_cardHeight - verticalOffset(), viewport()->width(), m_cardHeight};
}

QModelIndex CardView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    return point.y() + verticalOffset() >= 0 && row < rows() ? model()->index(row, 0, rootIndex())
                                                             : QModelIndex();
}

int CardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void CardView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * m_cardHeight;
    const int height = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    const bool above = top < bar->value();
    const bool below = top + m_cardHeight > bar->value() + height;
    if (hint == PositionAtTop || (hint == EnsureVisible && above))
        bar->setValue(top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && below))
        bar->setValue(top + m_cardHeight - height);
    else if (hint == PositionAtCenter)
        bar->setValue(top - (height - m_cardHeight) / 2);
}

/// QListView would visit every row here; the base class updates the scroll bars and repaints.
void CardView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void CardView::updateGeometries()
{
    const int height = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, qMax(0, rows() * m_cardHeight - height));
    bar->setPageStep(qMax(1, height));
    bar->setSingleStep(qMax(1, m_cardHeight / 3));
    QAbstractItemView::updateGeometries();
}

void CardView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

void CardView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
}

QModelIndex CardView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rows();
    if (count == 0)
        return {};
    const int page = qMax(1, viewport()->height() / m_cardHeight);
    int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        row = row < 0 ? 0 : row - 1;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        ++row;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    }
    return model()->index(qBound(0, row, count - 1), 0, rootIndex());
}

void CardView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QRect area = rect.normalized();
    const int first = qBound(0, rowAt(area.top()), rows());
    const int last = qMin(rowAt(area.bottom()), rows() - 1);
    QItemSelection selection;
    if (first <= last)
        selection.select(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex()));
    selectionModel()->select(selection, flags);
}

QRegion CardView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    return region;
}

QModelIndexList CardView::selectedIndexes() const
{
    return selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
}

void CardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = qMin(rowAt(event->rect().bottom()), rows() - 1);
    for (int row = qMax(0, rowAt(event->rect().top())); row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        QStyleOptionViewItem card = option;
        card.rect = visualRect(index);
        card.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        card.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, card, index);
    }
}

void CardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(current.row());
        QAccessible::updateAccessibility(&focus);
    }
}

void CardView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (QAccessible::isActive() && !selected.isEmpty()) {
        QAccessibleEvent selection(this, QAccessible::Selection);
        selection.setChild(selected.first().top());
        QAccessible::updateAccessibility(&selection);
    }
}

} // namespace twb::ui
