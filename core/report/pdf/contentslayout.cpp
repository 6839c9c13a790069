// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout/fontset.h"
#include "core/report/pdf/documentlayout.h"
#include "core/report/pdf/pdffile.h"

#include <QBuffer>

#include <utility>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr double numeralWidth = 34;
constexpr double levelIndent = 14;

} // namespace

/// The contents need page numbers that are known at the end only: the pages are laid out then and put here.
void DocumentLayout::addContent(const TableOfContents &contents, Frame &)
{
    m_flow.endPage();
    m_spaceAfter = 0;
    if (m_contents)
        return;
    StructureTree &structure = m_context.structure;
    m_contents = Contents{contents, structure.open(structure.root(), "H1"),
        structure.open(structure.root(), "TOC"), m_context.pages.count()};
}

void DocumentLayout::addContentsEntries(const std::vector<ContentsEntry> &entries, int pagesOfContents)
{
    Frame frame = wholeWidth();
    const Inlines title{{m_contents->block.title, {}, {}, {}}};
    addLines(makeBox(title, sheet().chapter, frame.width, m_contents->title), frame, 0, true);
    m_spaceAfter = 12;
    for (const ContentsEntry &entry : entries) {
        const bool behind = entry.page > m_contents->pagesBefore;
        addContentsEntry(entry.heading, entry.page + (behind ? pagesOfContents : 0));
    }
    m_flow.endPage();
    m_context.structure.close(m_contents->element);
}

/// How many pages the contents take, found by setting them in a file that nobody keeps.
int DocumentLayout::measureContents(const std::vector<ContentsEntry> &entries) const
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    PdfFile file(nowhere);
    StructureTree structure(file);
    ImagePool images(file);
    FontPool fonts(file, images, QRawFont::fromFont(m_context.fontSet.font(sheet().body, {})));
    PageSet pages(file, structure, sheet());
    Bookmarks bookmarks;
    DocumentLayout trial(
        {file, m_context.fontSet, fonts, structure, pages, bookmarks, images, m_context.hyphenator});
    trial.m_contents = Contents{m_contents->block, structure.open(structure.root(), "H1"),
        structure.open(structure.root(), "TOC"), 0};
    trial.addContentsEntries(entries, 0);
    return pages.count();
}

std::vector<DocumentLayout::ContentsEntry> DocumentLayout::contentsEntries() const
{
    std::vector<ContentsEntry> entries;
    for (const Bookmark &heading : m_context.bookmarks.headings())
        if (heading.level <= m_contents->block.depth)
            entries.push_back({heading, m_context.pages.numberOf(heading.destination.page)});
    return entries;
}

/// Lays out what an index began, when it is known how many pages the contents will take.
void DocumentLayout::addTail()
{
    if (m_tail.empty())
        return;
    m_flow.flush();
    if (m_contents) {
        std::vector<ContentsEntry> entries = contentsEntries();
        for (const Bookmark &heading : headingsOfTail())
            if (heading.level <= m_contents->block.depth)
                entries.push_back({heading, 0});
        m_pagesOfContents = measureContents(entries);
    }
    for (const Block &block : std::exchange(m_tail, {})) {
        Frame frame = wholeWidth();
        frame.parent = m_section;
        addBlock(block, frame);
    }
}

void DocumentLayout::finish()
{
    addTail();
    m_flow.endPage();
    if (m_section != m_context.structure.root())
        m_context.structure.close(m_section);
    if (!m_contents)
        return;
    const std::vector<ContentsEntry> entries = contentsEntries();
    const int count = measureContents(entries);
    m_context.pages.insertAt(m_contents->pagesBefore);
    addContentsEntries(entries, count);
    m_context.pages.append();
}

void DocumentLayout::addContentsEntry(const Bookmark &heading, int number)
{
    StructureTree &structure = m_context.structure;
    const bool top = heading.level == 1;
    TextStyle look = sheet().body;
    look.bold = top;
    look.hyphenation = Hyphenation::Emergency;
    Frame frame = wholeWidth();
    frame.left += (heading.level - 1) * levelIndent;
    frame.width -= (heading.level - 1) * levelIndent + numeralWidth;

    const ElementId item = structure.open(m_contents->element, "TOCI");
    const ElementId reference = structure.open(item, "Reference");
    const ElementId link = structure.open(reference, "Link");
    const QString page = QString::number(number);
    const TextBoxPtr title = makeBox({{heading.title + u' ', {}, {}, {}}}, look, frame.width, link);
    // Both texts belong to the link, which is closed by itself below.
    const TextBoxPtr numeral = makeBox({{page, {}, {}, {}}}, look, numeralWidth, link);
    const double right = sheet().page.width - sheet().page.right;
    const int lines = int(title->lines.size());
    title->linesDrawn = -1;
    numeral->linesDrawn = -1;
    for (int line = 0; line < lines; ++line) {
        Strip strip;
        strip.spaceBefore = line > 0 ? 0 : top ? 7 : 1.5;
        strip.height = title->lineHeight();
        strip.keepWithNext = line + 1 < lines || top;
        strip.texts.push_back({title, line, frame.left, 0});
        if (line + 1 == lines) {
            const double width = numeral->lines.front().width / layoutUnitsPerPoint;
            strip.texts.push_back({numeral, 0, right - width, 0});
            strip.closes = {reference, item};
        }
        strip.draw = [this, link, heading, page, left = frame.left, right, height = title->lineHeight(),
                         last = line + 1 == lines](PageCanvas &canvas, double y) {
            if (last)
                canvas.addLink(m_context.file, link, {left, y, right - left, height},
                    u'#' + QString::fromLatin1(heading.anchor), heading.title + u", "_s + page);
            if (last)
                m_context.structure.close(link);
        };
        addStrip(std::move(strip), frame);
    }
}

} // namespace twb::report
