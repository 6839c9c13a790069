// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pdf/bookmarks.h"
#include "core/report/pdf/imagepool.h"
#include "core/report/pdf/pageflow.h"

#include <optional>

namespace twb::report {

class Hyphenator;

/// What laying out draws on; all outlive the layout.
struct LayoutContext {
    PdfFile &file;
    const FontSet &fontSet;
    FontPool &fonts;
    StructureTree &structure;
    PageSet &pages;
    Bookmarks &bookmarks;
    ImagePool &images;
    const Hyphenator *hyphenator = nullptr; ///< null where the document's language has none
};

/// Where blocks go: a column of the page, a parent in the structure, what runs along at their side.
struct Frame {
    double left = 0;
    double width = 0;
    ElementId parent;
    std::vector<Backdrop> backdrops;
    bool small = false;
    int listDepth = 0;
};

/// Turns blocks into strips on pages, with their structure. Blocks come in reading order.
class DocumentLayout {
public:
    explicit DocumentLayout(LayoutContext context);

    void add(const Block &block);

    /// Sets what is held back, and the table of contents on pages between the earlier ones.
    void finish();

private:
    friend class TableLayout;

    Frame wholeWidth() const;
    const StyleSheet &sheet() const { return m_context.pages.sheet(); }
    void addBlock(const Block &block, Frame &frame);
    void addContent(const Heading &heading, Frame &frame);
    void addContent(const Paragraph &paragraph, Frame &frame);
    void addContent(const List &list, Frame &frame);
    void addContent(const Table &table, Frame &frame);
    void addContent(const FactsTable &facts, Frame &frame);
    void addContent(const Figure &figure, Frame &frame);
    void addContent(const CodeBlock &code, Frame &frame);
    void addContent(const Quote &quote, Frame &frame);
    void addContent(const Rule &rule, Frame &frame);
    void addContent(const PageBreak &pageBreak, Frame &frame);
    void addContent(const TableOfContents &contents, Frame &frame);
    void addContent(const Index &index, Frame &frame);

    TextBoxPtr makeBox(const Inlines &text, const TextStyle &style, double width, ElementId element);
    void addLines(const TextBoxPtr &box, Frame &frame, double before, bool keepWithNext,
        std::function<void(PageCanvas &, double)> atFirst = {});
    void addStrip(Strip strip, Frame &frame);
    std::function<void(PageCanvas &, double)> placing(std::vector<QByteArray> anchors);
    void noteReferences(const Inlines &text);
    Inlines withMarks(const Inlines &text, std::vector<NoteMark> &notes);
    int pageOf(const QString &anchor) const;
    std::vector<Bookmark> headingsOfTail() const;
    int structureLevel(int level);
    void beginSection();
    void addListItem(const ListItem &item, const QString &label, const TextStyle &style, Frame &frame);
    void drawFigure(const Figure &figure, ElementId element, const QRectF &rect, PageCanvas &canvas);

    struct ContentsEntry {
        Bookmark heading;
        int page = 0; ///< counted without the contents
    };
    void addContentsEntries(const std::vector<ContentsEntry> &entries, int pagesOfContents);
    void addContentsEntry(const Bookmark &heading, int number);
    int measureContents(const std::vector<ContentsEntry> &entries) const;
    std::vector<ContentsEntry> contentsEntries() const;
    void addTail();

    LayoutContext m_context;
    TextPainter m_painter;
    PageFlow m_flow;
    ElementId m_section;
    std::vector<int> m_levels; ///< of the headings that are open, as the source counts them
    double m_spaceAfter = 0; ///< wanted below the block before
    std::vector<TextPlacement> m_labels; ///< of list items, waiting for their first strip
    bool m_afterKicker = false; ///< the heading below belongs to it
    int m_headingCount = 0;
    int m_noteCount = 0;
    /// From the first index on: it names pages, whose numbers are known when the contents are measured.
    std::vector<Block> m_tail;
    int m_pagesOfContents = 0;

    struct Contents {
        TableOfContents block;
        ElementId title;
        ElementId element;
        int pagesBefore = 0;
    };
    std::optional<Contents> m_contents;
};

} // namespace twb::report
