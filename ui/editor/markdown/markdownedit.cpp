// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown/markdownedit.h"

#include "ui/editor/markdown/markdownediting.h"
#include "ui/editor/markdown/markdownhighlighter.h"
#include "ui/editor/spelling/spellmenu.h"
#include "ui/presentation/longtext.h"

#include <QKeyEvent>
#include <QTextBoundaryFinder>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 4;
constexpr int mostLines = 18;
constexpr qsizetype mostPreviewed = 10'000;

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

QString MarkdownEdit::textAround() const
{
    QString text = toPlainText();
    if (textWeight(text) <= mostPreviewed)
        return text;
    const qsizetype cursor = textCursor().position();
    const qsizetype from = text.lastIndexOf("\n\n"_L1, qMax<qsizetype>(0, cursor - mostPreviewed / 4));
    const qsizetype start =
        from < 0 || cursor - from > mostPreviewed / 2 ? qMax<qsizetype>(0, cursor - mostPreviewed / 4) : from;
    return cutText(text.sliced(start, qMin(mostPreviewed, text.size() - start)), mostPreviewed).first();
}

int MarkdownEdit::wordCount() const
{
    const QString text = toPlainText();
    if (partCount() > 1)
        return -1;
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
