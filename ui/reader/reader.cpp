// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader.h"

#include <QEvent>
#include <QScrollBar>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int measure = 72; ///< characters per line
constexpr int sideMargin = 36;

/// Text as it is usually written, for the width of an average character.
QString sample()
{
    return u"Bewegungssensoren an Laternen heben das Licht an, wenn Menschen kommen."_s;
}

} // namespace

Reader::Reader(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setObjectName("reader"_L1);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setLineWrapMode(QTextEdit::WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(&theme, &Theme::changed, this, &Reader::updateMargins);
    connect(this, &QTextBrowser::anchorClicked, this, &Reader::linkActivated);
}

QVariant Reader::loadResource(int, const QUrl &)
{
    return {};
}

void Reader::setPage(std::shared_ptr<QTextDocument> page, bool keepPlace)
{
    const int place = keepPlace ? verticalScrollBar()->value() : 0;
    setDocument(page.get());
    m_page = std::move(page);
    verticalScrollBar()->setValue(place);
}

void Reader::resizeEvent(QResizeEvent *event)
{
    updateMargins();
    QTextBrowser::resizeEvent(event);
}

void Reader::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateMargins();
}

void Reader::updateMargins()
{
    const QString text = sample();
    const QFontMetricsF metrics(m_theme.font(TextRole::Body));
    const int widest = qRound(metrics.horizontalAdvance(text) / qreal(text.size()) * measure);
    const int left = qMin(m_theme.space(sideMargin), qMax(8, width() / 16));
    const int inside = width() - 2 * left - verticalScrollBar()->sizeHint().width();
    const int right = left + qMax(0, inside - widest);
    const QMargins wanted(left, m_theme.space(16), right, 0);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
}

} // namespace twb::ui
