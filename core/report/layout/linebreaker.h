// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout/shapedtext.h"

#include <vector>

namespace twb::report {

class Hyphenator;

/// Breaks text into lines no wider than \a width points: after blanks and where Unicode (UAX 14) allows,
/// with a hyphen where a line would else stay visibly short, in the middle of a word only where nothing
/// else fits. \a hyphenator may be null. Bidirectional text is shaped anew and never hyphenated.
std::vector<TextLine> breakLines(
    ShapedText &text, double width, const Hyphenator *hyphenator, const FontSet &fonts);

/// Width in points of the widest part that is never broken but in need.
double widestWord(const ShapedText &text);

/// The hyphen of a font, with its width in layout units. Index 0 when the font has none.
ShapedGlyph hyphenGlyph(const QRawFont &font, double &advance);

} // namespace twb::report
