// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output/pictures.h"

#include "core/report/output/pictureformat.h"

#include <QBuffer>
#include <QColorSpace>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace twb::report {
namespace {

constexpr double tallest = 560; // points
constexpr double drawingScale = 3; // pixels per point: 216 per inch

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "png") ? bytes : QByteArray();
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
    return asPng(image);
}

void setJpeg(const QByteArray &bytes, PictureFile &file)
{
    file.bytes = bytes;
    file.mediaType = "image/jpeg";
    file.suffix = "jpg";
}

void encode(QImage image, PictureFile &file)
{
    if (image.colorSpace().isValid())
        image = image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
    file.bytes = asPng(withoutTexts(image));
    file.mediaType = "image/png";
    file.suffix = "png";
    if (image.hasAlphaChannel() || !isPhotographSize(image.size()))
        return;
    const QByteArray jpeg = asJpeg(image);
    if (!jpeg.isEmpty() && jpeg.size() < file.bytes.size())
        setJpeg(jpeg, file);
}

void encode(const Drawing &drawing, DrawingAs drawings, PictureFile &file)
{
    const bool svg = drawings == DrawingAs::Svg;
    file.bytes = svg ? asSvg(drawing) : asPng(drawing);
    file.mediaType = svg ? "image/svg+xml" : "image/png";
    file.suffix = svg ? "svg" : "png";
}

} // namespace

PictureFile pictureFile(const Figure &figure, double widest, DrawingAs drawings)
{
    PictureFile file;
    file.size = naturalSize(figure.picture);
    if (file.size.isEmpty())
        return {};
    file.size *= std::min(figure.width > 0 ? figure.width : file.size.width(), widest) / file.size.width();
    if (file.size.height() > tallest)
        file.size *= tallest / file.size.height();
    const Picture picture = forPrint(figure.picture, file.size);
    if (const auto *photograph = std::get_if<Photograph>(&picture))
        setJpeg(photograph->jpeg, file);
    else if (const auto *image = std::get_if<QImage>(&picture))
        encode(*image, file);
    else if (const auto &drawing = std::get<Drawing>(picture); drawing.paint)
        encode(drawing, drawings, file);
    return file;
}

} // namespace twb::report
