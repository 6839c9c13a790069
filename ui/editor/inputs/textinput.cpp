// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/textinput.h"

#include "ui/editor/growingedit.h"
#include "ui/editor/spelling/spellhighlighter.h"
#include "ui/editor/spelling/spellmenu.h"

#include <QVBoxLayout>

namespace twb::ui {

namespace {

constexpr int fewestTextLines = 2;
constexpr int mostTextLines = 8;

} // namespace

TextInput::TextInput(const EditorTools &tools, int limit, QWidget *parent)
    : FieldInput(parent), m_formats(tools.formats), m_limit(limit),
      m_edit(new GrowingEdit(fewestTextLines, mostTextLines, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    new SpellHighlighter(m_edit->document(), tools.spelling, tools.theme);
    new SpellMenu(m_edit, tools.spelling);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextInput::count);
    connect(m_edit, &GrowingEdit::typed, this, [this] {
        m_touched = true;
        Q_EMIT edited();
    });
}

void TextInput::count()
{
    const qsizetype used = m_edit->text().trimmed().size();
    if (m_limit > 0)
        Q_EMIT remarked(used == 0
                ? QString()
                : tr("%1 of %2 characters")
                      .arg(m_formats.number(qint64(used)), m_formats.number(qint64(m_limit))));
}

QJsonValue TextInput::read() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? QJsonValue() : text;
}

void TextInput::write(const QJsonValue &value)
{
    m_edit->setText(value.toString());
    m_touched = false;
}

} // namespace twb::ui
