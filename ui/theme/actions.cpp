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

QAction *Actions::add(
    const Description &description, QObject *context, std::function<void()> run, const Condition &enabledWhen)
{
    const QString name = description.id.name();
    QAction *action = make(description.variant.isEmpty() ? name : name + u'.' + description.variant);
    action->setText(description.text);
    action->setToolTip(tip(description));
    action->setStatusTip(description.help);
    action->setShortcuts(description.shortcuts);
    if (!description.iconName.isEmpty())
        m_iconNames.insert(action, description.iconName);
    connect(action, &QAction::triggered, context, std::move(run));
    if (enabledWhen) {
        action->setEnabled(enabledWhen());
        m_conditions.insert(action, enabledWhen);
    }
    if (!description.variant.isEmpty())
        Q_EMIT variantAdded(name, action);
    return action;
}

QAction *Actions::operator[](ActionId id)
{
    return make(id.name());
}

QAction *Actions::named(const QString &name) const
{
    QAction *action = m_byName.value(name);
    Q_ASSERT(action);
    return action;
}

QAction *Actions::make(const QString &name)
{
    QAction *&action = m_byName[name];
    if (!action) {
        action = new QAction(this);
        action->setObjectName(name);
        m_order.append(action);
    }
    return action;
}

void Actions::update()
{
    for (auto it = m_conditions.cbegin(); it != m_conditions.cend(); ++it)
        it.key()->setEnabled(it.value()());
}

void Actions::loadIcons()
{
    for (auto it = m_iconNames.begin(); it != m_iconNames.end(); ++it)
        it.key()->setIcon(icon(it.value()));
    m_iconNames.clear();
}

} // namespace twb::ui
