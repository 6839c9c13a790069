// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <optional>

namespace twb::report {

inline constexpr double tallestPicture = 0.8; // part of the text's height

/// Size of a picture in points when nothing narrows it: an image at 96 pixels per inch.
QSizeF naturalSize(const Picture &picture);

/// What a page has for a picture, in points.
QSizeF pictureRoom(const Look &look);

/// As large as it is, but with its shape not beyond \a room.
QSizeF fitted(QSizeF size, QSizeF room);

/// The pixels that forPrint() leaves.
QSize sizeForPrint(const Picture &picture, QSizeF printed);

/// The image or photograph with no more pixels than print shows at this size in points, 300 per inch. What
/// has no more stays the same bytes. A photograph that cannot be decoded stays, too.
Picture forPrint(const Picture &picture, QSizeF printed);

/// The pixels alone: what is said beside them goes into every file that the image is written to.
QImage withoutTexts(const QImage &image);

/// JPEG, of a quality that shows nothing, of an image in sRGB; empty when it cannot be written.
QByteArray asJpeg(const QImage &image);

/// Whether a picture of this size gains by JPEG.
bool isPhotographSize(QSize size);

/// The picture in the bytes of a PNG or JPEG file, which never stands in more than \a room points: upright,
/// in sRGB, with no more pixels than that can show. JPEG that needs nothing of it is not coded again. What is
/// said beside the picture, as of place, device and names, stays out.
/// Nothing when it is none of both, damaged, or has too many pixels, which is known before it is decoded.
std::optional<Picture> readPicture(const QByteArray &bytes, QSizeF room);

} // namespace twb::report
