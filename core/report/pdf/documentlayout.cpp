// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/documentlayout.h"

#include "core/report/pdf/pdffile.h"
#include "core/report/pdf/tablelayout.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

struct BlockStyle {
    TextStyle text;
    double before = 0;
    double after = 0;
};

BlockStyle headingStyle(const Heading &heading, const StyleSheet &sheet)
{
    HeadingLook look = heading.look;
    if (look == HeadingLook::Automatic)
        look = heading.level == 1 ? HeadingLook::Title
            : heading.level <= 3  ? HeadingLook::Section
                                  : HeadingLook::Subsection;
    switch (look) {
    case HeadingLook::Chapter:
        return {sheet.chapter, 0, 12};
    case HeadingLook::Title:
        return {sheet.title, 24, 4};
    case HeadingLook::Entry:
        return {sheet.entry, 26, 0};
    case HeadingLook::Subsection:
        return {sheet.subsection, 10, 2};
    default:
        return {sheet.section, 18, 4};
    }
}

BlockStyle paragraphStyle(ParagraphStyle look, const StyleSheet &sheet)
{
    switch (look) {
    case ParagraphStyle::Lead:
        return {sheet.lead, 0, 12};
    case ParagraphStyle::Kicker:
        return {sheet.kicker, 18, 2};
    case ParagraphStyle::Meta:
        return {sheet.meta, 2, 6};
    case ParagraphStyle::DocumentTitle:
        return {sheet.documentTitle, 190, 10};
    case ParagraphStyle::DocumentSubtitle:
        return {sheet.documentSubtitle, 0, 8};
    case ParagraphStyle::Body:
        break;
    }
    return {sheet.body, 0, 6};
}

constexpr double itemIndent = 17;
constexpr double itemGap = 3;
constexpr double quoteIndent = 11;
constexpr double quoteBar = 2.25;
constexpr double codePadding = 8;
constexpr double narrowestFrame = 90;

/// Narrows the frame, but for text that is nested so deeply that nothing would be left of it: false then.
bool indent(Frame &frame, double left, double right)
{
    if (frame.width - left - right < narrowestFrame)
        return false;
    frame.left += left;
    frame.width -= left + right;
    return true;
}

} // namespace

DocumentLayout::DocumentLayout(LayoutContext context)
    : m_context(context), m_painter(context.file, context.fonts, context.structure, context.pages.sheet()),
      m_flow(context.pages, m_painter, context.structure), m_section(context.structure.root())
{
}

Frame DocumentLayout::wholeWidth() const
{
    Frame frame;
    frame.left = sheet().page.left;
    frame.width = sheet().page.textWidth();
    return frame;
}

void DocumentLayout::add(const Block &block)
{
    if (!m_tail.empty() || std::holds_alternative<Index>(block.content)) {
        m_tail.push_back(block);
        return;
    }
    Frame frame = wholeWidth();
    frame.parent = m_section;
    addBlock(block, frame);
}

void DocumentLayout::addBlock(const Block &block, Frame &frame)
{
    std::visit([&](const auto &content) { addContent(content, frame); }, block.content);
    const auto *paragraph = std::get_if<Paragraph>(&block.content);
    m_afterKicker = paragraph && paragraph->style == ParagraphStyle::Kicker;
}

TextBoxPtr DocumentLayout::makeBox(
    const Inlines &text, const TextStyle &style, double width, ElementId element)
{
    noteReferences(text);
    std::vector<NoteMark> notes;
    const bool marked = std::ranges::any_of(text, [](const Inline &piece) { return !piece.note.empty(); });
    auto box = std::make_shared<TextBox>(TextBox{
        ShapedText(marked ? withMarks(text, notes) : text, style, m_context.fontSet), {}, element, {}, 0});
    box->notes = std::move(notes);
    m_context.fonts.addMissing(box->shaped.missing());
    box->lines = breakLines(box->shaped, width, m_context.hyphenator, m_context.fontSet);
    return box;
}

void DocumentLayout::noteReferences(const Inlines &text)
{
    for (const Inline &piece : text) {
        if (piece.href.startsWith(u'#') && TextPainter::isLink(piece))
            m_context.bookmarks.addReference(Bookmarks::anchorName(QStringView(piece.href).sliced(1)));
    }
}

void DocumentLayout::addStrip(Strip strip, Frame &frame)
{
    for (const TextPlacement &text : strip.texts)
        if (!text.box->notes.empty())
            std::ranges::move(text.box->notesOf(text.line), std::back_inserter(strip.notes));
    strip.spaceBefore = std::max(strip.spaceBefore, m_spaceAfter);
    m_spaceAfter = 0;
    strip.backdrops.insert(strip.backdrops.begin(), frame.backdrops.begin(), frame.backdrops.end());
    for (Backdrop &backdrop : frame.backdrops)
        backdrop.first = false;
    if (!m_labels.empty()) {
        strip.texts.insert(strip.texts.begin(), m_labels.begin(), m_labels.end());
        m_labels.clear();
    }
    m_flow.add(std::move(strip));
}

/// One strip per line; the first two and the last two lines stay together.
void DocumentLayout::addLines(const TextBoxPtr &box, Frame &frame, double before, bool keepWithNext,
    std::function<void(PageCanvas &, double)> atFirst)
{
    const int count = int(box->lines.size());
    for (int i = 0; i < count; ++i) {
        Strip strip;
        strip.height = box->lineHeight();
        strip.keepWithNext = i + 1 == count ? keepWithNext : i == 0 || i + 2 == count;
        strip.texts.push_back({box, i, frame.left, 0});
        if (i == 0) {
            strip.spaceBefore = before;
            strip.draw = std::exchange(atFirst, {});
        }
        addStrip(std::move(strip), frame);
    }
}

std::function<void(PageCanvas &, double)> DocumentLayout::placing(std::vector<QByteArray> anchors)
{
    std::erase_if(anchors, [](const QByteArray &anchor) { return anchor.isEmpty(); });
    if (anchors.empty())
        return {};
    return [this, anchors = std::move(anchors)](PageCanvas &canvas, double top) {
        for (const QByteArray &anchor : anchors)
            m_context.bookmarks.place(anchor, {canvas.page(), sheet().page.height - top + 4});
    };
}

/// The level in the structure: 1 more than that of the heading above, whatever the source skips.
int DocumentLayout::structureLevel(int level)
{
    while (!m_levels.empty() && m_levels.back() >= level)
        m_levels.pop_back();
    m_levels.push_back(level);
    return std::min(int(m_levels.size()), 6);
}

void DocumentLayout::beginSection()
{
    StructureTree &structure = m_context.structure;
    if (m_section != structure.root())
        m_flow.closeAfterLast({m_section});
    m_section = structure.open(structure.root(), "Sect");
}

void DocumentLayout::addContent(const Heading &heading, Frame &frame)
{
    const BlockStyle look = headingStyle(heading, sheet());
    const int level = structureLevel(heading.level);
    if (level == 1 && frame.parent == m_section) {
        beginSection();
        frame.parent = m_section;
    }
    if (heading.look == HeadingLook::Chapter)
        m_flow.breakPage();
    const ElementId element = m_context.structure.open(frame.parent, "H" + QByteArray::number(level));
    const QByteArray own = heading.inContents ? "h" + QByteArray::number(++m_headingCount) : QByteArray();
    if (heading.inContents)
        m_context.bookmarks.addHeading(level, Bookmarks::titleOf(heading.text), own);
    const double before = m_afterKicker ? 0 : look.before;
    addLines(makeBox(heading.text, look.text, frame.width, element), frame, before, true,
        placing({own, Bookmarks::anchorName(heading.anchor)}));
    m_spaceAfter = look.after;
}

void DocumentLayout::addContent(const Paragraph &paragraph, Frame &frame)
{
    BlockStyle look = paragraphStyle(paragraph.style, sheet());
    if (frame.small && paragraph.style == ParagraphStyle::Body)
        look = {sheet().smallList, 0, 3};
    const bool title = paragraph.style == ParagraphStyle::DocumentTitle;
    if (title) { // also at the top of the page
        Strip space;
        space.height = look.before;
        space.keepWithNext = true;
        addStrip(std::move(space), frame);
    }
    const ElementId element = m_context.structure.open(frame.parent,
        title                                                     ? "Title"
            : paragraph.style == ParagraphStyle::DocumentSubtitle ? "Subtitle"
                                                                  : "P");
    const TextBoxPtr box = makeBox(paragraph.text, look.text, frame.width, element);
    const bool leadsOn = paragraph.style == ParagraphStyle::Kicker || paragraph.style == ParagraphStyle::Meta
        || box->shaped.text().endsWith(u':');
    addLines(
        box, frame, title ? 0 : look.before, leadsOn, placing({Bookmarks::anchorName(paragraph.anchor)}));
    m_spaceAfter = look.after;
}

void DocumentLayout::addContent(const List &list, Frame &frame)
{
    if (list.items.empty())
        return;
    const QByteArray numbering = list.ordered ? "Decimal" : "Disc";
    Frame inside = frame;
    inside.parent =
        m_context.structure.open(frame.parent, "L", "/A<</O/List/ListNumbering/" + numbering + ">>");
    inside.small = frame.small || list.small;
    indent(inside, itemIndent, 0);
    ++inside.listDepth;
    const TextStyle &style = inside.small ? sheet().smallList : sheet().body;
    int number = list.start;
    for (const ListItem &item : list.items) {
        const QString label = list.ordered ? QString::number(number++) + u'.'
            : inside.listDepth % 2         ? u"•"_s
                                           : u"–"_s;
        addListItem(item, label, style, inside);
    }
    m_flow.closeAfterLast({inside.parent});
    m_spaceAfter = std::max(m_spaceAfter, 6.0);
    frame.backdrops = inside.backdrops;
}

void DocumentLayout::addListItem(
    const ListItem &item, const QString &label, const TextStyle &style, Frame &frame)
{
    StructureTree &structure = m_context.structure;
    const ElementId element = structure.open(frame.parent, "LI");
    const ElementId labelElement = structure.open(element, "Lbl");
    const TextBoxPtr box = makeBox({{label, {}, {}, {}}}, style, 3 * itemIndent, labelElement);
    // Numbers end in a line with each other, signs begin below the text above.
    const double width = box->lines.front().width / layoutUnitsPerPoint;
    m_labels.push_back({box, 0, frame.left - std::max(width + 5, 12.0), 0});

    Frame body = frame;
    body.parent = structure.open(element, "LBody");
    m_spaceAfter = std::min(m_spaceAfter, frame.small ? 2.0 : itemGap);
    const bool empty = item.blocks.empty() || std::holds_alternative<List>(item.blocks.front().content);
    if (empty)
        addBlock({Paragraph{{}, ParagraphStyle::Body, item.anchor}}, body);
    bool first = true;
    for (const Block &block : item.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.content);
        if (first && paragraph && !item.anchor.isEmpty())
            addBlock({Paragraph{paragraph->text, paragraph->style, item.anchor}}, body);
        else
            addBlock(block, body);
        first = false;
    }
    m_flow.closeAfterLast({body.parent, element});
    frame.backdrops = body.backdrops;
}

void DocumentLayout::addContent(const Table &table, Frame &frame)
{
    TableLayout(*this, frame).add(table);
}

void DocumentLayout::addContent(const FactsTable &facts, Frame &frame)
{
    TableLayout(*this, frame).add(facts);
}

void DocumentLayout::addContent(const CodeBlock &code, Frame &frame)
{
    StructureTree &structure = m_context.structure;
    const ElementId paragraph = structure.open(frame.parent, "P");
    const ElementId element = structure.open(paragraph, "Code");
    Frame inside = frame;
    inside.backdrops.push_back({frame.left, frame.width, sheet().codeFill, true});
    indent(inside, codePadding, codePadding);

    QString text = code.text;
    while (text.endsWith(u'\n'))
        text.chop(1);
    const TextBoxPtr box =
        makeBox({{text.replace(u'\t', u"    "_s), {}, {}, {}}}, sheet().code, inside.width, element);
    Strip edge;
    edge.spaceBefore = 4;
    edge.height = codePadding / 2;
    edge.keepWithNext = true;
    addStrip(edge, inside);
    addLines(box, inside, 0, true);
    edge.spaceBefore = 0;
    edge.keepWithNext = false;
    addStrip(edge, inside);
    m_flow.closeAfterLast({paragraph});
    m_spaceAfter = 8;
    frame.backdrops.assign(inside.backdrops.begin(), inside.backdrops.end() - 1);
}

void DocumentLayout::addContent(const Quote &quote, Frame &frame)
{
    Frame inside = frame;
    inside.parent = m_context.structure.open(frame.parent, "BlockQuote");
    const bool caution = quote.kind == QuoteKind::Caution;
    const Backdrop bar{frame.left, quoteBar, caution ? sheet().caution : sheet().quoteBar, true};
    const bool indented = indent(inside, quoteIndent, 0);
    if (indented) // else it would only cover the bar around it
        inside.backdrops.push_back(bar);
    m_spaceAfter = std::max(m_spaceAfter, 6.0);
    for (const Block &block : quote.blocks)
        addBlock(block, inside);
    m_flow.closeAfterLast({inside.parent});
    m_spaceAfter = 10;
    frame.backdrops.assign(inside.backdrops.begin(), inside.backdrops.end() - (indented ? 1 : 0));
}

void DocumentLayout::addContent(const Rule &, Frame &frame)
{
    Strip strip;
    strip.spaceBefore = 10;
    strip.height = hairline;
    strip.shapes.push_back({{frame.left, 0, frame.width, hairline}, sheet().line});
    addStrip(std::move(strip), frame);
    m_spaceAfter = 10;
}

void DocumentLayout::addContent(const PageBreak &, Frame &)
{
    m_flow.breakPage();
    m_spaceAfter = 0;
}

} // namespace twb::report
