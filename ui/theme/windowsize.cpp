// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/windowsize.h"

#include "ui/theme/theme.h"

#include <QScreen>
#include <QWidget>

namespace twb::ui {

QSize windowSize(const Theme &theme, const QWidget &window, int width, int height)
{
    constexpr QSize frame(16, 48); // as title bars and borders usually are
    return QSize(theme.space(width), theme.space(height)).boundedTo(window.screen()->availableSize() - frame);
}

} // namespace twb::ui
