// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fieldinput.h"

namespace twb::ui {

QJsonValue FieldInput::value() const
{
    if (!mayDiffer())
        return m_given;
    const QJsonValue typed = read();
    return typed == m_shown ? m_given : typed;
}

void FieldInput::setValue(const QJsonValue &value, const std::optional<PartedText> &text)
{
    m_given = value.isUndefined() ? QJsonValue() : value;
    m_replaced = false;
    m_ready = text;
    write(m_given);
    m_ready.reset();
    m_shown = read();
}

PartedText FieldInput::textOf(const QJsonValue &value) const
{
    return m_ready ? *m_ready : PartedText(value.toString());
}

void FieldInput::takeFocus()
{
    setFocus(Qt::OtherFocusReason);
}

void FieldInput::setTyped(const QJsonValue &value)
{
    m_replaced = true;
    write(value);
}

void FieldInput::setSpoken(const QString &name, const QString &description)
{
    QWidget *control = focusProxy() ? focusProxy() : this;
    control->setAccessibleName(name);
    control->setAccessibleDescription(description);
}

} // namespace twb::ui
