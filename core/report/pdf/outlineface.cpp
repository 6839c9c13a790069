// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/outlineface.h"

#include "core/report/pdf/pathwriter.h"
#include "core/report/pdf/pdffile.h"

#include <QPainterPath>
#include <QTransform>

namespace twb::report {
OutlineFace::OutlineFace(FontTables tables, Allocate allocate)
    : m_tables(std::move(tables)), m_allocate(std::move(allocate))
{
}

EncodedGlyph OutlineFace::encode(quint32 glyph, QStringView text)
{
    EncodedGlyph &known = m_known[{glyph, text.toString()}];
    if (known.code != 0)
        return known;
    if (m_parts.empty() || m_parts.back().glyphs.size() >= glyphsPerSimpleFont) {
        const auto [number, object] = m_allocate();
        m_parts.push_back({number, object, {}});
    }
    const QList<QPointF> advances = m_tables.raw.advancesForGlyphIndexes({glyph}, QRawFont::UseDesignMetrics);
    const double advance = advances.isEmpty() ? 0 : advances.first().x() * 1000 / m_tables.raw.pixelSize();
    Part &part = m_parts.back();
    part.glyphs.push_back({glyph, text.toString(), float(advance)});
    known = {part.number, quint16(part.glyphs.size()), false, float(advance)};
    return known;
}

QByteArray OutlineFace::procedure(const Drawn &drawn) const
{
    const double scale = 1000 / m_tables.raw.pixelSize();
    const QPainterPath path =
        QTransform::fromScale(scale, -scale).map(m_tables.raw.pathForGlyph(drawn.glyph));
    const QRectF box = path.boundingRect();
    QByteArray out = number(drawn.width) + " 0 " + number(box.left()) + ' ' + number(box.top()) + ' '
        + number(box.right()) + ' ' + number(box.bottom()) + " d1\n";
    if (!path.isEmpty()) {
        appendPath(out, path, {});
        out += path.fillRule() == Qt::OddEvenFill ? "f*\n" : "f\n";
    }
    return out;
}

void OutlineFace::writePart(PdfFile &file, const Part &part) const
{
    QByteArray procedures;
    QByteArray differences;
    QByteArray widths;
    std::vector<std::pair<int, QString>> texts;
    int code = 0;
    for (const Drawn &drawn : part.glyphs) {
        ++code;
        const QByteArray name = "/g" + QByteArray::number(code);
        procedures += name + ' ' + reference(file.writeStream({}, procedure(drawn)));
        differences += name;
        appendNumber(widths, drawn.width);
        widths += ' ';
        texts.emplace_back(code, drawn.text);
    }
    const ObjectId toUnicode = file.writeStream({}, toUnicodeMap(texts, false));
    file.write(part.object,
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<<" + procedures
            + ">>/Encoding<</Type/Encoding/Differences[1" + differences + "]>>/FirstChar 1/LastChar "
            + QByteArray::number(code) + "/Widths[" + widths + "]/Resources<<>>/ToUnicode "
            + reference(toUnicode) + ">>");
}

bool OutlineFace::write(PdfFile &file)
{
    for (const Part &part : m_parts)
        writePart(file, part);
    return true;
}

QByteArray OutlineFace::resources() const
{
    QByteArray out;
    for (const Part &part : m_parts)
        out += "/F" + QByteArray::number(part.number) + ' ' + reference(part.object);
    return out;
}

} // namespace twb::report
