// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/formats.h"
#include "ui/theme/theme.h"

#include <QTextFormat>

namespace twb::ui {

/// How a page is set: a copy of what the theme says, usable in any thread.
struct PageStyle {
    PageStyle(const Theme &theme, const Formats &formats);

    QTextCharFormat text(TextRole role) const;
    QTextCharFormat secondary(TextRole role) const;
    QTextCharFormat link(const QString &address) const;
    QTextCharFormat code() const;

    /// A paragraph with the line height of the project and this distance above.
    QTextBlockFormat paragraph(TextRole role, int above) const;

    QFont font(TextRole role) const { return fonts.at(size_t(role)); }
    int space(int pixels) const { return qRound(pixels * scale); }

    Colours colours;
    Formats formats;
    std::array<QFont, 5> fonts; ///< by TextRole
    QFont codeFont;
    qreal scale = 1;
};

} // namespace twb::ui
