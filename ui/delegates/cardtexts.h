// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/markedtext.h"

#include <QCache>
#include <QColor>

namespace twb::ui {

/// What a card says.
struct CardWords {
    QString kind;
    QList<search::Segment> title;
    QString meta;
    QList<search::Segment> text;
    QString reason;

    bool operator==(const CardWords &) const = default;
};

/// How its texts stand, all sizes in pixels.
struct CardLook {
    struct Line {
        QFont font;
        int height = 0;

        bool operator==(const Line &) const = default;
    };
    Line kind;
    Line title;
    Line meta;
    Line text;
    QColor mark; ///< ground of what was found
    int bodyLines = 3; ///< that title and text share

    bool operator==(const CardLook &) const = default;
};

/// The texts of a card broken into lines, ready to be drawn.
struct CardTexts {
    CardTexts(const CardWords &words, const CardLook &look, int width);

    MarkedText kind;
    MarkedText title;
    MarkedText meta;
    MarkedText text;
    MarkedText reason;
};

/// The texts of the cards that were drawn last: each is laid out once, however often it is drawn.
class CardTextStore {
public:
    CardTextStore();
    ~CardTextStore();

    /// The texts of the card in this row. Laid out anew when words, look or width are others than before;
    /// valid until the next call.
    const CardTexts &of(int row, const CardWords &words, const CardLook &look, int width);

    /// How often the texts of a card were laid out, and of how many they are kept.
    qint64 layouts() const { return m_layouts; }
    qsizetype kept() const { return m_cards.size(); }

private:
    struct Card;

    QCache<int, Card> m_cards; ///< by row
    qint64 m_layouts = 0;
};

} // namespace twb::ui
