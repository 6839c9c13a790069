// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <cmath>

namespace twb::ui {

namespace {

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

Colours lightColours()
{
    return {.window = QColor(0xf6, 0xf7, 0xf8),
        .panel = Qt::white,
        .text = QColor(0x1c, 0x22, 0x26),
        .secondary = QColor(0x56, 0x61, 0x6a),
        .line = QColor(0xdf, 0xe3, 0xe6),
        .accent = QColor(0x0b, 0x65, 0x70),
        .onAccent = Qt::white,
        .selection = QColor(0xe9, 0xf3, 0xf4),
        .mark = QColor(0xff, 0xf0, 0xb3),
        .caution = QColor(0x8a, 0x52, 0x00),
        .disabled = QColor(0x9a, 0xa3, 0xaa),
        .dark = false};
}

Colours darkColours()
{
    return {.window = QColor(0x16, 0x19, 0x1b),
        .panel = QColor(0x1e, 0x22, 0x24),
        .text = QColor(0xe8, 0xeb, 0xed),
        .secondary = QColor(0xa3, 0xad, 0xb4),
        .line = QColor(0x33, 0x39, 0x3d),
        .accent = QColor(0x6c, 0xc5, 0xcf),
        .onAccent = QColor(0x10, 0x24, 0x27),
        .selection = QColor(0x20, 0x36, 0x3a),
        .mark = QColor(0x5c, 0x4a, 0x00),
        .caution = QColor(0xf0, 0xb3, 0x5a),
        .disabled = QColor(0x6b, 0x74, 0x7a),
        .dark = true};
}

Colours highContrastColours(const QPalette &system)
{
    const QColor text = system.color(QPalette::WindowText);
    const QColor ground = system.color(QPalette::Window);
    const bool dark = luminance(ground) < luminance(text);
    Colours colours = dark ? darkColours() : lightColours();
    colours.window = ground;
    colours.panel = system.color(QPalette::Base);
    colours.text = text;
    colours.secondary = text;
    colours.line = text;
    colours.accent = system.color(QPalette::Link);
    if (contrast(colours.accent, ground) < 4.5)
        colours.accent = text;
    colours.onAccent = ground;
    colours.selection = dark ? QColor(0x20, 0x36, 0x3a) : QColor(0xe9, 0xf3, 0xf4);
    return colours;
}

} // namespace twb::ui
