// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/markdowninput.h"

#include "ui/editor/markdown/markdownedit.h"

#include <QVBoxLayout>

namespace twb::ui {

MarkdownInput::MarkdownInput(const EditorTools &tools, QWidget *parent)
    : FieldInput(parent), m_edit(new MarkdownEdit(tools.languages, tools.theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setSpelling(tools.spelling);
    connect(m_edit, &GrowingEdit::typed, this, [this] {
        m_touched = true;
        m_read.reset();
        Q_EMIT edited();
    });
}

QJsonValue MarkdownInput::read() const
{
    if (!m_read) {
        const QString text = m_edit->text();
        m_read = QStringView(text).trimmed().isEmpty() ? QJsonValue() : QJsonValue(text);
    }
    return *m_read;
}

void MarkdownInput::write(const QJsonValue &value)
{
    m_edit->setText(textOf(value));
    m_touched = false;
    m_read.reset();
    if (m_edit->partCount() > 1)
        m_read = value; // a text in parts is shown as it is
}

} // namespace twb::ui
