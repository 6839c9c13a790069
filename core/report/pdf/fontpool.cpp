// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/fontpool.h"

#include "core/report/layout/fontset.h"
#include "core/report/pdf/colourface.h"
#include "core/report/pdf/embeddedface.h"
#include "core/report/pdf/outlineface.h"
#include "core/report/pdf/pdffile.h"

#include <QCryptographicHash>

#include <algorithm>

namespace twb::report {

FontPool::FontPool(PdfFile &file, ImagePool &images, const QRawFont &replacement)
    : m_file(file), m_images(images), m_replacementFont(replacement)
{
    const QList<quint32> glyphs =
        replacement.glyphIndexesForString(QString(QChar(QChar::ReplacementCharacter)));
    m_replacementGlyph = glyphs.isEmpty() ? 0 : glyphs.first();
}

FontPool::~FontPool() = default;

std::pair<quint16, ObjectId> FontPool::allocate()
{
    return {m_count++, m_file.allocate()};
}

FontFace &FontPool::face(const QRawFont &font)
{
    if (const auto known = m_byFont.constFind(font); known != m_byFont.constEnd())
        return **known;
    FontTables tables(font);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArray &table : {tables.head, font.fontTable("name"), font.fontTable("maxp")})
        hash.addData(table);
    // A variable font has the same tables for each of its instances.
    hash.addData(QByteArray(QByteArray::number(font.weight()) + font.styleName().toUtf8()));
    FontFace *&face = m_byTables[hash.result()];
    if (!face) {
        if (FontSet::isColoured(font)) {
            auto coloured = std::make_unique<ColourFace>(font, m_images, [this] { return allocate(); });
            face = coloured.get();
            m_coloured.insert(face, coloured.get());
            m_faces.push_back(std::move(coloured));
            m_byFont.insert(font, face);
            return *face;
        }
        if (auto source = FontSource::of(font)) {
            const auto [number, object] = allocate();
            m_faces.push_back(
                std::make_unique<EmbeddedFace>(std::move(tables), *std::move(source), number, object));
        } else {
            m_faces.push_back(
                std::make_unique<OutlineFace>(std::move(tables), [this] { return allocate(); }));
        }
        face = m_faces.back().get();
    }
    m_byFont.insert(font, face);
    return *face;
}

EncodedGlyph FontPool::encode(FontFace &face, quint32 glyph, QStringView text)
{
    const ColourFace *coloured = m_coloured.value(&face);
    const bool blank = std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
    if (glyph != 0 && (!coloured || blank || coloured->canShow(glyph)))
        return face.encode(glyph, text);
    m_missing.insert(text.toString());
    return this->face(m_replacementFont).encode(m_replacementGlyph, text);
}

QStringList FontPool::missing() const
{
    QStringList characters(m_missing.begin(), m_missing.end());
    characters.sort();
    return characters;
}

bool FontPool::write()
{
    return std::ranges::all_of(m_faces, [this](const auto &face) { return face->write(m_file); });
}

QByteArray FontPool::resources() const
{
    QByteArray out;
    for (const auto &face : m_faces)
        out += face->resources();
    return out;
}

} // namespace twb::report
