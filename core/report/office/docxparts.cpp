// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/docxparts.h"

#include "core/report/office/docxcontent.h"
#include "core/report/office/dress.h"

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr const char declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char office[] = "http://schemas.openxmlformats.org/officeDocument/2006/";
constexpr const char package[] = "http://schemas.openxmlformats.org/package/2006/";
constexpr const char mainType[] = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

struct DocxStyle {
    const char *id;
    const char *name; ///< built-in names are those Word knows in every language
    const char *basedOn;
    const char *paragraph;
    const char *run;
};

constexpr DocxStyle docxNamedStyles[] = {
    {"Heading1", "heading 1", "Normal",
        "<w:keepNext/><w:spacing w:before=\"400\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:sz w:val=\"40\"/>"},
    {"Heading2", "heading 2", "Normal",
        "<w:keepNext/><w:spacing w:before=\"300\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:color w:val=\"0B6570\"/><w:sz w:val=\"28\"/>"},
    {"Heading3", "heading 3", "Normal",
        "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/><w:sz w:val=\"24\"/>"},
    {"Heading4", "heading 4", "Normal",
        "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"40\"/><w:outlineLvl w:val=\"3\"/>",
        "<w:b/><w:sz w:val=\"21\"/>"},
    {"Heading5", "heading 5", "Heading4", "<w:outlineLvl w:val=\"4\"/>", ""},
    {"Heading6", "heading 6", "Heading4", "<w:outlineLvl w:val=\"5\"/>", ""},
    {"Title", "Title", "Normal", "<w:keepNext/><w:spacing w:before=\"3200\" w:after=\"200\"/>",
        "<w:b/><w:sz w:val=\"56\"/>"},
    {"Subtitle", "Subtitle", "Normal", "<w:spacing w:after=\"160\"/>",
        "<w:color w:val=\"56616A\"/><w:sz w:val=\"28\"/>"},
    {"Lead", "Lead", "Normal", "<w:spacing w:after=\"200\"/>", "<w:sz w:val=\"24\"/>"},
    {"Kicker", "Kicker", "Normal", "<w:keepNext/><w:spacing w:after=\"0\"/>",
        "<w:b/><w:color w:val=\"0B6570\"/><w:sz w:val=\"16\"/>"},
    {"Meta", "Meta", "Normal", "<w:keepNext/>", "<w:color w:val=\"56616A\"/><w:sz w:val=\"17\"/>"},
    {"ListParagraph", "List Paragraph", "Normal", "<w:spacing w:after=\"60\"/>", ""},
    {"ListSmall", "List small", "ListParagraph", "", "<w:sz w:val=\"17\"/>"},
    {"Quote", "Quote", "Normal",
        "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"9\" w:color=\"B8C2C8\"/></w:pBdr><w:ind "
        "w:left=\"220\"/>",
        ""},
    {"Caution", "Caution", "Quote",
        "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"9\" w:color=\"8A5200\"/></w:pBdr>", ""},
    {"Code", "HTML Preformatted", "Normal",
        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F4F6F7\"/><w:suppressAutoHyphens/><w:spacing "
        "w:after=\"0\"/>",
        "<w:rFonts w:ascii=\"Noto Sans Mono\" w:hAnsi=\"Noto Sans Mono\" w:cs=\"Noto Sans Mono\"/><w:sz "
        "w:val=\"17\"/>"},
    {"Caption", "caption", "Normal", "<w:spacing w:before=\"80\" w:after=\"80\"/>",
        "<w:color w:val=\"56616A\"/><w:sz w:val=\"17\"/>"},
    {"TableContents", "Table Contents", "Normal", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"18\"/>"},
    {"TableHeading", "Table Heading", "TableContents", "", "<w:b/>"},
    {"FootnoteText", "footnote text", "Normal", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"16\"/>"},
    {"Header", "header", "Normal", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9620\"/></w:tabs>",
        "<w:color w:val=\"56616A\"/><w:sz w:val=\"16\"/>"},
    {"Footer", "footer", "Header", "", ""},
    {"TOCHeading", "TOC Heading", "Normal", "<w:keepNext/><w:pageBreakBefore/><w:spacing w:after=\"200\"/>",
        "<w:b/><w:color w:val=\"0B6570\"/><w:sz w:val=\"40\"/>"},
    {"TOC1", "toc 1", "Normal", "<w:spacing w:before=\"100\" w:after=\"0\"/>", "<w:b/>"},
    {"TOC2", "toc 2", "Normal", "<w:spacing w:after=\"0\"/><w:ind w:left=\"280\"/>", ""},
    {"TOC3", "toc 3", "Normal", "<w:spacing w:after=\"0\"/><w:ind w:left=\"560\"/>", ""},
    {"TOC4", "toc 4", "Normal", "<w:spacing w:after=\"0\"/><w:ind w:left=\"840\"/>", ""},
    {"TOC5", "toc 5", "Normal", "<w:spacing w:after=\"0\"/><w:ind w:left=\"1120\"/>", ""},
    {"TOC6", "toc 6", "Normal", "<w:spacing w:after=\"0\"/><w:ind w:left=\"1400\"/>", ""},
};

QByteArray styles(const DocumentInfo &info)
{
    QByteArray xml = declaration + QByteArray("<w:styles") + docxNamespaces()
        + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Noto Sans\" w:hAnsi=\"Noto Sans\""
          " w:cs=\"Noto Sans\" w:eastAsia=\"Noto Sans\"/><w:color w:val=\"1C2226\"/><w:sz "
          "w:val=\"20\"/><w:lang w:val=\""
        + docxEscaped(info.language)
        + "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"300\""
          " w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
          "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name "
          "w:val=\"Normal\"/><w:qFormat/></w:style>"
          "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
          "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
          "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr>"
          "<w:color w:val=\"0B6570\"/><w:u w:val=\"single\"/></w:rPr></w:style>"
          "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote "
          "reference\"/><w:rPr>"
          "<w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
          "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal "
          "Table\"/><w:tblPr>"
          "<w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>"
          "<w:style w:type=\"table\" w:styleId=\"ReportTable\"><w:name w:val=\"Report Table\"/>"
          "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:bottom w:val=\"single\" w:sz=\"6\" "
          "w:color=\"DFE3E6\"/>"
          "<w:insideH w:val=\"single\" w:sz=\"6\" w:color=\"DFE3E6\"/></w:tblBorders><w:tblCellMar>"
          "<w:top w:w=\"80\" w:type=\"dxa\"/><w:left w:w=\"100\" w:type=\"dxa\"/><w:bottom w:w=\"80\" "
          "w:type=\"dxa\"/>"
          "<w:right w:w=\"100\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>";
    for (const DocxStyle &style : docxNamedStyles) {
        xml += "<w:style w:type=\"paragraph\" w:styleId=\"" + QByteArray(style.id) + "\"><w:name w:val=\""
            + style.name + "\"/><w:basedOn w:val=\"" + style.basedOn + "\"/><w:qFormat/>";
        if (*style.paragraph)
            xml += "<w:pPr>" + QByteArray(style.paragraph) + "</w:pPr>";
        if (*style.run)
            xml += "<w:rPr>" + QByteArray(style.run) + "</w:rPr>";
        xml += "</w:style>";
    }
    return xml + "</w:styles>";
}

QByteArray numbering(const std::vector<int> &starts)
{
    const auto levels = [](bool ordered) {
        QByteArray xml;
        for (int level = 0; level < 9; ++level) {
            const QByteArray number = QByteArray::number(level);
            xml += "<w:lvl w:ilvl=\"" + number + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                + (ordered ? "decimal" : "bullet") + "\"/><w:lvlText w:val=\""
                + (ordered ? '%' + QByteArray::number(level + 1) + '.'
                           : QByteArray(level % 2 ? "\u2013" : "\u2022"))
                + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
                + QByteArray::number(340 * (level + 1)) + "\" w:hanging=\"340\"/></w:pPr></w:lvl>";
        }
        return xml;
    };
    QByteArray xml = declaration + QByteArray("<w:numbering") + docxNamespaces() + '>';
    for (const int kind : {0, 1})
        xml += "<w:abstractNum w:abstractNumId=\"" + QByteArray::number(kind)
            + "\"><w:multiLevelType w:val=\"multilevel\"/>" + levels(kind == 1) + "</w:abstractNum>";
    xml += "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    for (size_t i = 0; i < starts.size(); ++i) {
        xml += "<w:num w:numId=\"" + QByteArray::number(i + 2) + "\"><w:abstractNumId w:val=\"1\"/>";
        for (int level = 0; level < 9; ++level)
            xml += "<w:lvlOverride w:ilvl=\"" + QByteArray::number(level) + "\"><w:startOverride w:val=\""
                + QByteArray::number(starts[i]) + "\"/></w:lvlOverride>";
        xml += "</w:num>";
    }
    return xml + "</w:numbering>";
}

QByteArray text(const QString &words)
{
    return words.isEmpty() ? QByteArray()
                           : "<w:r><w:t xml:space=\"preserve\">" + docxEscaped(words) + "</w:t></w:r>";
}

QByteArray field(const char *name)
{
    return "<w:fldSimple w:instr=\" " + QByteArray(name) + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
}

QByteArray furniture(const char *element, const char *style, const QByteArray &runs)
{
    return declaration + QByteArray("<w:") + element + docxNamespaces() + "><w:p><w:pPr><w:pStyle w:val=\""
        + style + "\"/></w:pPr>" + runs + "</w:p></w:" + element + '>';
}

QByteArray footer(const DocumentInfo &info)
{
    const QString before = info.pageOf.section(u"%1"_s, 0, 0);
    const QString rest = info.pageOf.section(u"%1"_s, 1);
    return furniture("ftr", "Footer",
        text(info.footerStart) + "<w:r><w:tab/></w:r>" + text(before) + field("PAGE")
            + text(rest.section(u"%2"_s, 0, 0)) + field("NUMPAGES") + text(rest.section(u"%2"_s, 1)));
}

QByteArray relations(const std::vector<DocxRelation> &list)
{
    QByteArray xml = declaration + QByteArray("<Relationships xmlns=\"") + package + "relationships\">";
    for (size_t i = 0; i < list.size(); ++i) {
        const QByteArray base = list[i].type == "metadata/core-properties"_L1 ? package : office;
        xml += "<Relationship Id=\"" + docxRelationId(i).toLatin1() + "\" Type=\"" + base + "relationships/"
            + list[i].type.toLatin1() + "\" Target=\"" + docxEscaped(list[i].target) + '"'
            + (list[i].external ? " TargetMode=\"External\"/>" : "/>");
    }
    return xml + "</Relationships>";
}

QByteArray contentTypes()
{
    QByteArray xml = declaration + QByteArray("<Types xmlns=\"") + package
        + "content-types\">"
          "<Default Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpg\" "
          "ContentType=\"image/jpeg\"/>";
    struct Part {
        const char *path;
        const char *type;
    };
    constexpr Part parts[] = {{"document", "document.main"}, {"styles", "styles"}, {"numbering", "numbering"},
        {"settings", "settings"}, {"footnotes", "footnotes"}, {"header1", "header"}, {"footer1", "footer"}};
    for (const Part &part : parts)
        xml += "<Override PartName=\"/word/" + QByteArray(part.path) + ".xml\" ContentType=\"" + mainType
            + part.type + "+xml\"/>";
    return xml
        + "<Override PartName=\"/docProps/core.xml\""
          " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
}

QByteArray coreProperties(const DocumentInfo &info)
{
    const QByteArray date = info.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s).toLatin1();
    QByteArray xml = declaration + QByteArray("<cp:coreProperties xmlns:cp=\"") + package
        + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          " xmlns:dcterms=\"http://purl.org/dc/terms/\" "
          "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
          "<dc:title>"
        + docxEscaped(info.title) + "</dc:title><dc:subject>" + docxEscaped(info.subject)
        + "</dc:subject><dc:creator>" + docxEscaped(info.author) + "</dc:creator><cp:keywords>"
        + docxEscaped(info.keywords.join(u", ")) + "</cp:keywords><dc:language>" + docxEscaped(info.language)
        + "</dc:language>";
    if (info.created.isValid())
        xml += "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + date
            + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + date
            + "</dcterms:modified>";
    return xml + "</cp:coreProperties>";
}

QByteArray settings()
{
    return declaration + QByteArray("<w:settings") + docxNamespaces()
        + "><w:autoHyphenation/><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote "
          "w:id=\"0\"/></w:footnotePr>"
          "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
          "w:uri=\"http://schemas.microsoft.com/office/word\""
          " w:val=\"15\"/></w:compat></w:settings>";
}

} // namespace

QString docxRelationId(size_t index)
{
    return u"rId%1"_s.arg(index + 1);
}

QByteArray docxNamespaces()
{
    return " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
           " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
           " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
           " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
           " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
}

std::vector<PackagePart> docxParts(const DocumentInfo &info, const std::vector<DocxRelation> &mainRelations,
    const std::vector<DocxRelation> &notesRelations, const std::vector<int> &numberedStarts)
{
    const std::vector<DocxRelation> top{{u"officeDocument"_s, u"word/document.xml"_s, false},
        {u"metadata/core-properties"_s, u"docProps/core.xml"_s, false}};
    std::vector<PackagePart> parts{{u"[Content_Types].xml"_s, contentTypes()},
        {u"_rels/.rels"_s, relations(top)}, {u"docProps/core.xml"_s, coreProperties(info)},
        {u"word/_rels/document.xml.rels"_s, relations(mainRelations)},
        {u"word/styles.xml"_s, dressed(styles(info), info.look)},
        {u"word/numbering.xml"_s, numbering(numberedStarts)}, {u"word/settings.xml"_s, settings()},
        {u"word/header1.xml"_s,
            furniture(
                "hdr", "Header", text(info.headerStart) + "<w:r><w:tab/></w:r>" + text(info.headerEnd))},
        {u"word/footer1.xml"_s, footer(info)}};
    if (!notesRelations.empty())
        parts.push_back({u"word/_rels/footnotes.xml.rels"_s, relations(notesRelations)});
    return parts;
}

} // namespace twb::report
