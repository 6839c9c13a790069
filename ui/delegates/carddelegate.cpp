// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/carddelegate.h"

#include "ui/models/hittext.h"
#include "ui/models/roles.h"

#include <QPainter>

namespace twb::ui {

namespace {

constexpr int sideMargin = 16;
constexpr int topMargin = 10;
constexpr int barWidth = 3;

CardLook::Line styled(const QFont &font, qreal factor)
{
    return {font, qRound(QFontMetricsF(font).height() * factor)};
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
    connect(&theme, &Theme::changed, this, &CardDelegate::updateLook);
    updateLook();
}

void CardDelegate::updateLook()
{
    const QFont body = m_theme.font(TextRole::Body);
    QFont kind = body;
    kind.setPointSizeF(body.pointSizeF() * 0.78);
    kind.setWeight(QFont::Bold);
    kind.setCapitalization(QFont::AllUppercase);
    kind.setLetterSpacing(QFont::PercentageSpacing, 104);
    QFont title = body;
    title.setPointSizeF(body.pointSizeF() * 1.08);
    title.setWeight(QFont::DemiBold);
    QFont text = body;
    text.setPointSizeF(body.pointSizeF() * 0.94);
    m_look.kind = styled(kind, 1.15);
    m_look.title = styled(title, 1.05);
    m_look.meta = styled(m_theme.font(TextRole::Meta), 1.2);
    m_look.text = styled(text, 1.1);
    m_look.mark = m_theme.colours().mark;
}

void CardDelegate::setShowsReasons(bool shows)
{
    m_showsReasons = shows;
}

void CardDelegate::setBodyLines(int lines)
{
    m_look.bodyLines = lines;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int gaps = 3 * m_theme.space(2);
    int height = 2 * m_theme.space(topMargin) + m_look.kind.height + m_look.title.height + m_look.meta.height
        + gaps + (m_look.bodyLines - 1) * qMax(m_look.text.height, m_look.title.height);
    if (m_showsReasons)
        height += m_look.meta.height + m_theme.space(2);
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
    const CardWords words{index.data(KindTextRole).toString(), titleOf(*hit), index.data(MetaRole).toString(),
        textOf(*hit), index.data(ReasonRole).toString()};
    const CardTexts &texts = m_texts.of(index.row(), words, m_look, option.rect.width() - 2 * margin);
    QPoint place = option.rect.topLeft() + QPoint(margin, m_theme.space(topMargin));
    const auto draw = [&](const MarkedText &text, const QColor &colour, int height) {
        text.draw(*painter, place, colour);
        place.ry() += height + gap;
    };
    draw(texts.kind, colours.accent, m_look.kind.height);
    draw(texts.title, colours.text, qMax(1, texts.title.lineCount()) * m_look.title.height);
    if (!words.meta.isEmpty())
        draw(texts.meta, colours.secondary, m_look.meta.height);
    draw(texts.text, colours.text, texts.text.lineCount() * m_look.text.height);
    if (m_showsReasons && !words.reason.isEmpty())
        draw(texts.reason, colours.accent, m_look.meta.height);
    painter->restore();
}

} // namespace twb::ui
