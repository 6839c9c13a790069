// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/fontface.h"

#include <QHash>

#include <functional>
#include <vector>

namespace twb::report {

/// Any other font whose glyphs have outlines (CFF, variable, not to be embedded as a file): Type 3 fonts
/// of up to 255 drawn glyphs each.
class OutlineFace final : public FontFace {
public:
    /// \a allocate gives the number and the object of a further font.
    using Allocate = std::function<std::pair<quint16, ObjectId>()>;

    OutlineFace(FontTables tables, Allocate allocate);

    EncodedGlyph encode(quint32 glyph, QStringView text) override;
    bool write(PdfFile &file) override;
    QByteArray resources() const override;

private:
    struct Drawn {
        quint32 glyph = 0;
        QString text;
        float width = 0;
    };
    struct Part {
        quint16 number = 0;
        ObjectId object;
        std::vector<Drawn> glyphs;
    };

    QByteArray procedure(const Drawn &drawn) const;
    void writePart(PdfFile &file, const Part &part) const;

    FontTables m_tables;
    Allocate m_allocate;
    std::vector<Part> m_parts;
    QHash<std::pair<quint32, QString>, EncodedGlyph> m_known;
};

} // namespace twb::report
