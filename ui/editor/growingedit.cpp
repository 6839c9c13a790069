// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/growingedit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

GrowingEdit::GrowingEdit(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_fewest(fewestLines), m_most(mostLines)
{
    setObjectName("growing"_L1);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fit);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &GrowingEdit::fit);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::notice);
    fit();
}

void GrowingEdit::setText(const QString &text)
{
    m_text = text;
    setPlainText(text);
}

bool GrowingEdit::canInsertFromMimeData(const QMimeData *source) const
{
    const QList<QUrl> urls = source->urls();
    return QPlainTextEdit::canInsertFromMimeData(source) && std::ranges::none_of(urls, &QUrl::isLocalFile);
}

void GrowingEdit::notice()
{
    QString now = toPlainText();
    if (now == m_text)
        return;
    m_text = std::move(now);
    Q_EMIT typed();
}

/// The layout of a plain text document counts its height in lines.
void GrowingEdit::fit()
{
    const int needed = int(document()->documentLayout()->documentSize().height());
    const int lines = qBound(m_fewest, needed, m_most);
    const int around = qMax(height() - viewport()->height(), 2 * frameWidth());
    const int wanted =
        qRound(lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin()) + around;
    setVerticalScrollBarPolicy(needed > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (minimumHeight() != wanted || maximumHeight() != wanted)
        setFixedHeight(wanted);
}

QSize GrowingEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, minimumHeight()};
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void GrowingEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focused();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingEdit::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    fit();
}

void GrowingEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace twb::ui
