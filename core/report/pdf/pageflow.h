// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/pageset.h"
#include "core/report/pdf/strip.h"

#include <deque>

namespace twb::report {

/// Sets strips on pages, one under the other. Strips that keep with the next are held back until the
/// first that does not, and go to the same page where they fit on one.
class PageFlow {
public:
    PageFlow(PageSet &pages, TextPainter &painter, StructureTree &structure);

    void add(Strip strip);

    /// The elements end with the last strip added so far.
    void closeAfterLast(const std::vector<ElementId> &elements);

    /// The next strip begins a page.
    void breakPage();

    /// Sets what is held back.
    void flush();

    /// Flushes and ends the page, after further ones for footnotes that found no room.
    void endPage();

private:
    void setHeld();
    void set(Strip &strip);
    void setRepeatedHead(const Strips &head);
    void drawShapes(const Strip &strip, double top, double space);
    void newPage();
    void beginPage();
    void addNotes(const std::vector<TextBoxPtr> &notes);
    void drawNotes();
    double heightOfNotes(const Strip &strip) const;
    double heldHeight() const;
    bool fits(double height) const;

    /// A line of a footnote that waits for the foot of the page.
    struct NoteLine {
        TextBoxPtr box;
        int line = 0;
    };

    PageSet &m_pages;
    TextPainter &m_painter;
    StructureTree &m_structure;
    std::vector<Strip> m_held;
    std::deque<NoteLine> m_notes;
    double m_notesHeight = 0;
    double m_y = 0;
    bool m_atTop = true;
    bool m_breakPending = true;
};

} // namespace twb::report
