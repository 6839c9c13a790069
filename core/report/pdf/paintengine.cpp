// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/paintengine.h"

#include "core/report/pdf/imagepool.h"
#include "core/report/pdf/pathwriter.h"
#include "core/report/pdf/pdfsyntax.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <utility>

namespace twb::report {
namespace {

constexpr double opaque = 0.999;

bool isEvenOdd(const QPainterPath &path)
{
    return path.fillRule() == Qt::OddEvenFill;
}

/// Lines take the middle colour of a gradient.
QColor colourOf(const QBrush &brush)
{
    if (const QGradient *gradient = brush.gradient(); gradient && !gradient->stops().isEmpty())
        return gradient->stops().at(gradient->stops().size() / 2).second;
    return brush.color();
}

void appendMatrix(QByteArray &out, const QTransform &t)
{
    for (const double value : {t.m11(), t.m12(), t.m21(), t.m22(), t.dx(), t.dy()})
        out += QByteArray::number(value, 'f', 5) + ' ';
    out += "cm\n";
}

} // namespace

PaintEngine::PaintEngine(ImagePool &images, const QTransform &base)
    : QPaintEngine(PaintEngineFeatures(PainterPaths | PrimitiveTransform | PixmapTransform | Antialiasing
          | LinearGradientFill | RadialGradientFill | ConicalGradientFill | PatternBrush | PatternTransform
          | ObjectBoundingModeGradients | AlphaBlend | ConstantOpacity | PaintOutsidePaintEvent)),
      m_images(images), m_base(base)
{
}

void PaintEngine::updateState(const QPaintEngineState &update)
{
    const DirtyFlags flags = update.state();
    if (flags & DirtyPen)
        m_pen = update.pen();
    if (flags & DirtyBrush)
        m_brush = update.brush();
    if (flags & DirtyTransform)
        m_transform = update.transform();
    if (flags & DirtyOpacity)
        m_opacity = update.opacity();
    if (flags & DirtyClipEnabled)
        m_clipped = update.isClipEnabled();
    if (flags & (DirtyClipPath | DirtyClipRegion))
        updateClip(update);
}

void PaintEngine::updateClip(const QPaintEngineState &update)
{
    QPainterPath path;
    if (update.state() & DirtyClipPath)
        path = update.clipPath();
    else
        path.addRegion(update.clipRegion());
    path = update.transform().map(path);
    const Qt::ClipOperation operation = update.clipOperation();
    m_clipped = operation != Qt::NoClip;
    if (operation == Qt::NoClip)
        m_clip.clear();
    else
        m_clip = operation == Qt::IntersectClip && !m_clip.isEmpty() ? m_clip.intersected(path) : path;
}

void PaintEngine::beginObject(double opacity)
{
    m_out += "q\n";
    if (m_clipped && !m_clip.isEmpty()) {
        appendPath(m_out, m_clip, m_base);
        m_out += isEvenOdd(m_clip) ? "W* n\n" : "W n\n";
    }
    if (opacity < opaque)
        m_out += '/' + m_images.addOpacity(opacity) + " gs\n";
}

void PaintEngine::appendStroke()
{
    appendColour(m_out, colourOf(m_pen.brush()), true);
    const QTransform &scale = m_pen.isCosmetic() ? m_base : m_transform * m_base;
    const double width = (m_pen.widthF() > 0 ? m_pen.widthF() : 1) * std::sqrt(std::abs(scale.determinant()));
    const int cap = m_pen.capStyle() == Qt::FlatCap ? 0 : m_pen.capStyle() == Qt::RoundCap ? 1 : 2;
    const int join = m_pen.joinStyle() == Qt::RoundJoin ? 1 : m_pen.joinStyle() == Qt::BevelJoin ? 2 : 0;
    m_out += number(width) + " w " + QByteArray::number(cap) + " J " + QByteArray::number(join) + " j\n";
    if (m_pen.style() == Qt::SolidLine)
        return;
    m_out += '[';
    for (const double dash : m_pen.dashPattern())
        m_out += number(dash * width) + ' ';
    m_out += "] 0 d\n";
}

/// From the coordinates of the brush to the page. A gradient may be given in parts of the shape.
QTransform PaintEngine::brushToPage(const QRectF &bounds) const
{
    QTransform place = m_brush.transform();
    const QGradient *gradient = m_brush.gradient();
    const bool byShape = gradient
        && (gradient->coordinateMode() == QGradient::ObjectBoundingMode
            || gradient->coordinateMode() == QGradient::ObjectMode);
    if (byShape)
        place *= QTransform(bounds.width(), 0, 0, bounds.height(), bounds.left(), bounds.top());
    return place * m_transform * m_base;
}

/// What PDF has no words for, such as conical gradients and textures: as an image inside of the shape.
void PaintEngine::fillAsImage(const QPainterPath &path)
{
    constexpr double pixelsPerPoint = 200.0 / 72;
    constexpr double mostPixels = 2000;
    const QRectF bounds = path.boundingRect();
    const double scale = std::min(pixelsPerPoint * std::sqrt(std::abs((m_transform * m_base).determinant())),
        mostPixels / std::max({bounds.width(), bounds.height(), 1.0}));
    QImage image((bounds.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    painter.fillPath(path, m_brush);
    painter.end();
    const QByteArray name = m_images.add(image.convertToFormat(QImage::Format_ARGB32));
    beginObject(m_opacity);
    appendPath(m_out, path, m_transform * m_base);
    m_out += isEvenOdd(path) ? "W* n\n" : "W n\n";
    appendMatrix(m_out,
        QTransform(bounds.width(), 0, 0, -bounds.height(), bounds.x(), bounds.bottom()) * m_transform
            * m_base);
    m_out += '/' + name + " Do\nQ\n";
}

void PaintEngine::drawPath(const QPainterPath &path)
{
    const bool fill = m_brush.style() != Qt::NoBrush;
    const bool stroke = m_pen.style() != Qt::NoPen;
    if (!fill && !stroke)
        return;
    QByteArray pattern;
    if (const QGradient *gradient = fill ? m_brush.gradient() : nullptr)
        pattern = m_images.addGradient(*gradient, brushToPage(path.boundingRect()));
    if (fill && m_brush.style() != Qt::SolidPattern && pattern.isEmpty()) {
        fillAsImage(path);
        const QBrush brush = std::exchange(m_brush, QBrush(Qt::NoBrush));
        drawPath(path);
        m_brush = brush;
        return;
    }
    const QColor colour = fill ? colourOf(m_brush) : colourOf(m_pen.brush());
    beginObject(m_opacity * (pattern.isEmpty() ? colour.alphaF() : 1));
    if (!pattern.isEmpty())
        m_out += "/Pattern cs/" + pattern + " scn\n";
    else if (fill)
        appendColour(m_out, colour, false);
    if (stroke)
        appendStroke();
    appendPath(m_out, path, m_transform * m_base);
    if (!fill)
        m_out += "S\n";
    else if (stroke)
        m_out += isEvenOdd(path) ? "B*\n" : "B\n";
    else
        m_out += isEvenOdd(path) ? "f*\n" : "f\n";
    m_out += "Q\n";
}

void PaintEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    if (count < 2)
        return;
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    const QBrush brush = m_brush;
    if (mode == PolylineMode)
        m_brush = Qt::NoBrush;
    drawPath(path);
    m_brush = brush;
}

void PaintEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void PaintEngine::drawImage(
    const QRectF &target, const QImage &image, const QRectF &source, Qt::ImageConversionFlags)
{
    const QRect part = source.toRect();
    const QByteArray name = m_images.add(part == image.rect() ? image : image.copy(part));
    beginObject(m_opacity);
    appendMatrix(m_out,
        QTransform(target.width(), 0, 0, -target.height(), target.x(), target.bottom()) * m_transform
            * m_base);
    m_out += '/' + name + " Do\nQ\n";
}

} // namespace twb::report
