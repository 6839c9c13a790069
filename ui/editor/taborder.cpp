// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/taborder.h"

#include "ui/editor/growingedit.h"
#include "ui/editor/partbar.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace twb::ui {

namespace {

void addStops(QWidget *widget, QList<QWidget *> &stops);

void addStops(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->layout())
            addStops(item->layout(), stops);
        else if (item->widget())
            addStops(item->widget(), stops);
    }
}

void addStops(QWidget *widget, QList<QWidget *> &stops)
{
    if (!widget->isVisible() || !widget->isEnabled())
        return;
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
        stops.append(widget);
        if (const auto *edit = qobject_cast<const GrowingEdit *>(widget); edit && edit->partBar())
            addStops(edit->partBar(), stops);
    } else if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
        addStops(area->widget(), stops);
    } else if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            addStops(splitter->widget(i), stops);
    } else if (widget->layout()) {
        addStops(widget->layout(), stops);
    }
}

} // namespace

QList<QWidget *> tabStops(QWidget *part)
{
    QList<QWidget *> stops;
    addStops(part, stops);
    return stops;
}

} // namespace twb::ui
