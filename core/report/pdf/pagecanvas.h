// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/fontface.h"
#include "core/report/pdf/structuretree.h"

#include <span>

namespace twb::report {

/// A glyph at its place on the page, in points from the upper left corner; y is the baseline.
struct PlacedGlyph {
    EncodedGlyph glyph;
    double x = 0;
    double y = 0;
};

enum class ArtifactKind : quint8 { Layout, Header, Footer };

/// The content stream of one page, every piece of it either marked for an element or an artifact.
/// Coordinates in points from the upper left corner.
class PageCanvas {
public:
    PageCanvas(StructureTree &structure, ObjectId page, double height);

    ObjectId page() const { return m_page; }

    /// What follows belongs to the element; nothing happens when it already does.
    void mark(ElementId element);
    void markArtifact(ArtifactKind kind = ArtifactKind::Layout);

    void fillRect(const QRectF &rect, const QColor &colour);
    void showGlyphs(std::span<const PlacedGlyph> glyphs, double size, const QColor &colour);

    /// Glyphs that together stand for \a text, whatever their own codes mean.
    void showAs(QStringView text, std::span<const PlacedGlyph> glyphs, double size, const QColor &colour);

    /// The XObject \a name scaled to \a rect.
    void drawImage(const QByteArray &name, const QRectF &rect);

    /// Operators of another origin; they leave the graphics state as they found it.
    void appendOperators(const QByteArray &operators);

    /// A link over \a rect. \a target: "#anchor" or an address. \a contents: what it says aloud.
    void addLink(
        PdfFile &file, ElementId element, const QRectF &rect, const QString &target, const QString &contents);

    /// Closes what is open; the stream is complete.
    const QByteArray &finish();
    const std::vector<ObjectId> &owners() const { return m_owners; }
    const std::vector<ObjectId> &annotations() const { return m_annotations; }

    /// The rectangle as PDF counts it, from the lower left corner.
    QRectF toPage(const QRectF &rect) const;

private:
    void endMark();
    void endText();
    void beginText();
    void setColour(const QColor &colour);
    void setFont(quint16 font, double size);
    void moveText(double x, double y);
    void appendCode(const EncodedGlyph &glyph);

    StructureTree &m_structure;
    ObjectId m_page;
    double m_height;
    QByteArray m_out;
    std::vector<ObjectId> m_owners;
    std::vector<ObjectId> m_annotations;

    ObjectId m_marked; ///< not its ElementId, which another element gets once it is closed
    bool m_artifact = false;
    ArtifactKind m_artifactKind = ArtifactKind::Layout;
    bool m_inText = false;
    QColor m_colour;
    int m_font = -1;
    double m_fontSize = 0;
    double m_lineX = 0;
    double m_lineY = 0;
};

} // namespace twb::report
