// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/imagepool.h"

#include "core/report/pdf/pdffile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>

namespace twb::report {
namespace {

constexpr int photographSize = 40'000; // pixels; smaller pictures gain nothing from JPEG
constexpr int jpegQuality = 88;

QByteArray pixelsOf(const QImage &image, int bytesPerPixel)
{
    QByteArray pixels;
    const qsizetype row = qsizetype(image.width()) * bytesPerPixel;
    pixels.reserve(row * image.height());
    for (int y = 0; y < image.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)), row);
    return pixels;
}

QByteArray asJpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(jpegQuality);
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

ObjectId ImagePool::writePixels(const QImage &image, const QByteArray &entries)
{
    const bool grey = image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_Alpha8;
    const QByteArray head = "/Type/XObject/Subtype/Image/Width " + QByteArray::number(image.width())
        + "/Height " + QByteArray::number(image.height()) + "/BitsPerComponent 8/ColorSpace/"
        + (grey ? "DeviceGray" : "DeviceRGB") + entries;
    const QByteArray pixels = pixelsOf(image, grey ? 1 : 3);
    if (!grey && qint64(image.width()) * image.height() > photographSize) {
        const QByteArray jpeg = asJpeg(image);
        if (!jpeg.isEmpty() && jpeg.size() < qCompress(pixels, 1).size())
            return m_file.writeStream(
                QByteArray(head + "/Filter/DCTDecode"), jpeg, PdfFile::Compression::None);
    }
    return m_file.writeStream(head, pixels);
}

QByteArray ImagePool::add(const QImage &image)
{
    QByteArray &name = m_names[image.cacheKey()];
    if (!name.isEmpty())
        return name;
    name = "Im" + QByteArray::number(m_names.size());
    QImage source = image;
    if (source.colorSpace().isValid())
        source.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    QByteArray entries;
    if (source.hasAlphaChannel()) {
        entries = "/SMask " + reference(writePixels(source.convertToFormat(QImage::Format_Alpha8), {}));
        m_transparency = true;
    }
    const bool grey = source.isGrayscale() && !source.hasAlphaChannel();
    const QImage pixels = source.convertToFormat(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    m_objects += '/' + name + ' ' + reference(writePixels(pixels, entries));
    return name;
}

QByteArray ImagePool::addOpacity(double opacity)
{
    const int step = qRound(opacity * 255);
    if (!m_opacities.contains(step)) {
        const QByteArray value = number(step / 255.0);
        m_opacities.insert(step, m_file.write("<</Type/ExtGState/ca " + value + "/CA " + value + ">>"));
        m_transparency = true;
    }
    return "Gs" + QByteArray::number(step);
}

QByteArray ImagePool::resources() const
{
    QByteArray out;
    if (!m_objects.isEmpty())
        out += "/XObject<<" + m_objects + ">>";
    if (!m_opacities.isEmpty()) {
        out += "/ExtGState<<";
        for (auto at = m_opacities.cbegin(); at != m_opacities.cend(); ++at)
            out += "/Gs" + QByteArray::number(at.key()) + ' ' + reference(at.value());
        out += ">>";
    }
    return out;
}

} // namespace twb::report
