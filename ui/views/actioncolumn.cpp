// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/actioncolumn.h"

#include "ui/theme/theme.h"
#include "ui/views/actionbutton.h"

#include <QAbstractItemView>
#include <QAction>
#include <QScrollBar>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

ActionColumn::ActionColumn(const Theme &theme, QAbstractItemView &list, QWidget *window)
    : QScrollArea(window), m_list(list), m_window(window)
{
    auto *column = new QWidget(this);
    m_buttons = new QVBoxLayout(column);
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(theme.space(8));
    setWidget(column);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QAction *ActionColumn::add(
    const QString &text, const QString &help, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(text, m_window);
    action->setShortcut(keys);
    const QString shortcut = keys.toString(QKeySequence::NativeText);
    action->setToolTip(shortcut.isEmpty() ? help : u"%1 (%2)"_s.arg(help, shortcut));
    action->setStatusTip(help);
    connect(action, &QAction::triggered, this, std::move(run));
    m_list.addAction(action);
    m_window->addAction(action);
    auto *button = new ActionButton(*action, false, widget());
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    return action;
}

void ActionColumn::addGap()
{
    m_buttons->addStretch(1);
}

QSize ActionColumn::sizeHint() const
{
    return {minimumWidth(), widget()->sizeHint().height()};
}

} // namespace twb::ui
