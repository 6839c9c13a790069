// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/fontface.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace twb::report {

class ColourFace;
class ImagePool;
class PdfFile;

/// The fonts of one file.
class FontPool {
public:
    /// \a replacement: a font with U+FFFD, for characters that no font has.
    FontPool(PdfFile &file, ImagePool &images, const QRawFont &replacement);
    ~FontPool();

    /// The face for a font of Qt, the same one for each size.
    FontFace &face(const QRawFont &font);

    /// Code of a glyph that stands for \a text. Where the font has no picture for it, that of U+FFFD; the
    /// text stays, and the character is kept in missing().
    EncodedGlyph encode(FontFace &face, quint32 glyph, QStringView text);

    void addMissing(const QSet<QString> &characters) { m_missing.unite(characters); }

    /// Characters that no font could show, in order of their code points.
    QStringList missing() const;

    /// False when a font could not be cut down to its used glyphs.
    bool write();
    QByteArray resources() const;

private:
    std::pair<quint16, ObjectId> allocate();

    PdfFile &m_file;
    ImagePool &m_images;
    quint16 m_count = 0;
    QRawFont m_replacementFont;
    quint32 m_replacementGlyph = 0;
    std::vector<std::unique_ptr<FontFace>> m_faces;
    QHash<QRawFont, FontFace *> m_byFont;
    QHash<QByteArray, FontFace *> m_byTables;
    QHash<FontFace *, ColourFace *> m_coloured;
    QSet<QString> m_missing;
};

} // namespace twb::report
