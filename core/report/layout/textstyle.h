// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

namespace style {

inline constexpr QColor text{0x1c, 0x22, 0x26};
inline constexpr QColor secondary{0x56, 0x61, 0x6a};
inline constexpr QColor accent{0x0b, 0x65, 0x70};
inline constexpr QColor line{0xdf, 0xe3, 0xe6};
inline constexpr QColor quoteBar{0xb8, 0xc2, 0xc8};
inline constexpr QColor headFill{0xec, 0xf3, 0xf3};
inline constexpr QColor codeFill{0xf4, 0xf6, 0xf7};
inline constexpr QColor caution{0x8a, 0x52, 0x00};
inline constexpr double smallFactor = 0.85;

inline constexpr TextStyle body{10, 14.5};
inline constexpr TextStyle lead{12, 16.5, false, false, {0x33, 0x3c, 0x42}};
inline constexpr TextStyle kicker{8, 11, true, false, accent, Hyphenation::Emergency};
inline constexpr TextStyle meta{8.5, 12, false, false, secondary};
inline constexpr TextStyle documentTitle{28, 35, true, false, text, Hyphenation::Emergency};
inline constexpr TextStyle documentSubtitle{14, 20, false, false, secondary, Hyphenation::Emergency};
inline constexpr TextStyle chapter{20, 26, true, false, accent, Hyphenation::Emergency};
inline constexpr TextStyle title{20, 26, true, false, text, Hyphenation::Emergency};
inline constexpr TextStyle entry{14, 18.5, true, false, text, Hyphenation::Emergency};
inline constexpr TextStyle section{12, 16, true, false, accent, Hyphenation::Emergency};
inline constexpr TextStyle subsection{10.5, 14.5, true, false, text, Hyphenation::Emergency};
inline constexpr TextStyle tableText{9, 12.5};
inline constexpr TextStyle tableHead{8.5, 12.5, true, false, text, Hyphenation::Normal};
inline constexpr TextStyle factLabel{10, 14.5, false, false, secondary};
inline constexpr TextStyle smallList{8.5, 12.5};
inline constexpr TextStyle caption{8.5, 12, false, false, secondary};
inline constexpr TextStyle code{8.5, 12, false, true, text, Hyphenation::None};
inline constexpr TextStyle furniture{8, 11, false, false, secondary, Hyphenation::None};

} // namespace style
} // namespace twb::report
