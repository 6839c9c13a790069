// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/flaginput.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace twb::ui {

FlagInput::FlagInput(const QString &label, QWidget *parent)
    : FieldInput(parent), m_box(new QCheckBox(label, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldInput::edited);
}

QJsonValue FlagInput::read() const
{
    return m_box->isChecked();
}

void FlagInput::write(const QJsonValue &value)
{
    m_box->setChecked(value.toBool());
}

} // namespace twb::ui
