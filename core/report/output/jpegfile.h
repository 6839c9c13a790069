// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace twb::report {

/// What the head of a JPEG file says (ITU-T T.81, annex B).
struct JpegHeader {
    int components = 0; ///< 0 when it is none
    /// All readers of PDF and office files show it as Qt does: Huffman coded with 8 bits, grey, or three
    /// components that are YCbCr.
    bool plain = false;
};
JpegHeader jpegHeader(const QByteArray &bytes);

/// The same picture, bit by bit, without what cameras and programs write beside it: place, time, device,
/// names, comments, previews, profiles, further pictures and films behind its end. Empty when the file is not
/// whole.
QByteArray jpegWithoutMetadata(const QByteArray &bytes);

} // namespace twb::report
