// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/look.h"

#include <QColor>
#include <QtTypes>

namespace twb::report {

enum class Hyphenation : quint8 {
    Normal, ///< where a line would stay visibly short
    Emergency, ///< only a word that fits no line
    None,
};

/// How a block of text is set. Sizes and distances in points.
struct TextStyle {
    double size = 10;
    double lineHeight = 14.5;
    bool bold = false;
    bool code = false;
    QColor colour{0x1c, 0x22, 0x26};
    Hyphenation hyphenation = Hyphenation::Normal;
};

inline constexpr double smallFactor = 0.85;

/// A4 with margins, in points.
struct PageBox {
    double width = 595.276;
    double height = 841.89;
    double left = 57;
    double right = 57;
    double top = 56;
    double bottom = 64;

    double textWidth() const { return width - left - right; }
    double textBottom() const { return height - bottom; }
    double textHeight() const { return textBottom() - top; }
};

/// Page, colours and styles of text that follow from a look.
struct StyleSheet {
    explicit StyleSheet(const Look &look = {});

    PageBox page;
    QColor secondary;
    QColor accent;
    QColor line;
    QColor headFill;
    QColor caution;
    QColor quoteBar{0xb8, 0xc2, 0xc8};
    QColor codeFill{0xf4, 0xf6, 0xf7};
    TextStyle body, lead, kicker, meta, documentTitle, documentSubtitle, chapter, title, entry, section,
        subsection, tableText, tableHead, factLabel, smallList, caption, code, furniture;
    QString textFont; ///< family; empty for the one that comes with the program
    QString codeFont;
};

} // namespace twb::report
