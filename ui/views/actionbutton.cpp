// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/actionbutton.h"

#include <QAction>
#include <QStyle>

namespace twb::ui {

using namespace Qt::StringLiterals;

ActionButton::ActionButton(QAction &action, bool primary, QWidget *parent) : QPushButton(parent)
{
    if (primary)
        makePrimary(*this);
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, [this, &action] { follow(action); });
    follow(action);
}

void ActionButton::follow(const QAction &action)
{
    setText(action.text().remove(u'&').remove(u"…"_s).trimmed());
    setToolTip(action.toolTip());
    setAccessibleDescription(action.statusTip());
    setEnabled(action.isEnabled());
}

void makePrimary(QPushButton &button)
{
    button.setProperty("primary", true);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace twb::ui
