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
    connect(m_edit, &GrowingEdit::typed, this, &FieldInput::edited);
}

QJsonValue MarkdownInput::read() const
{
    const QString text = m_edit->toPlainText();
    return text.trimmed().isEmpty() ? QJsonValue() : text;
}

void MarkdownInput::write(const QJsonValue &value)
{
    m_edit->setText(value.toString());
}

} // namespace twb::ui
