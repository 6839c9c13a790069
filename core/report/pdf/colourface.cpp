// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/colourface.h"

#include "core/report/pdf/imagepool.h"
#include "core/report/pdf/pdffile.h"

#include <QGlyphRun>
#include <QPainter>

namespace twb::report {
namespace {

constexpr int pixels = 128; // of a glyph: 900 per inch at the size of body text

} // namespace

ColourFace::ColourFace(const QRawFont &font, ImagePool &images, Allocate allocate)
    : m_font(font), m_images(images), m_allocate(std::move(allocate))
{
    m_font.setPixelSize(pixels);
}

bool ColourFace::canShow(quint32 glyph) const
{
    return glyph != 0 && !m_font.boundingRect(glyph).isEmpty();
}

EncodedGlyph ColourFace::encode(quint32 glyph, QStringView text)
{
    EncodedGlyph &known = m_known[{glyph, text.toString()}];
    if (known.code != 0)
        return known;
    if (m_parts.empty() || m_parts.back().pictures.size() >= glyphsPerSimpleFont) {
        const auto [number, object] = m_allocate();
        m_parts.push_back({number, object, {}});
    }
    Part &part = m_parts.back();
    part.pictures.push_back(draw(glyph, text));
    known = {part.number, quint16(part.pictures.size()), false, part.pictures.back().width};
    return known;
}

ColourFace::Picture ColourFace::draw(quint32 glyph, QStringView text) const
{
    const double scale = 1000.0 / pixels;
    const QList<QPointF> advances = m_font.advancesForGlyphIndexes({glyph}, QRawFont::UseDesignMetrics);
    Picture picture{text.toString(), advances.isEmpty() ? 0 : float(advances.first().x() * scale), {}, {}};
    const QRectF box = m_font.boundingRect(glyph).toAlignedRect().adjusted(-2, -2, 2, 2);
    if (!canShow(glyph))
        return picture;
    QImage image(box.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QGlyphRun run;
    run.setRawFont(m_font);
    run.setGlyphIndexes({glyph});
    run.setPositions({QPointF(-box.left(), -box.top())});
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawGlyphRun({}, run);
    painter.end();
    picture.image = m_images.add(image.convertToFormat(QImage::Format_ARGB32));
    picture.place = {box.left() * scale, -box.bottom() * scale, box.width() * scale, box.height() * scale};
    return picture;
}

void ColourFace::writePart(PdfFile &file, const Part &part) const
{
    QByteArray procedures;
    QByteArray differences;
    QByteArray widths;
    QRectF bounds;
    std::vector<std::pair<int, QString>> texts;
    for (size_t i = 0; i < part.pictures.size(); ++i) {
        const Picture &picture = part.pictures[i];
        const QRectF &place = picture.place;
        QByteArray out = number(picture.width) + " 0 d0\n";
        if (!picture.image.isEmpty())
            out += "q " + number(place.width()) + " 0 0 " + number(place.height()) + ' ' + number(place.x())
                + ' ' + number(place.y()) + " cm /" + picture.image + " Do Q\n";
        const QByteArray name = "/g" + QByteArray::number(i + 1);
        procedures += name + ' ' + reference(file.writeStream({}, out));
        differences += name;
        widths += number(picture.width) + ' ';
        bounds |= place;
        texts.emplace_back(int(i) + 1, picture.text);
    }
    const ObjectId toUnicode = file.writeStream({}, toUnicodeMap(texts, false));
    const QByteArray count = QByteArray::number(part.pictures.size());
    file.write(part.object,
        "<</Type/Font/Subtype/Type3/FontBBox[" + number(bounds.left()) + ' ' + number(bounds.top()) + ' '
            + number(bounds.right()) + ' ' + number(bounds.bottom())
            + "]/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<<" + procedures
            + ">>/Encoding<</Type/Encoding/Differences[1" + differences + "]>>/FirstChar 1/LastChar " + count
            + "/Widths[" + widths + "]/ToUnicode " + reference(toUnicode) + "/Resources<<"
            + m_images.resources() + ">>>>");
}

bool ColourFace::write(PdfFile &file)
{
    for (const Part &part : m_parts)
        writePart(file, part);
    return true;
}

QByteArray ColourFace::resources() const
{
    QByteArray out;
    for (const Part &part : m_parts)
        out += "/F" + QByteArray::number(part.number) + ' ' + reference(part.object);
    return out;
}

} // namespace twb::report
