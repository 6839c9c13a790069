// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

namespace twb::report {

class ImagePool;

/// Turns painting into operators of a content stream (ISO 32000-1, 8.4 and 8.5).
class PaintEngine final : public QPaintEngine {
public:
    /// \a base leads from the painter's coordinates to the page.
    PaintEngine(ImagePool &images, const QTransform &base);

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &update) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
        Qt::ImageConversionFlags flags) override;

    const QByteArray &operators() const { return m_out; }

private:
    void beginObject(double opacity);
    void updateClip(const QPaintEngineState &update);
    void appendStroke();
    QTransform brushToPage(const QRectF &bounds) const;
    void fillAsImage(const QPainterPath &path);

    ImagePool &m_images;
    QTransform m_base;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    QPainterPath m_clip;
    bool m_clipped = false;
    double m_opacity = 1;
    QByteArray m_out;
};

} // namespace twb::report
