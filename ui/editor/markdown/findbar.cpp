// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown/findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QToolButton>

namespace twb::ui {

using namespace Qt::StringLiterals;

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_wanted(new QLineEdit(this)), m_replacement(new QLineEdit(this)),
      m_state(new QLabel(this))
{
    setObjectName("findBar"_L1);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    m_wanted->setPlaceholderText(tr("Find"));
    m_wanted->setAccessibleName(tr("Find in the text"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    layout->addWidget(m_wanted, 2);
    addButton(tr("Next"), tr("Find the next place (Enter)"), [this] { findNext(); });
    addButton(tr("Previous"), tr("Find the place before (Shift+Enter)"), [this] { findNext(true); });
    layout->addWidget(m_replacement, 2);
    addButton(tr("Replace"), tr("Replace this place"), [this] { replace(); });
    addButton(tr("Replace all"), tr("Replace every place"), [this] { replaceAll(); });
    layout->addWidget(m_state, 1);
    addButton(tr("Close"), tr("Back to the text (Esc)"), [this] { close(); });
    connect(m_wanted, &QLineEdit::textEdited, this, [this] { m_state->clear(); });
    connect(&theme, &Theme::changed, this, &FindBar::applyTheme);
    applyTheme();
    hide();
}

void FindBar::addButton(const QString &text, const QString &help, const std::function<void()> &run)
{
    auto *button = new QToolButton(this);
    button->setObjectName("flat"_L1);
    button->setText(text);
    button->setToolTip(help);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, run);
    layout()->addWidget(button);
}

void FindBar::applyTheme()
{
    layout()->setContentsMargins(m_theme.space(36), m_theme.space(6), m_theme.space(16), m_theme.space(6));
    layout()->setSpacing(m_theme.space(8));
}

void FindBar::open(GrowingEdit *text)
{
    m_text = text;
    if (const QString selected = text->textCursor().selectedText();
        !selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_wanted->setText(selected);
    m_state->clear();
    show();
    m_wanted->selectAll();
    m_wanted->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::close()
{
    hide();
    if (m_text)
        m_text->setFocus(Qt::OtherFocusReason);
}

/// Goes on at the other end of the text.
void FindBar::findNext(bool backward)
{
    const QString wanted = m_wanted->text();
    if (!m_text || wanted.isEmpty())
        return;
    const QTextDocument::FindFlags way = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    m_state->clear();
    if (m_text->find(wanted, way))
        return;
    QTextCursor end(m_text->document());
    end.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    if (m_text->showPartWith(wanted, backward)) {
        m_text->find(wanted, way);
        return;
    }
    const QTextCursor found = m_text->document()->find(wanted, end, way);
    if (found.isNull())
        m_state->setText(tr("Not found"));
    else
        m_text->setTextCursor(found);
}

bool FindBar::isFound() const
{
    return m_text && m_text->textCursor().selectedText().compare(m_wanted->text(), Qt::CaseInsensitive) == 0
        && !m_wanted->text().isEmpty();
}

void FindBar::replace()
{
    if (isFound())
        m_text->textCursor().insertText(m_replacement->text());
    findNext();
}

void FindBar::replaceAll()
{
    const QString wanted = m_wanted->text();
    if (!m_text || wanted.isEmpty())
        return;
    int count = 0;
    if (m_text->partCount() > 1) {
        count = replaceInParts(wanted);
        m_state->setText(count == 0 ? tr("Not found") : tr("%n place(s) replaced", nullptr, count));
        return;
    }
    QTextCursor step(m_text->document());
    step.beginEditBlock();
    QTextCursor found = m_text->document()->find(wanted, 0);
    while (!found.isNull()) {
        found.insertText(m_replacement->text());
        ++count;
        found = m_text->document()->find(wanted, found);
    }
    step.endEditBlock();
    m_state->setText(count == 0 ? tr("Not found") : tr("%n place(s) replaced", nullptr, count));
}

int FindBar::replaceInParts(const QString &wanted)
{
    QString text = m_text->text();
    const auto count = int(text.count(wanted, Qt::CaseInsensitive));
    if (count > 0)
        m_text->replaceText(text.replace(wanted, m_replacement->text(), Qt::CaseInsensitive));
    return count;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_wanted->hasFocus())
        findNext(event->modifiers() & Qt::ShiftModifier);
    else if (event->key() == Qt::Key_Return && m_replacement->hasFocus())
        replace();
    else
        QWidget::keyPressEvent(event);
}

} // namespace twb::ui
