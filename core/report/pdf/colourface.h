// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/fontface.h"

#include <QHash>

#include <functional>
#include <vector>

namespace twb::report {

class ImagePool;

/// A font whose glyphs are pictures in colour: a Type 3 font that shows each as an image. Holds 255 glyphs
/// per font object.
class ColourFace final : public FontFace {
public:
    using Allocate = std::function<std::pair<quint16, ObjectId>()>;

    ColourFace(const QRawFont &font, ImagePool &images, Allocate allocate);

    EncodedGlyph encode(quint32 glyph, QStringView text) override;
    bool write(PdfFile &file) override;
    QByteArray resources() const override;

    /// False for glyphs without a picture.
    bool canShow(quint32 glyph) const;

private:
    struct Picture {
        QString text;
        float width = 0; ///< thousandths of the font size
        QByteArray image; ///< resource name; empty for a blank
        QRectF place; ///< in thousandths, y upwards
    };
    struct Part {
        quint16 number = 0;
        ObjectId object;
        std::vector<Picture> pictures;
    };

    Picture draw(quint32 glyph, QStringView text) const;
    void writePart(PdfFile &file, const Part &part) const;

    QRawFont m_font; ///< at the size that pictures are drawn in
    ImagePool &m_images;
    Allocate m_allocate;
    std::vector<Part> m_parts;
    QHash<std::pair<quint32, QString>, EncodedGlyph> m_known;
};

} // namespace twb::report
