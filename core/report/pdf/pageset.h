// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout/textstyle.h"
#include "core/report/pdf/pagecanvas.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace twb::report {

/// The pages of the file. A page is written as soon as the next one begins; what says "page n of m" is
/// written at the end as a stream of its own, and pages may be put between earlier ones.
class PageSet {
public:
    /// All outlive the set.
    PageSet(PdfFile &file, StructureTree &structure, const StyleSheet &sheet);

    const StyleSheet &sheet() const { return m_sheet; }

    /// Ends the current page and begins another one.
    PageCanvas &begin();
    PageCanvas &current() { return *m_canvas; }
    bool hasCurrent() const { return m_canvas != nullptr; }
    void end();

    int count() const { return int(m_pages.size()); }

    /// Pages begun from now on follow the first \a position pages, until append() is called.
    void insertAt(int position);
    void append();

    /// Number of a page in the file, counted from 1. \a page: its object.
    int numberOf(ObjectId page) const;
    ObjectId objectOf(int number) const { return m_pages[size_t(number) - 1].object; }

    /// Writes header and footer streams and the page tree. \a furniture draws onto page \a number of
    /// \a count. \a tree: the page tree's object.
    using Furniture = std::function<void(PageCanvas &, int number, int count)>;
    void finish(ObjectId tree, ObjectId resources, bool transparency, const Furniture &furniture);

private:
    struct Page {
        ObjectId object;
        ObjectId contents;
        ObjectId annotations;
        int structParents = 0;
    };

    PdfFile &m_file;
    StructureTree &m_structure;
    const StyleSheet &m_sheet;
    std::unique_ptr<PageCanvas> m_canvas;
    std::vector<Page> m_pages; ///< in the order of the file
    mutable QHash<int, int> m_numbers; ///< by the page's object; made anew when there are more pages
    int m_position = -1;
};

} // namespace twb::report
