// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagestyle.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

namespace twb::ui {

PageStyle::PageStyle(const Theme &theme, const Formats &pageFormats)
    : colours(theme.colours()), formats(pageFormats),
      codeFont(QFontDatabase::systemFont(QFontDatabase::FixedFont)), scale(theme.textSize() / 100.0)
{
    for (size_t role = 0; role < fonts.size(); ++role)
        fonts[role] = theme.font(TextRole(role));
    codeFont.setPointSizeF(font(TextRole::Body).pointSizeF() * 0.92);
}

QTextCharFormat PageStyle::text(TextRole role) const
{
    QTextCharFormat format;
    format.setFont(font(role));
    format.setForeground(colours.text);
    return format;
}

QTextCharFormat PageStyle::secondary(TextRole role) const
{
    QTextCharFormat format = text(role);
    format.setForeground(colours.secondary);
    return format;
}

QTextCharFormat PageStyle::link(const QString &address) const
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(colours.accent);
    format.setFontUnderline(true);
    return format;
}

QTextCharFormat PageStyle::code() const
{
    QTextCharFormat format;
    format.setFont(codeFont);
    format.setForeground(colours.text);
    return format;
}

QTextBlockFormat PageStyle::paragraph(TextRole role, int above) const
{
    const QFontMetricsF metrics(font(role));
    const qreal em = QFontInfo(font(role)).pixelSize();
    const qreal wanted = role == TextRole::Title ? 1.25 : role == TextRole::Lead ? 1.4 : Theme::lineHeight();
    QTextBlockFormat format;
    format.setTopMargin(space(above));
    format.setLineHeight(
        qMax(100.0, 100.0 * wanted * em / metrics.height()), QTextBlockFormat::ProportionalHeight);
    return format;
}

} // namespace twb::ui
