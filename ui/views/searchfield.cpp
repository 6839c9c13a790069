// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/searchfield.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QTextCharFormat>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int hintMargin = 10;
}

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_hint(new QLabel(this))
{
    setObjectName("search"_L1);
    setPlaceholderText(tr("Search projects, lessons, municipalities …"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(
        tr("Results change while you type. Filters such as kommune:Olpe or art:erfahrung narrow them. Tab "
           "goes to the suggestions."));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    updateHintFont();
    connect(this, &QLineEdit::textChanged, this, [this] { setProblems({}, {}); });
}

/// A line edit formats its text for input methods only, counted from the caret.
void SearchField::setProblems(const QList<Span> &spans, const QColor &colour)
{
    if (spans == m_problems || m_composing)
        return;
    m_problems = spans;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(colour);
    QList<QInputMethodEvent::Attribute> attributes;
    for (const Span &span : spans)
        attributes.append(
            {QInputMethodEvent::TextFormat, int(span.position) - cursorPosition(), int(span.length), format});
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void SearchField::setHint(const QString &hint)
{
    if (m_hint->text() == hint)
        return;
    m_hint->setText(hint);
    placeHint();
}

void SearchField::placeHint()
{
    const QSize size = m_hint->sizeHint();
    const bool fits = width() > 3 * size.width();
    m_hint->setVisible(fits);
    m_hint->setGeometry(
        width() - size.width() - hintMargin - 4, (height() - size.height()) / 2, size.width(), size.height());
    setTextMargins(0, 0, fits ? size.width() + hintMargin : 0, 0);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leaveDown();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateHintFont();
}

void SearchField::updateHintFont()
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    m_hint->setFont(small);
    placeHint();
}

} // namespace twb::ui
