// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace twb::report {

inline constexpr double textWidth = 481; ///< points, on a page of a document without a look of its own

/// A picture as the bytes of a file.
struct PictureFile {
    QByteArray bytes;
    QByteArray mediaType; ///< "image/png", "image/jpeg" or "image/svg+xml"
    QByteArray suffix; ///< "png" …
    QSizeF size; ///< in points, as the document shows it
};

enum class DrawingAs : quint8 { Svg, Png };

/// The picture of a figure no wider than \a widest points; empty bytes when it has none. Photographs
/// become JPEG, all others PNG.
PictureFile pictureFile(const Figure &figure, double widest, DrawingAs drawings);

} // namespace twb::report
