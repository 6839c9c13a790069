// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/partbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace twb::ui {

using namespace Qt::StringLiterals;

PartBar::PartBar(QWidget *parent) : QWidget(parent), m_place(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_place, 1);
    m_back = addButton(-1);
    m_on = addButton(1);
    m_back->setText(tr("Part before"));
    m_on->setText(tr("Next part"));
    setCursor(Qt::ArrowCursor);
    setAutoFillBackground(true);
}

QToolButton *PartBar::addButton(int step)
{
    auto *button = new QToolButton(this);
    button->setObjectName("flat"_L1);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, step] { Q_EMIT wanted(m_part + step); });
    layout()->addWidget(button);
    return button;
}

void PartBar::setPlace(int part, int parts)
{
    m_part = part;
    m_place->setText(tr("Long text: part %1 of %2").arg(part + 1).arg(parts));
    m_back->setEnabled(part > 0);
    m_on->setEnabled(part + 1 < parts);
}

} // namespace twb::ui
