// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QRectF>

#include <memory>

namespace twb::report {

class ImagePool;
class PaintEngine;

/// What a QPainter draws, as operators of a content stream: for charts and SVG. Text becomes outlines, its
/// meaning is in the alternative text of the figure around it.
class PaintDevice final : public QPaintDevice {
public:
    /// \a target: where \a size is mapped to, as PDF counts it.
    PaintDevice(ImagePool &images, const QRectF &target, QSizeF size);
    ~PaintDevice() override;

    QPaintEngine *paintEngine() const override;
    QByteArray operators() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    std::unique_ptr<PaintEngine> m_engine;
    QSizeF m_size;
};

} // namespace twb::report
