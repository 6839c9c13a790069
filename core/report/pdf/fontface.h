// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/pdfsyntax.h"

#include <QRawFont>

namespace twb::report {

class PdfFile;

/// A glyph as a content stream names it. Each pair of glyph and text has a code of its own, so that the
/// text that comes out of the file is exactly what went in.
struct EncodedGlyph {
    quint16 font = 0; ///< resource "F<font>"
    quint16 code = 0;
    bool wide = true; ///< two bytes per code
    float advance = 0; ///< in thousandths of the font size
};

inline constexpr size_t glyphsPerSimpleFont = 255; ///< of one byte: codes 1 to 255

/// One font of the file, with the glyphs that are used.
class FontFace {
public:
    virtual ~FontFace() = default;

    virtual EncodedGlyph encode(quint32 glyph, QStringView text) = 0;
    /// False when the font could not be cut down to its used glyphs.
    virtual bool write(PdfFile &file) = 0;

    /// "/F1 7 0 R" for each font object, for the resource dictionary.
    virtual QByteArray resources() const = 0;
};

/// What the font's own tables say.
struct FontTables {
    explicit FontTables(const QRawFont &font);

    int advance(quint32 glyph) const; ///< font units
    QByteArray postScriptName() const;
    /// FontDescriptor entries but for the name and the file.
    QByteArray descriptor() const;

    QRawFont raw;
    QByteArray head, hhea, hmtx, os2, post;
    int unitsPerEm = 1000;
    int metricCount = 1;
};

/// A CMap that leads from codes to text (ISO 32000-1, 9.10.3).
QByteArray toUnicodeMap(const std::vector<std::pair<int, QString>> &texts, bool wide);

} // namespace twb::report
