// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/imagepool.h"

#include "core/report/output/jpegfile.h"
#include "core/report/output/pictureformat.h"
#include "core/report/pdf/pdffile.h"

#include <QColorSpace>
#include <QCryptographicHash>

#include <algorithm>

namespace twb::report {
namespace {

QByteArray dictionary(QSize size, bool grey)
{
    return "/Type/XObject/Subtype/Image/Width " + QByteArray::number(size.width()) + "/Height "
        + QByteArray::number(size.height()) + "/BitsPerComponent 8/ColorSpace/"
        + (grey ? "DeviceGray" : "DeviceRGB");
}

QByteArray pixelsOf(const QImage &image, int bytesPerPixel)
{
    QByteArray pixels;
    const qsizetype row = qsizetype(image.width()) * bytesPerPixel;
    pixels.reserve(row * image.height());
    for (int y = 0; y < image.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)), row);
    return pixels;
}

QByteArray contentOf(const QImage &image)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(
        QByteArray(QByteArray::number(image.width()) + ' ' + QByteArray::number(int(image.format()))));
    for (const QRgb colour : image.colorTable())
        hash.addData(QByteArray::number(colour));
    const qsizetype row = (qsizetype(image.width()) * image.depth() + 7) / 8;
    for (int y = 0; y < image.height(); ++y)
        hash.addData(QByteArrayView(image.constScanLine(y), row));
    return hash.result();
}

QByteArray contentOf(const Picture &picture)
{
    const auto *photograph = std::get_if<Photograph>(&picture);
    return photograph ? QCryptographicHash::hash(photograph->jpeg, QCryptographicHash::Sha256)
                      : contentOf(std::get<QImage>(picture));
}

/// Functions from 0 to 1 to colours, one between each two stops, stitched together (ISO 32000-1, 7.10).
QByteArray gradientFunction(const QGradientStops &stops)
{
    QByteArray functions;
    QByteArray bounds;
    QByteArray encode;
    const auto triple = [](const QColor &colour) {
        return '[' + number(colour.redF()) + ' ' + number(colour.greenF()) + ' ' + number(colour.blueF())
            + ']';
    };
    for (qsizetype i = 0; i + 1 < stops.size(); ++i) {
        functions += "<</FunctionType 2/Domain[0 1]/N 1/C0" + triple(stops[i].second) + "/C1"
            + triple(stops[i + 1].second) + ">>";
        encode += "0 1 ";
        if (i > 0)
            bounds += number(stops[i].first) + ' ';
    }
    return "<</FunctionType 3/Domain[0 1]/Functions[" + functions + "]/Bounds[" + bounds + "]/Encode["
        + encode + "]>>";
}

} // namespace

ObjectId ImagePool::writePixels(const QImage &image, const QByteArray &entries, Loss loss)
{
    const bool grey = image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_Alpha8;
    const QByteArray head = dictionary(image.size(), grey) + entries;
    const QByteArray pixels = pixelsOf(image, grey ? 1 : 3);
    if (loss == Loss::Invisible && !grey && isPhotographSize(image.size())) {
        const QByteArray jpeg = asJpeg(image);
        if (!jpeg.isEmpty() && jpeg.size() < qCompress(pixels, 1).size())
            return m_file.writeStream(
                QByteArray(head + "/Filter/DCTDecode"), jpeg, PdfFile::Compression::None);
    }
    return m_file.writeStream(head, pixels);
}

QByteArray ImagePool::addObject(ObjectId object)
{
    const QByteArray name = "Im" + QByteArray::number(++m_objectCount);
    m_objects += '/' + name + ' ' + reference(object);
    return name;
}

QByteArray ImagePool::write(const QImage &image, Loss loss)
{
    QImage source = image;
    if (source.colorSpace().isValid())
        source = source.convertedToColorSpace(QColorSpace(QColorSpace::SRgb),
            source.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QByteArray entries;
    if (source.hasAlphaChannel()) {
        entries =
            "/SMask " + reference(writePixels(source.convertToFormat(QImage::Format_Alpha8), {}, Loss::None));
        m_transparency = true;
        loss = Loss::None; // what is cut out has sharp edges
    }
    const bool grey = source.isGrayscale() && !source.hasAlphaChannel();
    const QImage pixels = source.convertToFormat(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    return addObject(writePixels(pixels, entries, loss));
}

QByteArray ImagePool::write(const Photograph &photograph)
{
    const bool grey = jpegHeader(photograph.jpeg).components == 1;
    return addObject(m_file.writeStream(QByteArray(dictionary(photograph.size, grey) + "/Filter/DCTDecode"),
        photograph.jpeg, PdfFile::Compression::None));
}

QByteArray ImagePool::add(const QImage &image)
{
    QByteArray &name = m_names[image.cacheKey()];
    if (name.isEmpty())
        name = write(image, Loss::None);
    return name;
}

QByteArray ImagePool::add(const Picture &picture, QSizeF printed)
{
    Known &known = m_known[contentOf(picture)];
    const QSize needed = sizeForPrint(picture, printed);
    if (known.size.width() >= needed.width() && !known.name.isEmpty())
        return known.name;
    const Picture wanted = forPrint(picture, printed);
    const auto *photograph = std::get_if<Photograph>(&wanted);
    known = {photograph ? write(*photograph) : write(std::get<QImage>(wanted), Loss::Invisible), needed};
    return known.name;
}

QByteArray ImagePool::addGradient(const QGradient &gradient, const QTransform &matrix)
{
    QGradientStops stops = gradient.stops();
    const bool opaque =
        std::ranges::all_of(stops, [](const QGradientStop &stop) { return stop.second.alpha() == 255; });
    if (gradient.spread() != QGradient::PadSpread || stops.isEmpty() || !opaque)
        return {};
    if (stops.first().first > 0)
        stops.prepend({0, stops.first().second});
    if (stops.last().first < 1)
        stops.append({1, stops.last().second});
    QByteArray shading = "/ColorSpace/DeviceRGB/Extend[true true]/Function" + gradientFunction(stops);
    const auto values = [](std::initializer_list<double> list) -> QByteArray {
        QByteArray out = "/Coords[";
        for (const double value : list)
            out += QByteArray::number(value, 'f', 4) + ' ';
        return out + ']';
    };
    if (gradient.type() == QGradient::LinearGradient) {
        const auto &linear = static_cast<const QLinearGradient &>(gradient);
        shading = "/ShadingType 2" + shading
            + values(
                {linear.start().x(), linear.start().y(), linear.finalStop().x(), linear.finalStop().y()});
    } else if (gradient.type() == QGradient::RadialGradient) {
        const auto &radial = static_cast<const QRadialGradient &>(gradient);
        shading = "/ShadingType 3" + shading
            + values({radial.focalPoint().x(), radial.focalPoint().y(), radial.focalRadius(),
                radial.center().x(), radial.center().y(), radial.centerRadius()});
    } else {
        return {};
    }
    QByteArray place = "/Matrix[";
    for (const double value :
        {matrix.m11(), matrix.m12(), matrix.m21(), matrix.m22(), matrix.dx(), matrix.dy()})
        place += QByteArray::number(value, 'f', 5) + ' ';
    const QByteArray name = "Pt" + QByteArray::number(++m_patternCount);
    m_patterns += '/' + name + ' '
        + reference(m_file.write(
            QByteArray("<</Type/Pattern/PatternType 2" + place + "]/Shading<<" + shading + ">>>>")));
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
    if (!m_patterns.isEmpty())
        out += "/Pattern<<" + m_patterns + ">>";
    if (!m_opacities.isEmpty()) {
        out += "/ExtGState<<";
        for (auto at = m_opacities.cbegin(); at != m_opacities.cend(); ++at)
            out += "/Gs" + QByteArray::number(at.key()) + ' ' + reference(at.value());
        out += ">>";
    }
    return out;
}

} // namespace twb::report
