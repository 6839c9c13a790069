// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/spelling/spellmenu.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

/// What was underlined there is wrong, wherever it stands; code and addresses were passed over.
bool isMarked(const QTextCursor &word)
{
    const QTextBlock block = word.block();
    const int place = word.selectionStart() - block.position();
    return std::ranges::any_of(block.layout()->formats(), [place](const QTextLayout::FormatRange &range) {
        return range.start <= place && place < range.start + range.length
            && range.format.underlineStyle() == QTextCharFormat::WaveUnderline;
    });
}

} // namespace

SpellMenu::SpellMenu(QPlainTextEdit *edit, Spelling &spelling)
    : QObject(edit), m_edit(edit), m_spelling(spelling)
{
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
}

bool SpellMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu || !m_spelling.isAvailable())
        return QObject::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const bool byMouse = asked->reason() == QContextMenuEvent::Mouse;
    const QTextCursor cursor = byMouse
        ? m_edit->cursorForPosition(m_edit->viewport()->mapFromGlobal(asked->globalPos()))
        : m_edit->textCursor();
    QMenu *menu = m_edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, cursor);
    menu->popup(
        byMouse ? asked->globalPos() : m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()));
    return true;
}

void SpellMenu::fill(QMenu &menu, QTextCursor cursor)
{
    QAction *first = menu.actions().isEmpty() ? nullptr : menu.actions().first();
    const auto add = [&](const QString &text, const auto &run) {
        auto *action = new QAction(text, &menu);
        connect(action, &QAction::triggered, this, run);
        menu.insertAction(first, action);
        return action;
    };
    cursor.select(QTextCursor::WordUnderCursor);
    const QString word = cursor.selectedText();
    if (m_spelling.isOn() && !word.isEmpty() && isMarked(cursor)) {
        const QStringList suggestions = m_spelling.suggestions(word);
        for (const QString &suggestion : suggestions)
            add(suggestion, [cursor, suggestion]() mutable { cursor.insertText(suggestion); });
        if (suggestions.isEmpty())
            add(tr("No suggestion"), [] { })->setEnabled(false);
        menu.insertSeparator(first);
        add(tr("&Ignore “%1”").arg(word), [this, word] { m_spelling.ignore(word); });
        add(tr("&Add “%1” to the dictionary").arg(word), [this, word] { m_spelling.learn(word); });
    }
    QAction *check = add(tr("Check &spelling"), [this] { m_spelling.setOn(!m_spelling.isOn()); });
    check->setCheckable(true);
    check->setChecked(m_spelling.isOn());
    menu.insertSeparator(first);
}

} // namespace twb::ui
