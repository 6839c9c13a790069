// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/paintdevice.h"

#include "core/report/pdf/paintengine.h"

#include <limits>

namespace twb::report {
namespace {

constexpr int pointsPerInch = 72;
constexpr double millimetresPerPoint = 25.4 / pointsPerInch;

} // namespace

PaintDevice::PaintDevice(ImagePool &images, const QRectF &target, QSizeF size)
    : m_engine(std::make_unique<PaintEngine>(images,
          QTransform(target.width() / size.width(), 0, 0, -target.height() / size.height(), target.left(),
              target.bottom()))),
      m_size(size)
{
}

PaintDevice::~PaintDevice() = default;

QPaintEngine *PaintDevice::paintEngine() const
{
    return m_engine.get();
}

QByteArray PaintDevice::operators() const
{
    return m_engine->operators();
}

int PaintDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return qCeil(m_size.width());
    case PdmHeight:
        return qCeil(m_size.height());
    case PdmWidthMM:
        return qRound(m_size.width() * millimetresPerPoint);
    case PdmHeightMM:
        return qRound(m_size.height() * millimetresPerPoint);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return pointsPerInch;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    default:
        return 0;
    }
}

} // namespace twb::report
