// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/docxcontent.h"

#include "core/report/layout/shapedtext.h"
#include "core/report/output/pictures.h"
#include "core/report/output/tables.h"

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr int twipsPerPoint = 20;
constexpr int emusPerPoint = 12700;
constexpr int deepestNumbering = 8;

} // namespace

DocxContent::DocxContent(const DocumentInfo &info) : m_info(info)
{
    m_relations = {{u"styles"_s, u"styles.xml"_s}, {u"numbering"_s, u"numbering.xml"_s},
        {u"settings"_s, u"settings.xml"_s}, {u"footnotes"_s, u"footnotes.xml"_s},
        {u"header"_s, u"header1.xml"_s}, {u"footer"_s, u"footer1.xml"_s}};
}

void DocxContent::addContent(const Rule &)
{
    m_out += "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" "
             "w:color=\""
        + hexOf(m_info.look.line)
        + "\"/></w:pBdr>"
          "</w:pPr></w:p>";
}

void DocxContent::addContent(const Heading &heading)
{
    const int level = m_levels.next(heading.level);
    QString anchor = heading.anchor;
    if (heading.inContents) {
        if (anchor.isEmpty())
            anchor = u"section-%1"_s.arg(m_headings.size() + 1);
        m_headings.push_back({level, printableText(plainText(heading.text)).simplified(), anchor});
    }
    m_breakPending |= heading.look == HeadingLook::Chapter;
    writeParagraph("Heading" + QByteArray::number(level), inlines(heading.text), anchor);
}

void DocxContent::addContent(const Paragraph &paragraph)
{
    QByteArray style = m_bodyStyles.isEmpty() ? QByteArray("Normal") : m_bodyStyles.last();
    QByteArray properties;
    switch (paragraph.style) {
    case ParagraphStyle::Lead:
        style = "Lead";
        break;
    case ParagraphStyle::Kicker:
        style = "Kicker";
        break;
    case ParagraphStyle::Meta:
        style = "Meta";
        break;
    case ParagraphStyle::DocumentTitle:
        style = "Title";
        break;
    case ParagraphStyle::DocumentSubtitle:
        style = "Subtitle";
        break;
    case ParagraphStyle::Body:
        if (m_listDepth > 0 && m_numbering.isEmpty())
            properties = "<w:ind w:left=\"" + QByteArray::number(340 * m_listDepth) + "\"/>";
        break;
    }
    writeParagraph(style, inlines(paragraph.text), paragraph.anchor, properties);
}

void DocxContent::addContent(const List &list)
{
    if (list.items.empty())
        return;
    int number = 1;
    if (list.ordered) {
        m_starts.push_back(std::max(list.start, 0));
        number = int(m_starts.size()) + 1;
    }
    m_bodyStyles.append(list.small ? "ListSmall" : "ListParagraph");
    ++m_listDepth;
    for (const ListItem &item : list.items) {
        m_numbering = "<w:numPr><w:ilvl w:val=\""
            + QByteArray::number(std::min(m_listDepth - 1, deepestNumbering)) + "\"/><w:numId w:val=\""
            + QByteArray::number(number) + "\"/></w:numPr>";
        const auto *first =
            item.blocks.empty() ? nullptr : std::get_if<Paragraph>(&item.blocks.front().content);
        writeParagraph(m_bodyStyles.last(), first ? inlines(first->text) : QByteArray(), item.anchor);
        for (size_t i = first ? 1 : 0; i < item.blocks.size(); ++i)
            add(item.blocks[i]);
    }
    --m_listDepth;
    m_bodyStyles.removeLast();
}

QByteArray DocxContent::cell(
    const Inlines &text, const char *style, ColumnAlignment alignment, int width, bool fill)
{
    QByteArray xml = "<w:tc><w:tcPr><w:tcW w:w=\"" + QByteArray::number(width) + "\" w:type=\"dxa\"/>";
    if (fill)
        xml += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + hexOf(m_info.look.fill) + "\"/>";
    xml += "</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"" + QByteArray(style) + "\"/>";
    if (alignment == ColumnAlignment::End)
        xml += "<w:jc w:val=\"end\"/>";
    return xml + "</w:pPr>" + inlines(text) + "</w:p></w:tc>";
}

void DocxContent::addContent(const Table &table)
{
    size_t columns = 0;
    for (const auto &row : table.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    if (!table.caption.empty())
        writeParagraph("Caption", inlines(table.caption), {}, keepNext);
    else if (m_breakPending)
        writeParagraph("Normal", {});
    std::vector<int> widths;
    QByteArray grid;
    for (const double share : columnShares(table, columns)) {
        widths.push_back(qRound(share * textWidth * twipsPerPoint));
        grid += "<w:gridCol w:w=\"" + QByteArray::number(widths.back()) + "\"/>";
    }
    m_out +=
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLook"
        " w:firstRow=\""
        + QByteArray(table.headerRows > 0 ? "1" : "0") + "\" w:firstColumn=\""
        + QByteArray(table.headerColumns > 0 ? "1" : "0") + "\" w:noVBand=\"1\"/>";
    if (!table.caption.empty())
        m_out += "<w:tblCaption w:val=\"" + docxEscaped(plainText(table.caption)) + "\"/>";
    m_out += "</w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>";
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool head = int(i) < table.headerRows;
        m_out += head ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:tr>";
        for (size_t k = 0; k < columns; ++k) {
            const bool headed = head || int(k) < table.headerColumns;
            m_out += cell(k < table.rows[i].size() ? table.rows[i][k].text : Inlines(),
                headed ? "TableHeading" : "TableContents",
                k < table.columns.size() ? table.columns[k].alignment : ColumnAlignment::Start, widths[k],
                head);
        }
        m_out += "</w:tr>";
    }
    m_out += "</w:tbl>";
    writeParagraph("TableContents", {});
}

void DocxContent::addContent(const FactsTable &facts)
{
    Table table;
    table.headerRows = 0;
    table.headerColumns = 1;
    for (const Fact &fact : facts.facts)
        table.rows.push_back({{{{fact.label, {}, {}, {}}}}, {fact.value}});
    addContent(table);
}

void DocxContent::addContent(const Figure &figure)
{
    const PictureFile file = pictureFile(figure, textWidth, DrawingAs::Png);
    if (file.bytes.isEmpty())
        return;
    QString &relation = m_pictureRelations[file.bytes];
    if (relation.isEmpty()) {
        const QString path =
            u"media/image%1.%2"_s.arg(m_pictures.size() + 1).arg(QString::fromLatin1(file.suffix));
        m_pictures.push_back({u"word/"_s + path, file.bytes, true});
        m_relations.push_back({u"image"_s, path});
        relation = docxRelationId(m_relations.size() - 1);
    }
    const QByteArray number = QByteArray::number(++m_figures);
    const QByteArray width = QByteArray::number(qRound64(file.size.width() * emusPerPoint));
    const QByteArray height = QByteArray::number(qRound64(file.size.height() * emusPerPoint));
    const QByteArray names = "id=\"" + number + "\" name=\"Picture " + number + "\" descr=\""
        + docxEscaped(figure.alternativeText) + '"';
    writeParagraph("Normal",
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + width
            + "\" cy=\"" + height + "\"/><wp:docPr " + names
            + "/><a:graphic><a:graphicData "
              "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
              "<pic:nvPicPr><pic:cNvPr "
            + names + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relation.toLatin1()
            + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" "
              "y=\"0\"/><a:ext cx=\""
            + width + "\" cy=\"" + height
            + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
              "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>",
        {}, figure.caption.empty() ? QByteArray() : QByteArray(keepNext));
    if (!figure.caption.empty())
        writeParagraph("Caption", inlines(figure.caption));
}

void DocxContent::addContent(const CodeBlock &code)
{
    QString text = code.text;
    while (text.endsWith(u'\n'))
        text.chop(1);
    writeParagraph("Code", runs(text.replace(u'\t', u"    "_s), {}));
}

void DocxContent::addContent(const Quote &quote)
{
    m_bodyStyles.append(quote.kind == QuoteKind::Caution ? "Caution" : "Quote");
    for (const Block &block : quote.blocks)
        add(block);
    m_bodyStyles.removeLast();
}

void DocxContent::addContent(const TableOfContents &contents)
{
    if (m_contents)
        return;
    m_contents = contents;
    m_contentsAt = m_out.size();
    m_breakPending = true;
}

} // namespace twb::report
