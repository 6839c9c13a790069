// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/odtcontent.h"

#include "core/report/layout/shapedtext.h"
#include "core/report/output/pictures.h"
#include "core/report/output/tables.h"

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr int tabSize = 4;

QString points(double value)
{
    return QString::number(value, 'f', 2) + u"pt"_s;
}

} // namespace

void OdtContent::addContent(const Heading &heading)
{
    const int level = m_levels.next(heading.level);
    QString anchor = heading.anchor;
    if (heading.inContents) {
        if (anchor.isEmpty())
            anchor = u"section-%1"_s.arg(m_headings.size() + 1);
        m_headings.push_back({level, printableText(plainText(heading.text)).simplified(), anchor});
    }
    const bool chapter = heading.look == HeadingLook::Chapter;
    const QString style = chapter ? u"Chapter"_s : u"Heading_20_%1"_s.arg(level);
    m_xml.writeStartElement(u"text:h"_s);
    m_xml.writeAttribute(
        u"text:style-name"_s, paragraphStyle(style, std::exchange(m_breakPending, false) && !chapter));
    m_xml.writeAttribute(u"text:outline-level"_s, QString::number(level));
    writeBookmark(anchor);
    writeInlines(heading.text);
    m_xml.writeEndElement();
}

void OdtContent::addContent(const Paragraph &paragraph)
{
    QString style = bodyStyle();
    switch (paragraph.style) {
    case ParagraphStyle::Lead:
        style = u"Lead"_s;
        break;
    case ParagraphStyle::Kicker:
        style = u"Kicker"_s;
        break;
    case ParagraphStyle::Meta:
        style = u"Meta"_s;
        break;
    case ParagraphStyle::DocumentTitle:
        style = u"Title"_s;
        break;
    case ParagraphStyle::DocumentSubtitle:
        style = u"Subtitle"_s;
        break;
    case ParagraphStyle::Body:
        break;
    }
    writeParagraph(style, paragraph.text, paragraph.anchor);
}

void OdtContent::addContent(const List &list)
{
    if (list.items.empty())
        return;
    m_xml.writeStartElement(u"text:list"_s);
    m_xml.writeAttribute(u"text:style-name"_s, list.ordered ? u"Numbered"_s : u"Bulleted"_s);
    m_quotes.append(list.small ? u"List_20_small"_s : u"List_20_Contents"_s);
    bool first = true;
    for (const ListItem &item : list.items) {
        m_xml.writeStartElement(u"text:list-item"_s);
        if (std::exchange(first, false) && list.ordered)
            m_xml.writeAttribute(u"text:start-value"_s, QString::number(std::max(list.start, 0)));
        const bool textFirst =
            !item.blocks.empty() && std::holds_alternative<Paragraph>(item.blocks.front().content);
        if (!textFirst) {
            writeParagraph(bodyStyle(), {}, item.anchor);
        } else {
            const auto &paragraph = std::get<Paragraph>(item.blocks.front().content);
            writeParagraph(bodyStyle(), paragraph.text, item.anchor);
        }
        for (size_t i = textFirst ? 1 : 0; i < item.blocks.size(); ++i)
            add(item.blocks[i]);
        m_xml.writeEndElement();
    }
    m_quotes.removeLast();
    m_xml.writeEndElement();
}

void OdtContent::writeColumn(double share)
{
    const QString width = QString::number(qRound(share * textWidth));
    QString &name = m_styles
        [u"<style:style style:name=\"%1\" style:family=\"table-column\"><style:table-column-properties"
         " style:column-width=\""_s
            + width + u"pt\"/></style:style>"_s];
    if (name.isEmpty())
        name = u"C%1"_s.arg(m_styles.size());
    m_xml.writeEmptyElement(u"table:table-column"_s);
    m_xml.writeAttribute(u"table:style-name"_s, name);
}

void OdtContent::writeCell(const Inlines &text, const QString &style, ColumnAlignment alignment, bool filled)
{
    m_xml.writeStartElement(u"table:table-cell"_s);
    m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
    m_xml.writeAttribute(u"table:style-name"_s, filled ? u"HeadCell"_s : u"Cell"_s);
    writeParagraph(alignment == ColumnAlignment::End ? style + u"_20_End"_s : style, text);
    m_xml.writeEndElement();
}

void OdtContent::addContent(const Table &table)
{
    size_t columns = 0;
    for (const auto &row : table.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    if (!table.caption.empty())
        writeParagraph(u"Table"_s, table.caption);
    m_xml.writeStartElement(u"table:table"_s);
    m_xml.writeAttribute(u"table:name"_s, u"Table%1"_s.arg(++m_tables));
    m_xml.writeAttribute(u"table:style-name"_s, u"FullTable"_s);
    const size_t heads = std::min(size_t(std::max(table.headerColumns, 0)), columns);
    const std::vector<double> shares = columnShares(table, columns);
    for (size_t i = 0; i < columns; ++i) {
        if (i == 0 && heads > 0)
            m_xml.writeStartElement(u"table:table-header-columns"_s);
        writeColumn(shares[i]);
        if (heads > 0 && i + 1 == heads)
            m_xml.writeEndElement();
    }
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool head = int(i) < table.headerRows;
        if (head && i == 0)
            m_xml.writeStartElement(u"table:table-header-rows"_s);
        m_xml.writeStartElement(u"table:table-row"_s);
        for (size_t k = 0; k < columns; ++k) {
            const bool headed = head || k < heads;
            writeCell(k < table.rows[i].size() ? table.rows[i][k].text : Inlines(),
                headed ? u"Table_20_Heading"_s : u"Table_20_Contents"_s,
                k < table.columns.size() ? table.columns[k].alignment : ColumnAlignment::Start, head);
        }
        m_xml.writeEndElement();
        if (head && (int(i) + 1 == table.headerRows || i + 1 == table.rows.size()))
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    writeParagraph(u"After_20_Table"_s, {});
}

void OdtContent::addContent(const FactsTable &facts)
{
    Table table;
    table.headerRows = 0;
    table.headerColumns = 1;
    for (const Fact &fact : facts.facts)
        table.rows.push_back({{{{fact.label, {}, {}, {}}}}, {fact.value}});
    addContent(table);
}

void OdtContent::addContent(const Figure &figure)
{
    const PictureFile file = pictureFile(figure, textWidth, DrawingAs::Svg);
    if (file.bytes.isEmpty())
        return;
    QString &path = m_picturePaths[file.bytes];
    if (path.isEmpty()) {
        path = u"Pictures/%1.%2"_s.arg(m_pictures.size() + 1).arg(QString::fromLatin1(file.suffix));
        m_pictures.push_back({path, file.bytes, file.suffix != "svg"});
    }
    m_xml.writeStartElement(u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, u"Figure"_s);
    m_xml.writeStartElement(u"draw:frame"_s);
    m_xml.writeAttribute(u"draw:name"_s, u"Figure%1"_s.arg(++m_figures));
    m_xml.writeAttribute(u"draw:style-name"_s, u"Picture"_s);
    m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
    m_xml.writeAttribute(u"svg:width"_s, points(file.size.width()));
    m_xml.writeAttribute(u"svg:height"_s, points(file.size.height()));
    m_xml.writeEmptyElement(u"draw:image"_s);
    m_xml.writeAttribute(u"xlink:href"_s, path);
    m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
    m_xml.writeTextElement(u"svg:title"_s, printableText(figure.alternativeText));
    m_xml.writeTextElement(u"svg:desc"_s, printableText(figure.alternativeText));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    if (!figure.caption.empty())
        writeParagraph(u"Illustration"_s, figure.caption);
}

void OdtContent::addContent(const CodeBlock &code)
{
    QString text = code.text;
    while (text.endsWith(u'\n'))
        text.chop(1);
    text.replace(u'\t', QString(tabSize, u' '));
    for (const QString &line : printableText(text).split(QChar(QChar::LineSeparator)))
        writeParagraph(u"Preformatted_20_Text"_s, {{line, {}, {}, {}}});
}

void OdtContent::addContent(const Quote &quote)
{
    m_quotes.append(quote.kind == QuoteKind::Caution ? u"Caution"_s : u"Quotations"_s);
    for (const Block &block : quote.blocks)
        add(block);
    m_quotes.removeLast();
}

void OdtContent::addContent(const TableOfContents &contents)
{
    if (m_contents)
        return;
    m_contents = contents;
    m_xml.writeCharacters({}); // closes the tag that is open
    m_contentsAt = m_text.size();
    m_breakPending = true;
}

} // namespace twb::report
