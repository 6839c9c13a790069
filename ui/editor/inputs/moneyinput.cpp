// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/moneyinput.h"

#include "core/model/valuetext.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

namespace twb::ui {

using namespace Qt::StringLiterals;

MoneyInput::MoneyInput(const Formats &formats, QWidget *parent)
    : FieldInput(parent), m_formats(formats), m_from(new QLineEdit(this)), m_to(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    const auto add = [&](QWidget *widget, int stretch) { layout->addWidget(widget, stretch); };
    add(new QLabel(tr("from"), this), 0);
    add(m_from, 1);
    add(new QLabel(tr("to", "end of a range"), this), 0);
    add(m_to, 1);
    add(new QLabel(u"€"_s, this), 0);
    setFocusProxy(m_from);
    for (QLineEdit *line : {m_from, m_to})
        connect(line, &QLineEdit::textEdited, this, &FieldInput::edited);
    connect(m_from, &QLineEdit::editingFinished, this, &MoneyInput::spread);
}

void MoneyInput::setSpoken(const QString &name, const QString &description)
{
    m_from->setAccessibleName(tr("%1, from, in euro").arg(name));
    m_to->setAccessibleName(tr("%1, to, in euro").arg(name));
    for (QLineEdit *line : {m_from, m_to})
        line->setAccessibleDescription(description);
}

/// A range typed into the first line fills both.
void MoneyInput::spread()
{
    const QString text = m_from->text();
    const bool comma = m_formats.locale().decimalPoint() == u",";
    if (text.trimmed().isEmpty() || model::parseNumber(text, comma))
        return;
    const auto range = model::parseMoney(text, comma);
    if (!range)
        return;
    const QJsonValue from = range->value("from"_L1);
    const QJsonValue to = range->value("to"_L1);
    m_from->setText(written(from));
    if (from != to)
        m_to->setText(written(to));
    Q_EMIT edited();
}

QJsonValue MoneyInput::amountIn(const QLineEdit *line) const
{
    const QString text = line->text().trimmed();
    if (text.isEmpty())
        return {};
    const bool comma = m_formats.locale().decimalPoint() == u",";
    if (const auto number = model::parseNumber(text, comma))
        return *number;
    const auto range = model::parseMoney(text, comma);
    return range && range->value("from"_L1) == range->value("to"_L1) ? range->value("from"_L1)
                                                                     : QJsonValue(text);
}

QJsonValue MoneyInput::read() const
{
    QJsonObject range;
    if (const QJsonValue from = amountIn(m_from); !from.isNull())
        range.insert("from"_L1, from);
    if (const QJsonValue to = amountIn(m_to); !to.isNull())
        range.insert("to"_L1, to);
    return range.isEmpty() ? QJsonValue() : QJsonValue(range);
}

QString MoneyInput::written(const QJsonValue &amount) const
{
    return amount.isDouble() ? m_formats.number(amount.toDouble()) : amount.toString();
}

void MoneyInput::write(const QJsonValue &value)
{
    m_from->setText(written(value.toObject().value("from"_L1)));
    m_to->setText(written(value.toObject().value("to"_L1)));
}

} // namespace twb::ui
