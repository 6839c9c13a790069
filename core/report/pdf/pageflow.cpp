// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pageflow.h"

#include <algorithm>
#include <utility>

namespace twb::report {
namespace {

constexpr double pageTolerance = 0.01;
constexpr size_t longestGroup = 300; // more strips than fit on any page
constexpr double noteGap = 10; // above the footnotes, with their rule
constexpr double noteRule = 0.75;
constexpr double noteRuleWidth = 120;
constexpr double mostForNotes = 0.5; // of the page; what is longer goes on at the next foot

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
    drawNotes();
    while (!m_notes.empty()) {
        beginPage();
        drawNotes();
    }
    m_pages.end();
    m_breakPending = true;
}

double PageFlow::heldHeight() const
{
    double height = 0;
    for (const Strip &strip : m_held)
        height += strip.height + strip.spaceBefore + heightOfNotes(strip);
    return height - m_held.front().spaceBefore;
}

bool PageFlow::fits(double height) const
{
    const PageBox &page = m_pages.sheet().page;
    const double foot = std::min(m_notesHeight, mostForNotes * page.textHeight());
    return m_y + height + foot <= page.textBottom() + pageTolerance;
}

double PageFlow::heightOfNotes(const Strip &strip) const
{
    double height = 0;
    for (const TextBoxPtr &note : strip.notes)
        height += note->height();
    return std::min(height, mostForNotes * m_pages.sheet().page.textHeight());
}

void PageFlow::addNotes(const std::vector<TextBoxPtr> &notes)
{
    for (const TextBoxPtr &note : notes) {
        if (m_notes.empty())
            m_notesHeight = noteGap;
        for (int line = 0; line < int(note->lines.size()); ++line)
            m_notes.push_back({note, line});
        m_notesHeight += note->height();
    }
}

/// As many lines as have room at the foot of the page; the others wait for the next one.
void PageFlow::drawNotes()
{
    if (m_notes.empty() || !m_pages.hasCurrent())
        return;
    const PageBox &page = m_pages.sheet().page;
    const double room = page.textBottom() - (m_atTop ? page.top : m_y) + pageTolerance;
    size_t count = 0;
    double height = noteGap;
    while (count < m_notes.size() && height + m_notes[count].box->lineHeight() <= room)
        height += m_notes[count++].box->lineHeight();
    if (count == 0 && m_atTop) // a page of which nothing is left
        height += m_notes[count++].box->lineHeight();
    if (count == 0)
        return;
    PageCanvas &canvas = m_pages.current();
    double y = page.textBottom() - height;
    canvas.markArtifact();
    canvas.fillRect({page.left, y + noteGap / 2, noteRuleWidth, noteRule}, m_pages.sheet().line);
    y += noteGap;
    for (size_t i = 0; i < count; ++i) {
        m_painter.drawLine(canvas, *m_notes[i].box, m_notes[i].line, page.left, y);
        y += m_notes[i].box->lineHeight();
    }
    m_notes.erase(m_notes.begin(), m_notes.begin() + std::ptrdiff_t(count));
    m_notesHeight = m_notes.empty() ? 0 : m_notesHeight - height + noteGap;
}

void PageFlow::newPage()
{
    drawNotes();
    beginPage();
}

void PageFlow::beginPage()
{
    m_pages.begin();
    m_y = m_pages.sheet().page.top;
    m_atTop = true;
    m_breakPending = false;
}

void PageFlow::setHeld()
{
    if (m_held.empty())
        return;
    const Strip &first = m_held.front();
    const double height = heldHeight();
    const double least = first.height + heightOfNotes(first);
    const double needed = first.spaceBefore + (height > m_pages.sheet().page.textHeight() ? least : height);
    if (m_breakPending || (!m_atTop && !fits(needed)))
        newPage();
    for (Strip &strip : m_held) {
        if (!m_atTop && !fits(strip.spaceBefore + strip.height + heightOfNotes(strip)))
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
    addNotes(strip.notes);
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
