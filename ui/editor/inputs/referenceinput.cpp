// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/referenceinput.h"

#include "ui/editor/choicefield.h"

#include <QVBoxLayout>

namespace twb::ui {

ReferenceInput::ReferenceInput(ChoiceSource &source, const QString &invitation, QWidget *parent)
    : FieldInput(parent), m_source(source), m_field(new ChoiceField(source, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    m_field->setPlaceholderText(invitation);
    setFocusProxy(m_field);
    connect(m_field, &ChoiceField::chosen, this, [this](const Choice &choice) {
        show(choice);
        Q_EMIT edited();
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_choice = {};
        Q_EMIT edited();
    });
    connect(m_field, &ChoiceField::leftBehind, this, [this] {
        if (!m_choice.value.isEmpty())
            return;
        if (const Choice exact = m_source.exactly(m_field->text()); !exact.value.isEmpty()) {
            show(exact);
            Q_EMIT edited();
        }
    });
}

void ReferenceInput::show(const Choice &choice)
{
    m_choice = choice;
    const bool plain = choice.detail.isEmpty() || choice.value.isEmpty();
    m_field->setText(plain ? choice.label : tr("%1 (%2)").arg(choice.label, choice.detail));
    m_field->setCursorPosition(0);
}

QJsonValue ReferenceInput::read() const
{
    if (!m_choice.value.isEmpty())
        return m_choice.value;
    const QString typed = m_field->text().trimmed();
    return typed.isEmpty() ? QJsonValue() : typed;
}

void ReferenceInput::write(const QJsonValue &value)
{
    const QString text = value.toString();
    show(text.isEmpty() ? Choice() : m_source.named(text));
}

} // namespace twb::ui
