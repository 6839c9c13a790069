// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout/textstyle.h"

namespace twb::report {

StyleSheet::StyleSheet(const Look &look)
    : secondary(look.secondary), accent(look.accent), line(look.line), headFill(look.fill),
      caution(look.caution), textFont(look.textFont), codeFont(look.codeFont)
{
    page.left = look.margins.left();
    page.right = look.margins.right();
    page.top = look.margins.top();
    page.bottom = look.margins.bottom();
    const double scale = look.textSize / 10;
    const auto style = [&](double size, double lineHeight, const QColor &colour, bool bold = false,
                           Hyphenation hyphenation = Hyphenation::Normal) {
        return TextStyle{size * scale, lineHeight * scale, bold, false, colour, hyphenation};
    };
    const auto head = [&](double size, double lineHeight, const QColor &colour) {
        return style(size, lineHeight, colour, true, Hyphenation::Emergency);
    };
    body = style(10, 14.5, look.text);
    lead = style(12, 16.5, look.text == Look().text ? QColor(0x33, 0x3c, 0x42) : look.text);
    kicker = head(8, 11, look.accent);
    meta = style(8.5, 12, look.secondary);
    documentTitle = head(28, 35, look.text);
    documentSubtitle = style(14, 20, look.secondary, false, Hyphenation::Emergency);
    chapter = head(20, 26, look.accent);
    title = head(20, 26, look.text);
    entry = head(14, 18.5, look.text);
    section = head(12, 16, look.accent);
    subsection = head(10.5, 14.5, look.text);
    tableText = style(9, 12.5, look.text);
    tableHead = style(8.5, 12.5, look.text, true);
    factLabel = style(10, 14.5, look.secondary);
    smallList = style(8.5, 12.5, look.text);
    caption = style(8.5, 12, look.secondary);
    code = style(8.5, 12, look.text, false, Hyphenation::None);
    code.code = true;
    furniture = style(8, 11, look.secondary, false, Hyphenation::None);
}

} // namespace twb::report
