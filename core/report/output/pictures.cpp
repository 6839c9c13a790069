// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output/pictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace twb::report {
namespace {

constexpr double pointsPerPixel = 0.75; // at 96 pixels per inch
constexpr double tallest = 560; // points
constexpr double drawingScale = 3; // pixels per point: 216 per inch
constexpr int photographSize = 40'000; // pixels; smaller pictures gain nothing from JPEG
constexpr int jpegQuality = 88;

QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

QByteArray asSvg(const Drawing &drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF({}, drawing.size));
    generator.setSize(drawing.size.toSize());
    generator.setResolution(72);
    QPainter painter(&generator);
    drawing.paint(painter);
    painter.end();
    return bytes;
}

QByteArray asPng(const Drawing &drawing)
{
    QImage image((drawing.size * drawingScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(drawingScale, drawingScale);
    drawing.paint(painter);
    painter.end();
    return encoded(image, "png");
}

void encode(QImage image, PictureFile &file)
{
    if (image.colorSpace().isValid())
        image = image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
    image.setText({}, {});
    file.bytes = encoded(image, "png");
    file.mediaType = "image/png";
    file.suffix = "png";
    if (image.hasAlphaChannel() || qint64(image.width()) * image.height() <= photographSize)
        return;
    const QByteArray jpeg = encoded(image, "jpeg", jpegQuality);
    if (!jpeg.isEmpty() && jpeg.size() < file.bytes.size()) {
        file.bytes = jpeg;
        file.mediaType = "image/jpeg";
        file.suffix = "jpg";
    }
}

} // namespace

PictureFile pictureFile(const Figure &figure, double widest, DrawingAs drawings)
{
    PictureFile file;
    if (const auto *image = std::get_if<QImage>(&figure.picture)) {
        file.size = image->deviceIndependentSize() * pointsPerPixel;
        if (!file.size.isEmpty())
            encode(*image, file);
    } else {
        const auto &drawing = std::get<Drawing>(figure.picture);
        file.size = drawing.size;
        if (!file.size.isEmpty() && drawing.paint) {
            const bool svg = drawings == DrawingAs::Svg;
            file.bytes = svg ? asSvg(drawing) : asPng(drawing);
            file.mediaType = svg ? "image/svg+xml" : "image/png";
            file.suffix = svg ? "svg" : "png";
        }
    }
    if (file.size.isEmpty())
        return {};
    file.size *= std::min(figure.width > 0 ? figure.width : file.size.width(), widest) / file.size.width();
    if (file.size.height() > tallest)
        file.size *= tallest / file.size.height();
    return file;
}

} // namespace twb::report
