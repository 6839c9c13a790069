// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/markedtext.h"

#include <QPainter>

namespace twb::ui {

namespace {

QString oneLine(QString text)
{
    for (QChar &c : text)
        if (c.isSpace())
            c = u' ';
    return text;
}

} // namespace

MarkedText::MarkedText(const QList<search::Segment> &segments, const QFont &font, const QColor &mark,
    int width, int lines, qreal lineHeight)
    : m_layout(std::make_unique<QTextLayout>())
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat marked;
    marked.setBackground(mark);
    marked.setFontWeight(QFont::DemiBold);
    for (const search::Segment &segment : segments) {
        if (text.size() > lines * longestLine)
            break;
        if (segment.marked)
            formats.append({int(text.size()), int(segment.text.size()), marked});
        text += oneLine(segment.text.first(qMin(segment.text.size(), (lines + 1) * longestLine)));
    }
    m_layout->setCacheEnabled(true);
    m_layout->setFont(font);
    m_layout->setText(text);
    m_layout->setFormats(formats);
    breakLines(width, lines, lineHeight);
    const QTextLine last =
        m_layout->lineCount() > 0 ? m_layout->lineAt(m_layout->lineCount() - 1) : QTextLine();
    int end = last.isValid() ? last.textStart() + last.textLength() : 0;
    while (last.isValid() && end < text.size() && end > 1) {
        const QString shortened = text.first(end).trimmed() + u'…';
        m_layout->setText(shortened);
        m_layout->setFormats(formats);
        breakLines(width, lines, lineHeight);
        const QTextLine line = m_layout->lineAt(m_layout->lineCount() - 1);
        if (line.textStart() + line.textLength() >= shortened.size())
            return;
        --end;
    }
}

void MarkedText::breakLines(int width, int lines, qreal lineHeight)
{
    m_layout->beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax(1, width));
        line.setPosition(QPointF(0, i * lineHeight + (lineHeight - line.height()) / 2));
    }
    m_layout->endLayout();
}

void MarkedText::draw(QPainter &painter, const QPoint &topLeft, const QColor &text) const
{
    painter.setPen(text);
    m_layout->draw(&painter, topLeft);
}

} // namespace twb::ui
