// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/fontface.h"
#include "core/report/pdf/fontsource.h"

#include <QHash>

#include <array>
#include <vector>

namespace twb::report {

/// A font embedded as a subset made by HarfBuzz: CIDFontType2 with a map from codes to glyphs for TrueType,
/// CIDFontType0 with a CMap from codes to CIDs for CFF outlines.
class EmbeddedFace final : public FontFace {
public:
    EmbeddedFace(FontTables tables, FontSource source, quint16 number, ObjectId object);

    EncodedGlyph encode(quint32 glyph, QStringView text) override;
    bool write(PdfFile &file) override;
    QByteArray resources() const override;

private:
    struct Code {
        quint32 glyph = 0;
        QString text;
        float width = 0;
    };

    quint16 add(quint32 glyph, QStringView text);
    float widthOf(quint32 glyph) const;
    QByteArray subsetTag() const;
    ObjectId writeTrueType(PdfFile &file, const FontProgram &program, const QByteArray &name) const;
    ObjectId writeCff(PdfFile &file, const FontProgram &program, const QByteArray &name) const;
    ObjectId writeDescriptor(
        PdfFile &file, const QByteArray &name, const QByteArray &key, ObjectId program) const;
    std::vector<quint16> namesOfCodes(const FontProgram &program) const;

    FontTables m_tables;
    FontSource m_source;
    quint16 m_number;
    ObjectId m_object;
    std::vector<Code> m_codes;
    std::array<quint16, 0x250> m_latin{}; ///< code of the common glyph of a character
    QHash<std::pair<quint32, QString>, quint16> m_others;
};

} // namespace twb::report
