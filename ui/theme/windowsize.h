// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace twb::ui {

class Theme;

/// The size that a window opens with, in pixels at text size 100 %: it grows with the text as far as the
/// screen of the window has room.
QSize windowSize(const Theme &theme, const QWidget &window, int width, int height);

} // namespace twb::ui
