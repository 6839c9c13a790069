// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pageflow.h"

#include <utility>

namespace twb::report {
namespace {

constexpr double tolerance = 0.01;
constexpr size_t longestGroup = 300; // more strips than fit on any page

} // namespace

PageFlow::PageFlow(PageSet &pages, TextPainter &painter, StructureTree &structure)
    : m_pages(pages), m_painter(painter), m_structure(structure)
{
}

void PageFlow::add(Strip strip)
{
    const bool keep = strip.keepWithNext;
    m_held.push_back(std::move(strip));
    if (!keep || m_held.size() >= longestGroup)
        flush();
}

void PageFlow::closeAfterLast(const std::vector<ElementId> &elements)
{
    if (!m_held.empty()) {
        m_held.back().closes.insert(m_held.back().closes.end(), elements.begin(), elements.end());
        return;
    }
    for (const ElementId element : elements)
        m_structure.close(element);
}

void PageFlow::breakPage()
{
    flush();
    m_breakPending = true;
}

void PageFlow::flush()
{
    setHeld();
    m_held.clear();
}

void PageFlow::endPage()
{
    flush();
    m_pages.end();
    m_breakPending = true;
}

double PageFlow::heldHeight() const
{
    double height = 0;
    for (const Strip &strip : m_held)
        height += strip.height + strip.spaceBefore;
    return height - m_held.front().spaceBefore;
}

bool PageFlow::fits(double height) const
{
    return m_y + height <= page::textBottom + tolerance;
}

void PageFlow::newPage()
{
    m_pages.begin();
    m_y = page::top;
    m_atTop = true;
    m_breakPending = false;
}

void PageFlow::setHeld()
{
    if (m_held.empty())
        return;
    const Strip &first = m_held.front();
    const double height = heldHeight();
    const double needed = first.spaceBefore + (height > page::textHeight ? first.height : height);
    if (m_breakPending || (!m_atTop && !fits(needed)))
        newPage();
    for (Strip &strip : m_held) {
        if (!m_atTop && !fits(strip.spaceBefore + strip.height))
            newPage();
        set(strip);
    }
}

void PageFlow::set(Strip &strip)
{
    if (m_atTop && strip.repeatedHead)
        setRepeatedHead(*strip.repeatedHead);
    const double space = m_atTop ? 0 : strip.spaceBefore;
    const double top = m_y + space;
    PageCanvas &canvas = m_pages.current();
    drawShapes(strip, top, space);
    for (const TextPlacement &text : strip.texts) {
        if (text.box->element) {
            m_painter.drawLine(canvas, *text.box, text.line, text.x, top + text.top);
        } else {
            canvas.markArtifact();
            m_painter.drawArtifactLine(canvas, *text.box, text.line, text.x, top + text.top);
        }
    }
    if (strip.draw)
        strip.draw(canvas, top);
    for (const ElementId element : strip.closes)
        m_structure.close(element);
    m_y = top + strip.height;
    m_atTop = false;
}

void PageFlow::drawShapes(const Strip &strip, double top, double space)
{
    if (strip.shapes.empty() && strip.backdrops.empty())
        return;
    PageCanvas &canvas = m_pages.current();
    canvas.markArtifact();
    for (const Backdrop &backdrop : strip.backdrops) {
        const double above = backdrop.first ? 0 : space;
        canvas.fillRect({backdrop.x, top - above, backdrop.width, strip.height + above}, backdrop.colour);
    }
    for (const Shape &shape : strip.shapes)
        canvas.fillRect(shape.rect.translated(0, top), shape.colour);
}

void PageFlow::setRepeatedHead(const Strips &head)
{
    PageCanvas &canvas = m_pages.current();
    for (const Strip &strip : head) {
        drawShapes(strip, m_y, 0);
        canvas.markArtifact();
        for (const TextPlacement &text : strip.texts)
            m_painter.drawArtifactLine(canvas, *text.box, text.line, text.x, m_y + text.top);
        m_y += strip.height;
    }
    m_atTop = false;
}

} // namespace twb::report
