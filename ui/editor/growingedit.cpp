// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/growingedit.h"

#include "ui/editor/partbar.h"
#include "ui/presentation/longtext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longPaste = 10'000; ///< characters and lines: see textWeight()

} // namespace

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

void GrowingEdit::setText(const PartedText &text)
{
    m_whole = text;
    m_part = qMin(m_part, partCount() - 1);
    showKept();
}

void GrowingEdit::replaceText(const QString &text)
{
    setText(text);
    Q_EMIT typed();
}

/// The end of its last line divides a part from the next one; it is not shown.
bool GrowingEdit::hidesEnd() const
{
    return m_part + 1 < partCount() && m_whole.part(m_part).endsWith(u'\n');
}

QString GrowingEdit::withEnd(QString shown) const
{
    return hidesEnd() ? std::move(shown) + u'\n' : shown;
}

QString GrowingEdit::text() const
{
    QString now = toPlainText();
    if (partCount() < 2)
        return now;
    return now == m_shown ? m_whole.text() : m_whole.with(m_part, withEnd(now));
}

/// Of one that has grown too long become several.
void GrowingEdit::showPart(int part)
{
    int grown = 0;
    if (const QString now = toPlainText(); now != m_shown)
        grown = m_whole.replace(m_part, withEnd(now)) - 1;
    m_part = qBound(0, part > m_part ? part + grown : part, partCount() - 1);
    showKept();
}

void GrowingEdit::showKept()
{
    m_setting = true;
    const QStringView part = m_whole.part(m_part);
    setPlainText((hidesEnd() ? part.chopped(1) : part).toString());
    m_setting = false;
    m_shown = toPlainText();
    m_text = m_shown;
    placeBar();
}

bool GrowingEdit::showPartWith(const QString &words, bool backward)
{
    for (int i = 1; i < partCount(); ++i) {
        const int part = (m_part + (backward ? partCount() - i : i)) % partCount();
        if (!m_whole.part(part).contains(words, Qt::CaseInsensitive))
            continue;
        showPart(part);
        moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        return true;
    }
    return false;
}

void GrowingEdit::placeBar()
{
    if (partCount() > 1 && !m_bar) {
        m_bar = new PartBar(this);
        connect(m_bar, &PartBar::wanted, this, [this](int part) {
            showPart(part);
            if (!m_bar || !m_bar->isAncestorOf(window()->focusWidget()))
                setFocus(Qt::OtherFocusReason);
        });
        m_bar->show();
    } else if (partCount() < 2 && m_bar) {
        m_bar->deleteLater();
        m_bar = nullptr;
    }
    const int height = m_bar ? m_bar->sizeHint().height() : 0;
    if (viewportMargins().bottom() != height)
        setViewportMargins(0, 0, 0, height);
    if (m_bar) {
        m_bar->setPlace(m_part, partCount());
        m_bar->setGeometry(
            frameWidth(), this->height() - frameWidth() - height, width() - 2 * frameWidth(), height);
    }
    fit();
}

bool GrowingEdit::canInsertFromMimeData(const QMimeData *source) const
{
    const QList<QUrl> urls = source->urls();
    return QPlainTextEdit::canInsertFromMimeData(source) && std::ranges::none_of(urls, &QUrl::isLocalFile);
}

/// What is too long to be laid out at once comes in parts.
void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    const QString now = toPlainText();
    const QString pasted = source->text();
    if (textWeight(pasted) <= longPaste || PartedText(now + pasted).count() < 2) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    const QTextCursor cursor = textCursor();
    const QString before = now.first(cursor.selectionStart()) + pasted;
    const int further = PartedText(before).count() - 1;
    m_whole.replace(m_part, withEnd(before + now.sliced(cursor.selectionEnd())));
    m_part = qMin(m_part + further, partCount() - 1);
    showKept();
    moveCursor(QTextCursor::End);
    Q_EMIT typed();
}

void GrowingEdit::notice()
{
    if (m_setting)
        return;
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

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeBar();
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
