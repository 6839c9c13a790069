// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown/markdownedit.h"

#include "ui/editor/markdown/markdownediting.h"
#include "ui/editor/markdown/markdownhighlighter.h"
#include "ui/editor/spelling/spellmenu.h"

#include <QKeyEvent>
#include <QTextBoundaryFinder>

namespace twb::ui {

namespace {

constexpr int fewestLines = 4;
constexpr int mostLines = 18;

} // namespace

MarkdownEdit::MarkdownEdit(KSyntaxHighlighting::Repository &repository, const Theme &theme, QWidget *parent)
    : GrowingEdit(fewestLines, mostLines, parent),
      m_highlighter(new MarkdownHighlighter(document(), repository, theme))
{
    connect(&theme, &Theme::changed, this, &MarkdownEdit::applyTheme);
}

void MarkdownEdit::applyTheme()
{
    m_highlighter->applyTheme();
}

void MarkdownEdit::setSpelling(Spelling &spelling)
{
    m_highlighter->setSpelling(spelling);
    new SpellMenu(this, spelling);
}

int MarkdownEdit::wordCount() const
{
    const QString text = toPlainText();
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    int count = 0;
    while (words.toNextBoundary() >= 0)
        if (words.boundaryReasons() & QTextBoundaryFinder::EndOfItem)
            ++count;
    return count;
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier) {
        QTextCursor cursor = textCursor();
        if (continueList(cursor)) {
            setTextCursor(cursor);
            ensureCursorVisible();
            return;
        }
    }
    GrowingEdit::keyPressEvent(event);
}

} // namespace twb::ui
