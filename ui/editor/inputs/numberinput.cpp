// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/numberinput.h"

#include "core/model/numberfield.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace twb::ui {

namespace {
constexpr int widestNumber = 220;
}

NumberInput::NumberInput(const model::Field &field, const Formats &formats, QWidget *parent)
    : FieldInput(parent), m_field(field), m_formats(formats), m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldInput::edited);
}

QJsonValue NumberInput::read() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return {};
    const model::NumberStyle style{m_formats.locale().decimalPoint() == u",", true};
    const auto number = model::readFieldNumber(m_field, text, style).value;
    return number ? QJsonValue(*number) : QJsonValue(text);
}

/// Written with all its digits and nothing else: it is shown to be changed, not to be read.
void NumberInput::write(const QJsonValue &value)
{
    QLocale locale = m_formats.locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    m_line->setText(value.isDouble() ? locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest)
                                     : value.toString());
}

} // namespace twb::ui
