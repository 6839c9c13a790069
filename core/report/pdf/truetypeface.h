// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/fontface.h"

#include <QHash>

#include <array>
#include <vector>

namespace twb::report {

/// A static TrueType font, embedded as a subset made by HarfBuzz (CIDFontType2).
class TrueTypeFace final : public FontFace {
public:
    TrueTypeFace(FontTables tables, quint16 number, ObjectId object);

    EncodedGlyph encode(quint32 glyph, QStringView text) override;
    bool write(PdfFile &file) override;
    QByteArray resources() const override;

private:
    struct Code {
        quint32 glyph = 0;
        QString text;
        float width = 0;
    };
    struct Subset {
        QByteArray font;
        QByteArray glyphOfCode; ///< CIDToGIDMap
    };

    quint16 add(quint32 glyph, QStringView text);
    Subset subset() const;
    QByteArray subsetTag() const;

    FontTables m_tables;
    quint16 m_number;
    ObjectId m_object;
    std::vector<Code> m_codes;
    std::array<quint16, 0x250> m_latin{}; ///< code of the common glyph of a character
    QHash<std::pair<quint32, QString>, quint16> m_others;
};

} // namespace twb::report
