// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output/pictureformat.h"
#include "core/report/pdf/documentlayout.h"
#include "core/report/pdf/paintdevice.h"

#include <QPainter>

#include <algorithm>

namespace twb::report {
namespace {

constexpr qsizetype longestAlternative = 8'000; // PDF/A has room for twice as much in a string

} // namespace

void DocumentLayout::addContent(const Figure &figure, Frame &frame)
{
    QSizeF size = naturalSize(figure.picture);
    if (size.isEmpty())
        return;
    size *= std::min(figure.width > 0 ? figure.width : size.width(), frame.width) / size.width();
    const double most = tallestPicture * sheet().page.textHeight();
    if (size.height() > most)
        size *= most / size.height();

    StructureTree &structure = m_context.structure;
    const ElementId element = structure.open(frame.parent, "Figure",
        "/Alt" + textString(shortened(printableText(figure.alternativeText), longestAlternative)));
    Strip strip;
    strip.spaceBefore = 8;
    strip.height = size.height();
    strip.keepWithNext = !figure.caption.empty();
    strip.draw = [this, figure, element, left = frame.left, size](PageCanvas &canvas, double top) {
        drawFigure(figure, element, {QPointF(left, top), size}, canvas);
    };
    addStrip(std::move(strip), frame);
    if (!figure.caption.empty()) {
        const ElementId caption = structure.open(element, "Caption");
        addLines(makeBox(figure.caption, sheet().caption, frame.width, caption), frame, 4, false);
    }
    m_flow.closeAfterLast({element});
    m_spaceAfter = 10;
}

void DocumentLayout::drawFigure(
    const Figure &figure, ElementId element, const QRectF &rect, PageCanvas &canvas)
{
    m_context.structure.addEntries(
        element, "/A<</O/Layout/Placement/Block/BBox" + rectangle(canvas.toPage(rect)) + ">>");
    canvas.mark(element);
    const auto *drawing = std::get_if<Drawing>(&figure.picture);
    if (!drawing) {
        canvas.drawImage(m_context.images.add(figure.picture, rect.size()), rect);
        return;
    }
    PaintDevice device(m_context.images, canvas.toPage(rect), drawing->size);
    QPainter painter(&device);
    drawing->paint(painter);
    painter.end();
    canvas.appendOperators(device.operators());
}

} // namespace twb::report
