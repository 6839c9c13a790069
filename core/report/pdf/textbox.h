// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout/linebreaker.h"
#include "core/report/pdf/fontpool.h"
#include "core/report/pdf/pagecanvas.h"

#include <memory>

namespace twb::report {

struct TextBox;
using TextBoxPtr = std::shared_ptr<TextBox>;

/// A footnote that hangs at a piece of a text.
struct NoteMark {
    int piece = 0; ///< the mark
    TextBoxPtr text; ///< its element is opened when the mark is drawn
};

/// Broken text with the element it belongs to; without an element it is an artifact.
struct TextBox {
    ShapedText shaped;
    std::vector<TextLine> lines;
    ElementId element;
    std::vector<ElementId> inlineElements; ///< of the pieces, opened when first drawn
    int linesDrawn = 0;
    std::vector<NoteMark> notes = {}; ///< in the order of their pieces

    /// Notes whose mark stands in a line.
    std::vector<TextBoxPtr> notesOf(int line) const;

    double lineHeight() const { return shaped.style().lineHeight; }
    double height() const { return lineHeight() * double(lines.size()); }
};

/// Draws lines of text boxes.
class TextPainter {
public:
    TextPainter(PdfFile &file, FontPool &fonts, StructureTree &structure, const StyleSheet &sheet)
        : m_file(file), m_fonts(fonts), m_structure(structure), m_sheet(sheet)
    {
    }

    /// Draws one line with its left end at \a x and the upper edge of the line at \a top. With the last
    /// line of a box its elements are closed.
    void drawLine(PageCanvas &canvas, TextBox &box, int line, double x, double top);

    /// Draws one line of a box into the artifact that is open, and leaves the box's elements alone.
    void drawArtifactLine(PageCanvas &canvas, const TextBox &box, int line, double x, double top);

    /// A link goes to a place in the document, or to an address that is safe to open.
    static bool isLink(const Inline &piece);

private:
    struct Place {
        double x = 0;
        double baseline = 0;
        double origin = 0; ///< layout units
    };

    void drawGlyphs(PageCanvas &canvas, const ShapedText &shaped, const TextLine &line, int begin, int end,
        const Place &place, const QColor &colour);
    void appendCluster(const ShapedText &shaped, QStringView cluster, const GlyphRun &run, int begin, int end,
        const Place &place);
    QColor colourOf(const TextStyle &style, const Inline &piece) const;
    ElementId elementOf(TextBox &box, int piece);
    void openNotes(TextBox &box, int piece);
    void addLink(PageCanvas &canvas, TextBox &box, const TextLine &line, int piece, double x, double top);
    static void closeElements(StructureTree &structure, TextBox &box);

    PdfFile &m_file;
    FontPool &m_fonts;
    StructureTree &m_structure;
    const StyleSheet &m_sheet;
    std::vector<PlacedGlyph> m_row;
};

} // namespace twb::report
