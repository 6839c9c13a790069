// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/actions.h"

#include "ui/theme/icons.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

QString tip(const Actions::Description &description)
{
    if (description.shortcuts.isEmpty())
        return description.help;
    const QString keys = description.shortcuts.first().toString(QKeySequence::NativeText);
    return "%1 (%2)"_L1.arg(description.help, keys);
}

} // namespace

QAction *Actions::add(const Description &description, QObject *context, std::function<void()> run)
{
    auto *action = new QAction(description.text, this);
    action->setObjectName(description.name);
    action->setToolTip(tip(description));
    action->setStatusTip(description.help);
    action->setShortcuts(description.shortcuts);
    if (!description.iconName.isEmpty())
        m_iconNames.insert(action, description.iconName);
    connect(action, &QAction::triggered, context, std::move(run));
    m_byName.insert(description.name, action);
    m_order.append(action);
    return action;
}

QAction *Actions::operator[](const QString &name) const
{
    QAction *action = m_byName.value(name);
    Q_ASSERT(action);
    return action;
}

void Actions::loadIcons()
{
    for (auto it = m_iconNames.begin(); it != m_iconNames.end(); ++it)
        it.key()->setIcon(icon(it.value()));
    m_iconNames.clear();
}

} // namespace twb::ui
