// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/textbox.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

/// Half the height of capitals: text is centred on them in its line.
constexpr double halfCapHeight = 0.357;
constexpr double underlineOffset = 1.6;
constexpr double underlineWidth = 0.4;

constexpr qsizetype longestContents = 1'000; // said with each line of a link

/// PDF/A has room for 32,767 bytes in a string, and a character may take nine in an address.
constexpr qsizetype longestAddress = 3'600;

QString linkContents(const Inline &piece)
{
    const QString text = shortened(piece.text, longestContents);
    return piece.href.startsWith(u'#') || piece.text == piece.href
        ? text
        : text + u" ("_s + shortened(piece.href, longestContents) + u')';
}

QStringView clusterText(const ShapedText &shaped, const TextLine &line, int first)
{
    int last = first + 1;
    while (last < line.textEnd && shaped.position(last) < 0)
        ++last;
    return QStringView(shaped.text()).sliced(first, last - first);
}

double offsetInLine(const ShapedText &shaped, const TextLine &line, int textIndex)
{
    int end = std::min(textIndex, line.textEnd);
    while (end < line.textEnd && shaped.position(end) < 0)
        ++end;
    return (shaped.position(end) - line.origin) / layoutUnitsPerPoint;
}

} // namespace

bool TextPainter::isLink(const Inline &piece)
{
    if (piece.href.size() > longestAddress)
        return false;
    if (piece.href.startsWith(u'#'))
        return piece.href.size() > 1;
    const QString scheme = QUrl(piece.href).scheme();
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1;
}

QColor TextPainter::colourOf(const TextStyle &style, const Inline &piece) const
{
    if (isLink(piece))
        return m_sheet.accent;
    return piece.flags.testFlag(TextFlag::Muted) ? m_sheet.secondary : style.colour;
}

ElementId TextPainter::elementOf(TextBox &box, int piece)
{
    const Inline &run = box.shaped.pieces()[size_t(piece)];
    const bool link = isLink(run);
    const bool code = run.flags.testFlag(TextFlag::Code) && !box.shaped.style().code;
    if (!link && !code && run.language.isEmpty())
        return box.element;
    box.inlineElements.resize(box.shaped.pieces().size());
    ElementId &element = box.inlineElements[size_t(piece)];
    if (!element) {
        element = m_structure.open(box.element,
            link       ? "Link"
                : code ? "Code"
                       : "Span",
            run.language.isEmpty() ? QByteArray() : QByteArray("/Lang" + textString(run.language)));
    }
    return element;
}

std::vector<TextBoxPtr> TextBox::notesOf(int line) const
{
    const auto begin = [this](const NoteMark &note) { return shaped.pieceStarts()[size_t(note.piece)]; };
    auto note = std::ranges::lower_bound(notes, lines[size_t(line)].textBegin, {}, begin);
    std::vector<TextBoxPtr> found;
    for (; note != notes.end() && begin(*note) < lines[size_t(line)].textEnd; ++note)
        found.push_back(note->text);
    return found;
}

/// A note is read where its mark is, whatever page it comes to stand on.
void TextPainter::openNotes(TextBox &box, int piece)
{
    for (const NoteMark &note : std::ranges::equal_range(box.notes, piece, {}, &NoteMark::piece)) {
        if (note.text->element)
            continue;
        note.text->element = m_structure.open(box.element, "Note");
        m_structure.addIdentifier(note.text->element);
    }
}

void TextPainter::drawLine(PageCanvas &canvas, TextBox &box, int index, double x, double top)
{
    const TextLine &line = box.lines[size_t(index)];
    const ShapedText &shaped = box.shaped;
    const TextStyle &style = shaped.style();
    const Place place{x, top + style.lineHeight / 2 + halfCapHeight * style.size, line.origin};
    const int pieceCount = int(shaped.pieces().size());
    for (int begin = line.textBegin; begin < line.textEnd;) {
        const int piece = shaped.pieceAt(begin);
        const int end = piece + 1 < pieceCount
            ? std::min(line.textEnd, shaped.pieceStarts()[size_t(piece) + 1])
            : line.textEnd;
        const Inline &run = shaped.pieces()[size_t(piece)];
        canvas.mark(elementOf(box, piece));
        openNotes(box, piece);
        drawGlyphs(canvas, shaped, line, begin, end, place, colourOf(style, run));
        if (isLink(run))
            addLink(canvas, box, line, piece, x, top);
        begin = end;
    }
    if (++box.linesDrawn == int(box.lines.size()))
        closeElements(m_structure, box);
}

void TextPainter::drawArtifactLine(PageCanvas &canvas, const TextBox &box, int index, double x, double top)
{
    const TextLine &line = box.lines[size_t(index)];
    const TextStyle &style = box.shaped.style();
    const Place place{x, top + style.lineHeight / 2 + halfCapHeight * style.size, line.origin};
    drawGlyphs(canvas, box.shaped, line, line.textBegin, line.textEnd, place, style.colour);
}

void TextPainter::closeElements(StructureTree &structure, TextBox &box)
{
    for (const ElementId element : box.inlineElements) {
        if (element)
            structure.close(element);
    }
    structure.close(box.element);
}

/// Glyphs of the characters [begin, end) of a line, cluster by cluster.
void TextPainter::drawGlyphs(PageCanvas &canvas, const ShapedText &shaped, const TextLine &line, int begin,
    int end, const Place &place, const QColor &colour)
{
    m_row.clear();
    double size = 0;
    const GlyphRun *run = nullptr;
    const auto flush = [&] {
        canvas.showGlyphs(m_row, size, colour);
        m_row.clear();
    };
    const std::vector<ShapedGlyph> &glyphs = shaped.glyphs();
    const bool inOrder = !shaped.isBidirectional();
    int glyph = inOrder ? std::max(line.glyphBegin, shaped.glyphAt(begin)) : line.glyphBegin;
    const int glyphEnd = inOrder ? std::min(line.glyphEnd, shaped.glyphAt(end)) : line.glyphEnd;
    while (glyph < glyphEnd) {
        int next = glyph + 1;
        while (next < glyphEnd && glyphs[size_t(next)].textIndex == glyphs[size_t(glyph)].textIndex)
            ++next;
        const int character = glyphs[size_t(glyph)].textIndex;
        if (character >= begin && character < end) {
            if (!run || glyph >= run->end) {
                run = &shaped.runAt(glyph);
                const double runSize = run->font.pixelSize() / layoutUnitsPerPoint;
                if (runSize != size)
                    flush();
                size = runSize;
            }
            const QStringView cluster = clusterText(shaped, line, character);
            if (next - glyph > cluster.size()) {
                flush();
                appendCluster(shaped, cluster, *run, glyph, next, place);
                canvas.showAs(cluster, m_row, size, colour);
                m_row.clear();
            } else {
                appendCluster(shaped, cluster, *run, glyph, next, place);
            }
        }
        glyph = next;
    }
    if (line.hyphenated && end == line.textEnd && run) {
        double advance = 0;
        const ShapedGlyph hyphen = hyphenGlyph(run->font, advance);
        const double x = offsetInLine(shaped, line, line.textEnd);
        if (hyphen.index != 0) // a soft hyphen in the text: readers join the word again
            m_row.push_back({m_fonts.encode(m_fonts.face(run->font), hyphen.index, u"\u00ad"), place.x + x,
                place.baseline});
    }
    flush();
}

/// One cluster: a character with its glyph as a rule. Where a cluster has several of both, each glyph takes
/// a character and the last one the rest.
void TextPainter::appendCluster(const ShapedText &shaped, QStringView cluster, const GlyphRun &run, int begin,
    int end, const Place &place)
{
    FontFace &face = m_fonts.face(run.font);
    const int count = end - begin;
    const bool shared = count > 1 && cluster.size() >= count && !cluster.front().isSurrogate();
    for (int i = 0; i < count; ++i) {
        const ShapedGlyph &glyph = shaped.glyphs()[size_t(begin) + size_t(i)];
        const QStringView part = !shared ? cluster : i + 1 < count ? cluster.sliced(i, 1) : cluster.sliced(i);
        m_row.push_back({m_fonts.encode(face, glyph.index, part),
            place.x + (glyph.x - place.origin) / layoutUnitsPerPoint,
            place.baseline + glyph.y / layoutUnitsPerPoint});
    }
}

void TextPainter::addLink(
    PageCanvas &canvas, TextBox &box, const TextLine &line, int piece, double x, double top)
{
    const ShapedText &shaped = box.shaped;
    const Inline &run = shaped.pieces()[size_t(piece)];
    const int begin = std::max(line.textBegin, shaped.pieceStarts()[size_t(piece)]);
    int end = std::min(line.textEnd, shaped.pieceStarts()[size_t(piece) + 1]);
    while (end > begin && shaped.text()[end - 1].isSpace())
        --end;
    const bool whole = shaped.isBidirectional();
    const double left = whole ? 0 : offsetInLine(shaped, line, begin);
    const double right = whole || (end == line.textEnd && line.hyphenated) ? line.width / layoutUnitsPerPoint
                                                                           : offsetInLine(shaped, line, end);
    const double baseline = top + box.lineHeight() / 2 + halfCapHeight * shaped.style().size;
    canvas.addLink(m_file, elementOf(box, piece), {x + left, top, right - left, box.lineHeight()}, run.href,
        linkContents(run));
    canvas.markArtifact();
    canvas.fillRect({x + left, baseline + underlineOffset, right - left, underlineWidth}, m_sheet.accent);
}

} // namespace twb::report
