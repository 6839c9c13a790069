// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output/pictureformat.h"

#include "core/report/layout/textstyle.h"
#include "core/report/output/jpegfile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>
#include <cmath>

namespace twb::report {
namespace {

constexpr qint64 mostDecodedPixels = 40'000'000;
constexpr double pointsPerPixel = 0.75; // at 96 pixels per inch
constexpr double pixelsPerPoint = 300.0 / 72;
constexpr double excessOfPixels = 1.02; // more pixels than this are too many
constexpr qint64 photographSize = 40'000; // pixels; smaller pictures gain nothing from JPEG
constexpr int jpegQuality = 88;

/// By what the bytes are, whatever they are called.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "jpeg";
    return bytes.startsWith("\x89PNG\r\n\x1A\n") ? "png" : QByteArray();
}

bool isSrgb(const QImage &image)
{
    return !image.colorSpace().isValid() || image.colorSpace() == QColorSpace(QColorSpace::SRgb);
}

QSize printedPixels(QSizeF printed)
{
    const auto pixels = [](double points) {
        return std::max(1, int(std::ceil(points * pixelsPerPoint - 1e-6)));
    };
    return {pixels(printed.width()), pixels(printed.height())};
}

/// The pixels that print shows at most; the picture's own when they are about as many.
QSize reducedSize(QSize own, QSizeF printed)
{
    const QSize wanted = printedPixels(printed);
    const bool tooLarge =
        own.width() > wanted.width() * excessOfPixels && own.height() > wanted.height() * excessOfPixels;
    return tooLarge ? wanted : own;
}

QImage inSrgb(QImage image)
{
    if (image.format() == QImage::Format_CMYK8888)
        image = image.colorSpace().isValid()
            ? image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb), QImage::Format_RGB32)
            : image.convertToFormat(QImage::Format_RGB32);
    if (isSrgb(image))
        return image;
    return image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb),
        image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
}

std::optional<Picture> photograph(const QImage &image)
{
    const QByteArray jpeg = asJpeg(image);
    return jpeg.isEmpty() ? std::nullopt : std::optional<Picture>(Photograph{jpeg, image.size()});
}

} // namespace

QSizeF naturalSize(const Picture &picture)
{
    if (const auto *image = std::get_if<QImage>(&picture))
        return image->deviceIndependentSize() * pointsPerPixel;
    if (const auto *photograph = std::get_if<Photograph>(&picture))
        return QSizeF(photograph->size) * pointsPerPixel;
    return std::get<Drawing>(picture).size;
}

QSizeF pictureRoom(const Look &look)
{
    const PageBox page = StyleSheet(look).page;
    return {page.textWidth(), tallestPicture * page.textHeight()};
}

QSizeF fitted(QSizeF size, QSizeF room)
{
    const double scale =
        std::min({1.0, room.width() / size.width(), room.height() / std::max(size.height(), 1e-6)});
    return size * scale;
}

QImage withoutTexts(const QImage &image)
{
    if (image.textKeys().isEmpty())
        return image;
    QImage pixels(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format());
    pixels.setColorTable(image.colorTable());
    pixels.setColorSpace(image.colorSpace());
    return pixels.copy();
}

QByteArray asJpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(jpegQuality);
    return writer.write(image) ? jpegWithoutMetadata(bytes) : QByteArray();
}

bool isPhotographSize(QSize size)
{
    return qint64(size.width()) * size.height() > photographSize;
}

QSize sizeForPrint(const Picture &picture, QSizeF printed)
{
    const auto *photograph = std::get_if<Photograph>(&picture);
    return reducedSize(photograph ? photograph->size : std::get<QImage>(picture).size(), printed);
}

Picture forPrint(const Picture &picture, QSizeF printed)
{
    const auto *image = std::get_if<QImage>(&picture);
    const auto *large = std::get_if<Photograph>(&picture);
    if (!image && !large)
        return picture;
    const QSize size = sizeForPrint(picture, printed);
    if (image)
        return image->size() == size ? *image
                                     : image->scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (large->size == size)
        return picture;
    QByteArray bytes = large->jpeg;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "jpeg");
    reader.setScaledSize(size);
    const QImage scaled = reader.read();
    return scaled.isNull() ? picture : photograph(scaled).value_or(picture);
}

std::optional<Picture> readPicture(const QByteArray &bytes, QSizeF room)
{
    const QByteArray format = formatOf(bytes);
    QByteArray source = bytes;
    QBuffer buffer(&source);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize stored = format.isEmpty() ? QSize() : reader.size();
    if (stored.isEmpty() || qint64(stored.width()) * stored.height() > mostDecodedPixels)
        return std::nullopt;
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize own = turned ? stored.transposed() : stored;
    const QSize size = reducedSize(own, fitted(QSizeF(own) * pointsPerPixel, room));
    if (size != own)
        reader.setScaledSize(turned ? size.transposed() : size);
    const QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    if (format != "jpeg")
        return inSrgb(withoutTexts(image));
    const bool asItIs = size == own && isSrgb(image) && jpegHeader(bytes).plain
        && reader.transformation() == QImageIOHandler::TransformationNone;
    const QByteArray kept = asItIs ? jpegWithoutMetadata(bytes) : QByteArray();
    return kept.isEmpty() ? photograph(inSrgb(image)) : std::optional<Picture>(Photograph{kept, size});
}

} // namespace twb::report
