// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/lineinput.h"

#include "core/model/valuetext.h"
#include "ui/presentation/longtext.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 4; ///< characters that one key types at most; more were pasted
constexpr qsizetype longestEditable = 10'000; ///< that can be changed; of a longer one the beginning is shown

} // namespace

LineInput::LineInput(Form form, QWidget *parent)
    : FieldInput(parent), m_form(form), m_line(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    if (form == Form::Address)
        m_line->setPlaceholderText(u"https://"_s);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        const bool pasted = text.size() - m_length > longestKey;
        m_length = text.size();
        Q_EMIT edited();
        if (pasted)
            Q_EMIT finished();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        Q_EMIT finished();
        completeAddress();
    });
}

void LineInput::completeAddress()
{
    if (m_form != Form::Address || m_line->isReadOnly())
        return;
    if (const QString address = model::parseAddress(m_line->text()); !address.isEmpty())
        m_line->setText(address);
}

QJsonValue LineInput::read() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return {};
    const QString address = m_form == Form::Address ? model::parseAddress(text) : QString();
    return address.isEmpty() ? text : address;
}

void LineInput::write(const QJsonValue &value)
{
    const QString text = value.toString();
    m_line->setReadOnly(text.size() > longestEditable);
    m_line->setText(shortened(text, longestEditable));
    m_length = m_line->text().size();
    m_line->setCursorPosition(0);
    if (m_line->isReadOnly())
        Q_EMIT remarked(tr("Too long to be changed here. The beginning is shown, and all of it is kept."));
}

} // namespace twb::ui
