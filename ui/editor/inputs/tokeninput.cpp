// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/tokeninput.h"

#include "ui/editor/choicefield.h"
#include "ui/editor/flowlayout.h"

#include <QJsonArray>
#include <QToolButton>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

TokenInput::TokenInput(ChoiceSource &source, const Theme &theme, const QString &invitation, QWidget *parent)
    : FieldInput(parent), m_source(source), m_theme(theme), m_tokens(new QWidget(this)),
      m_flow(new FlowLayout(m_tokens)), m_field(new ChoiceField(source, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.space(6));
    m_flow->setSpacing(theme.space(6));
    layout->addWidget(m_tokens);
    layout->addWidget(m_field);
    m_field->setPlaceholderText(invitation);
    setFocusProxy(m_field);
    connect(m_field, &ChoiceField::chosen, this, &TokenInput::add);
    connect(m_field, &ChoiceField::leftBehind, this, &TokenInput::takeTyped);
    connect(m_field, &QLineEdit::textEdited, this, &FieldInput::edited);
    connect(m_field, &ChoiceField::backspaced, this, [this] {
        if (!m_values.isEmpty())
            removeAt(m_values.size() - 1);
    });
    m_tokens->hide();
}

void TokenInput::setSpoken(const QString &name, const QString &description)
{
    QStringList labels;
    for (const QToolButton *button : std::as_const(m_buttons))
        labels.append(button->property("label").toString());
    m_field->setAccessibleName(labels.isEmpty() ? name : tr("%1: %2").arg(name, labels.join(u", ")));
    m_field->setAccessibleDescription(description);
}

/// What was typed in full needs no Enter.
void TokenInput::takeTyped()
{
    if (const Choice exact = m_source.exactly(m_field->text()); !exact.value.isEmpty())
        add(exact);
}

void TokenInput::add(const Choice &choice)
{
    m_field->clear();
    if (m_values.contains(choice.value))
        return;
    addButton(choice);
    Q_EMIT edited();
}

void TokenInput::addButton(const Choice &choice)
{
    auto *button = new QToolButton(m_tokens);
    button->setObjectName("token"_L1);
    button->setProperty("label", choice.label);
    button->setText(QString(choice.label).replace(u'&', u"&&"_s) + u" ✕"_s);
    button->setToolTip(choice.detail);
    button->setAccessibleName(tr("Take away: %1").arg(choice.label));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, button] {
        removeAt(m_buttons.indexOf(button));
        m_field->setFocus();
    });
    m_values.append(choice.value);
    m_buttons.append(button);
    m_flow->addWidget(button);
    m_tokens->show();
    updateGeometry();
}

void TokenInput::removeAt(qsizetype place)
{
    m_values.removeAt(place);
    m_buttons.takeAt(place)->deleteLater();
    m_tokens->setVisible(!m_values.isEmpty());
    updateGeometry();
    Q_EMIT edited();
}

/// What is typed and not chosen yet counts too: nothing is lost without a word.
QJsonValue TokenInput::read() const
{
    QJsonArray values = QJsonArray::fromStringList(m_values);
    if (const QString typed = m_field->text().trimmed(); !typed.isEmpty())
        values.append(typed);
    return values.isEmpty() ? QJsonValue() : QJsonValue(values);
}

void TokenInput::write(const QJsonValue &value)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_values.clear();
    m_field->clear();
    for (const QJsonValue &item : value.toArray())
        addButton(m_source.named(item.toString()));
    m_tokens->setVisible(!m_values.isEmpty());
}

} // namespace twb::ui
