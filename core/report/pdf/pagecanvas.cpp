// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pagecanvas.h"

#include "core/report/pdf/pdffile.h"

#include <QUrl>

#include <cmath>

namespace twb::report {
namespace {

constexpr int smallestShift = 3; // thousandths of the font size that no eye sees
constexpr double sameLine = 0.005; // points

void appendEscaped(QByteArray &out, char byte)
{
    switch (byte) {
    case '(':
    case ')':
    case '\\':
        out += '\\';
        break;
    case '\r':
        out += "\\r";
        return;
    default:
        break;
    }
    out += byte;
}

} // namespace

PageCanvas::PageCanvas(StructureTree &structure, ObjectId page, double height)
    : m_structure(structure), m_page(page), m_height(height)
{
}

QRectF PageCanvas::toPage(const QRectF &rect) const
{
    return {rect.x(), m_height - rect.y() - rect.height(), rect.width(), rect.height()};
}

void PageCanvas::mark(ElementId element)
{
    if (m_marked == m_structure.object(element))
        return;
    endMark();
    const int content = int(m_owners.size());
    m_owners.push_back(m_structure.object(element));
    m_structure.addContent(element, m_page, content);
    m_out += '/' + m_structure.type(element) + "<</MCID ";
    appendInteger(m_out, content);
    m_out += ">>BDC\n";
    m_marked = m_structure.object(element);
}

void PageCanvas::markArtifact(ArtifactKind kind)
{
    if (m_artifact && m_artifactKind == kind)
        return;
    endMark();
    switch (kind) {
    case ArtifactKind::Layout:
        m_out += "/Artifact BMC\n";
        break;
    case ArtifactKind::Header:
        m_out += "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n";
        break;
    case ArtifactKind::Footer:
        m_out += "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n";
        break;
    }
    m_artifact = true;
    m_artifactKind = kind;
}

void PageCanvas::endMark()
{
    endText();
    if (m_marked || m_artifact)
        m_out += "EMC\n";
    m_marked = {};
    m_artifact = false;
}

void PageCanvas::beginText()
{
    if (m_inText)
        return;
    m_out += "BT\n";
    m_inText = true;
    m_lineX = 0;
    m_lineY = 0;
}

void PageCanvas::endText()
{
    if (m_inText)
        m_out += "ET\n";
    m_inText = false;
}

void PageCanvas::setColour(const QColor &colour)
{
    if (m_colour == colour)
        return;
    appendColour(m_out, colour, false);
    m_colour = colour;
}

void PageCanvas::setFont(quint16 font, double size)
{
    if (m_font == font && m_fontSize == size)
        return;
    m_out += "/F";
    appendInteger(m_out, font);
    m_out += ' ';
    appendNumber(m_out, size);
    m_out += " Tf\n";
    m_font = font;
    m_fontSize = size;
}

void PageCanvas::moveText(double x, double y)
{
    const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
    const double dx = rounded(x - m_lineX);
    const double dy = rounded(y - m_lineY);
    appendNumber(m_out, dx);
    m_out += ' ';
    appendNumber(m_out, dy);
    m_out += " Td\n";
    m_lineX += dx;
    m_lineY += dy;
}

void PageCanvas::appendCode(const EncodedGlyph &glyph)
{
    if (glyph.wide)
        appendEscaped(m_out, char(glyph.code >> 8));
    appendEscaped(m_out, char(glyph.code & 0xff));
}

void PageCanvas::showGlyphs(std::span<const PlacedGlyph> glyphs, double size, const QColor &colour)
{
    if (glyphs.empty())
        return;
    beginText();
    setColour(colour);
    bool inArray = false;
    double pen = 0;
    double line = 0;
    int font = -1;
    for (const PlacedGlyph &placed : glyphs) {
        const double y = m_height - placed.y;
        const int shift = qRound((pen - placed.x) * 1000 / size);
        if (!inArray || placed.glyph.font != font || std::abs(y - line) > sameLine) {
            if (inArray)
                m_out += ")]TJ\n";
            setFont(placed.glyph.font, size);
            moveText(placed.x, y);
            m_out += "[(";
            inArray = true;
            font = placed.glyph.font;
            line = y;
            pen = placed.x;
        } else if (std::abs(shift) >= smallestShift) {
            m_out += ')';
            appendInteger(m_out, shift);
            m_out += '(';
            pen -= shift * size / 1000;
        }
        appendCode(placed.glyph);
        pen += double(placed.glyph.advance) * size / 1000;
    }
    m_out += ")]TJ\n";
}

void PageCanvas::showAs(
    QStringView text, std::span<const PlacedGlyph> glyphs, double size, const QColor &colour)
{
    beginText();
    m_out += "/Span<</ActualText" + utf16String(text) + ">>BDC\n";
    showGlyphs(glyphs, size, colour);
    m_out += "EMC\n";
}

void PageCanvas::fillRect(const QRectF &rect, const QColor &colour)
{
    endText();
    setColour(colour);
    const QRectF box = toPage(rect);
    for (const double value : {box.x(), box.y(), box.width(), box.height()}) {
        appendNumber(m_out, value);
        m_out += ' ';
    }
    m_out += "re f\n";
}

void PageCanvas::drawImage(const QByteArray &name, const QRectF &rect)
{
    endText();
    const QRectF box = toPage(rect);
    m_out += "q " + number(box.width()) + " 0 0 " + number(box.height()) + ' ' + number(box.x()) + ' '
        + number(box.y()) + " cm/" + name + " Do Q\n";
}

void PageCanvas::appendOperators(const QByteArray &operators)
{
    endText();
    m_out += "q\n" + operators + "Q\n";
}

void PageCanvas::addLink(
    PdfFile &file, ElementId element, const QRectF &rect, const QString &target, const QString &contents)
{
    const ObjectId annotation = file.allocate();
    const int key = m_structure.addAnnotation(element, m_page, annotation);
    QByteArray body = "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect" + rectangle(toPage(rect)) + "/P "
        + reference(m_page) + "/StructParent " + QByteArray::number(key) + "/Contents" + textString(contents);
    if (target.startsWith(u'#'))
        body += "/Dest" + textString(QStringView(target).sliced(1));
    else
        body += "/A<</S/URI/URI" + textString(QString::fromLatin1(QUrl(target).toEncoded())) + ">>";
    file.write(annotation, QByteArray(body + ">>"));
    m_annotations.push_back(annotation);
}

const QByteArray &PageCanvas::finish()
{
    endMark();
    return m_out;
}

} // namespace twb::report
