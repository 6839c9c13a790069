// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cardtexts.h"

#include "ui/presentation/longtext.h"

#include <QFontMetrics>

namespace twb::ui {

namespace {

constexpr int mostCards = 64; ///< more than stand on a screen

/// One line that is elided where it does not fit.
MarkedText lineOf(const QString &text, const CardLook::Line &look, int width)
{
    const QString fitting =
        QFontMetrics(look.font).elidedText(shortened(text, longestLine), Qt::ElideRight, width);
    return {{{fitting, false}}, look.font, {}, 2 * width, 1, qreal(look.height)};
}

} // namespace

CardTexts::CardTexts(const CardWords &words, const CardLook &look, int width)
    : kind(lineOf(words.kind, look.kind, width)),
      title(words.title, look.title.font, look.mark, width, look.bodyLines - 1, look.title.height),
      meta(lineOf(words.meta, look.meta, width)),
      text(words.text, look.text.font, look.mark, width, look.bodyLines - qMax(1, title.lineCount()),
          look.text.height),
      reason(lineOf(words.reason, look.meta, width))
{
}

struct CardTextStore::Card {
    CardWords words;
    CardLook look;
    int width;
    CardTexts texts{words, look, width};
};

CardTextStore::CardTextStore() : m_cards(mostCards) { }
CardTextStore::~CardTextStore() = default;

const CardTexts &CardTextStore::of(int row, const CardWords &words, const CardLook &look, int width)
{
    if (const Card *card = m_cards.object(row);
        card && card->words == words && card->look == look && card->width == width)
        return card->texts;
    ++m_layouts;
    auto *card = new Card{words, look, width};
    m_cards.insert(row, card);
    return card->texts;
}

} // namespace twb::ui
