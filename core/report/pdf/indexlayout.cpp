// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output/outline.h"
#include "core/report/pdf/documentlayout.h"

using namespace Qt::StringLiterals;

namespace twb::report {

/// The number of the page that an anchor came to stand on, with the contents in front of it; 0 when unknown.
int DocumentLayout::pageOf(const QString &anchor) const
{
    const ObjectId page = m_context.bookmarks.pageOf(Bookmarks::anchorName(anchor));
    if (!page)
        return 0;
    const int number = m_context.pages.numberOf(page);
    return number + (m_contents && number > m_contents->pagesBefore ? m_pagesOfContents : 0);
}

/// Headings that are still to come, for the length of the contents.
std::vector<Bookmark> DocumentLayout::headingsOfTail() const
{
    std::vector<Bookmark> headings;
    HeadingLevels levels;
    for (const Block &block : m_tail) {
        const auto *heading = std::get_if<Heading>(&block.content);
        if (heading && heading->inContents)
            headings.push_back({levels.next(heading->level), Bookmarks::titleOf(heading->text), {}, {}});
    }
    return headings;
}

void DocumentLayout::addContent(const Index &index, Frame &frame)
{
    if (index.entries.empty())
        return;
    Frame inside = frame;
    inside.parent = m_context.structure.open(frame.parent, "Index");
    for (const IndexEntry &entry : index.entries) {
        Inlines text{{entry.term + u"  "_s, {}, {}, {}}};
        int last = 0;
        for (const IndexPlace &place : entry.places) {
            const int page = pageOf(place.anchor);
            if (page == 0 || page == last)
                continue;
            if (last > 0)
                text.push_back({u", "_s, {}, {}, {}});
            text.push_back({QString::number(page), {}, u'#' + place.anchor, {}});
            last = page;
        }
        const ElementId element = m_context.structure.open(inside.parent, "P");
        addLines(makeBox(text, sheet().body, inside.width, element), inside, 0, false);
        m_spaceAfter = 1;
    }
    m_flow.closeAfterLast({inside.parent});
    m_spaceAfter = 10;
    frame.backdrops = inside.backdrops;
}

} // namespace twb::report
