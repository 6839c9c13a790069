// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/carddelegate.h"

#include "core/search/searcher.h"
#include "ui/delegates/markedtext.h"
#include "ui/models/hittext.h"
#include "ui/models/roles.h"
#include "ui/presentation/longtext.h"

#include <QPainter>

namespace twb::ui {

namespace {

constexpr int sideMargin = 16;
constexpr int topMargin = 10;
constexpr int barWidth = 3;

int lineOf(const QFont &font, qreal factor)
{
    return qRound(QFontMetricsF(font).height() * factor);
}

QList<search::Segment> textOf(const search::Hit &hit)
{
    return hit.snippet.isEmpty() ? QList<search::Segment>{{hit.entry.summary, false}} : hit.snippet;
}

QList<search::Segment> titleOf(const search::Hit &hit)
{
    return hit.title.isEmpty() ? QList<search::Segment>{{titleText(hit.entry), false}} : hit.title;
}

} // namespace

CardDelegate::CardDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &CardDelegate::updateFonts);
    updateFonts();
}

void CardDelegate::updateFonts()
{
    const QFont body = m_theme.font(TextRole::Body);
    m_kindFont = body;
    m_kindFont.setPointSizeF(body.pointSizeF() * 0.78);
    m_kindFont.setWeight(QFont::Bold);
    m_kindFont.setCapitalization(QFont::AllUppercase);
    m_kindFont.setLetterSpacing(QFont::PercentageSpacing, 104);
    m_titleFont = body;
    m_titleFont.setPointSizeF(body.pointSizeF() * 1.08);
    m_titleFont.setWeight(QFont::DemiBold);
    m_metaFont = m_theme.font(TextRole::Meta);
    m_textFont = body;
    m_textFont.setPointSizeF(body.pointSizeF() * 0.94);
    m_kindLine = lineOf(m_kindFont, 1.15);
    m_titleLine = lineOf(m_titleFont, 1.05);
    m_metaLine = lineOf(m_metaFont, 1.2);
    m_textLine = lineOf(m_textFont, 1.1);
}

void CardDelegate::setShowsReasons(bool shows)
{
    m_showsReasons = shows;
}

void CardDelegate::setBodyLines(int lines)
{
    m_bodyLines = lines;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int gaps = 3 * m_theme.space(2);
    int height = 2 * m_theme.space(topMargin) + m_kindLine + m_titleLine + m_metaLine + gaps
        + (m_bodyLines - 1) * qMax(m_textLine, m_titleLine);
    if (m_showsReasons)
        height += m_metaLine + m_theme.space(2);
    return {option.rect.width(), height};
}

void CardDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colours &colours = m_theme.colours();
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(rect, colours.selection);
        painter.fillRect(QRect(rect.topLeft(), QSize(barWidth, rect.height())), colours.accent);
    }
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(colours.accent);
        painter.drawRect(rect.adjusted(0, 0, -1, -2));
    }
}

void CardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    const auto *hit = static_cast<const search::Hit *>(index.data(HitRole).value<const void *>());
    if (!hit) {
        painter->restore();
        return;
    }
    const Colours &colours = m_theme.colours();
    const int margin = m_theme.space(sideMargin);
    const int gap = m_theme.space(2);
    const int left = option.rect.left() + margin;
    const int width = option.rect.width() - 2 * margin;
    int y = option.rect.top() + m_theme.space(topMargin);
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour, int height) {
        painter->setFont(font);
        painter->setPen(colour);
        const QString fitting =
            QFontMetrics(font).elidedText(shortened(text, longestLine), Qt::ElideRight, width);
        painter->drawText(QRect(left, y, width, height), Qt::AlignLeft | Qt::AlignVCenter, fitting);
        y += height + gap;
    };
    line(index.data(KindTextRole).toString(), m_kindFont, colours.accent, m_kindLine);

    const MarkedText title(titleOf(*hit), m_titleFont, colours.mark, width, m_bodyLines - 1, m_titleLine);
    title.draw(*painter, {left, y}, colours.text);
    y += qMax(1, title.lineCount()) * m_titleLine + gap;

    const QString meta = index.data(MetaRole).toString();
    if (!meta.isEmpty())
        line(meta, m_metaFont, colours.secondary, m_metaLine);

    const int rest = m_bodyLines - qMax(1, title.lineCount());
    const MarkedText text(textOf(*hit), m_textFont, colours.mark, width, rest, m_textLine);
    text.draw(*painter, {left, y}, colours.text);
    y += text.lineCount() * m_textLine + gap;

    const QString reason = index.data(ReasonRole).toString();
    if (m_showsReasons && !reason.isEmpty())
        line(reason, m_metaFont, colours.accent, m_metaLine);
    painter->restore();
}

} // namespace twb::ui
