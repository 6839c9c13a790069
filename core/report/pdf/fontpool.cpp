// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/fontpool.h"

#include "core/report/pdf/outlineface.h"
#include "core/report/pdf/pdffile.h"
#include "core/report/pdf/truetypeface.h"

#include <QCryptographicHash>
#include <QPainterPath>

#include <algorithm>

namespace twb::report {

FontPool::FontPool(PdfFile &file, const QRawFont &replacement) : m_file(file), m_replacementFont(replacement)
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
    const bool trueType = tables.isEmbeddableTrueType();
    if (!trueType) // a variable font has the same tables for each of its instances
        hash.addData(QByteArray(QByteArray::number(font.weight()) + font.styleName().toUtf8()));
    FontFace *&face = m_byTables[hash.result()];
    if (!face) {
        if (trueType) {
            const auto [number, object] = allocate();
            m_faces.push_back(std::make_unique<TrueTypeFace>(std::move(tables), number, object));
        } else {
            m_faces.push_back(
                std::make_unique<OutlineFace>(std::move(tables), [this] { return allocate(); }));
        }
        face = m_faces.back().get();
        m_hasBitmaps.insert(face,
            !font.fontTable("CBDT").isEmpty() || !font.fontTable("sbix").isEmpty()
                || !font.fontTable("COLR").isEmpty() || !font.fontTable("SVG ").isEmpty()
                || font.fontTable("head").isEmpty());
    }
    m_byFont.insert(font, face);
    return *face;
}

/// Glyphs that are pictures, as in fonts of coloured emoji, have no outline to draw.
bool FontPool::isInvisible(const QRawFont &font, quint32 glyph, QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isSpace(); })
        && font.pathForGlyph(glyph).isEmpty();
}

EncodedGlyph FontPool::encode(FontFace &face, const QRawFont &font, quint32 glyph, QStringView text)
{
    const bool missing = glyph == 0 || (m_hasBitmaps.value(&face) && isInvisible(font, glyph, text));
    if (!missing)
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
