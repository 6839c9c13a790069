// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/odtstyles.h"

#include "core/report/layout/shapedtext.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr const char namespaces[] =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " office:version=\"1.3\"";

constexpr const char fontFaces[] =
    "<office:font-face-decls>"
    "<style:font-face style:name=\"Noto Sans\" svg:font-family=\"'Noto Sans'\" "
    "style:font-family-generic=\"swiss\"/>"
    "<style:font-face style:name=\"Noto Sans Mono\" svg:font-family=\"'Noto Sans Mono'\""
    " style:font-pitch=\"fixed\"/>"
    "</office:font-face-decls>";

struct OdtStyle {
    const char *name;
    const char *display;
    const char *parent;
    const char *paragraph; ///< properties
    const char *text;
    int outline = 0;
};

constexpr OdtStyle odtNamedStyles[] = {
    {"Text_20_body", "Text body", "Standard", "fo:margin-bottom=\"6pt\" fo:line-height=\"135%\"", ""},
    {"Heading", "Heading", "Standard",
        "fo:margin-top=\"14pt\" fo:margin-bottom=\"4pt\" fo:keep-with-next=\"always\"",
        "fo:font-weight=\"bold\" fo:hyphenate=\"false\""},
    {"Heading_20_1", "Heading 1", "Heading", "", "fo:font-size=\"20pt\"", 1},
    {"Chapter", "Chapter", "Heading_20_1", "fo:break-before=\"page\"", "fo:color=\"#0b6570\"", 1},
    {"Heading_20_2", "Heading 2", "Heading", "", "fo:font-size=\"14pt\" fo:color=\"#0b6570\"", 2},
    {"Heading_20_3", "Heading 3", "Heading", "", "fo:font-size=\"12pt\"", 3},
    {"Heading_20_4", "Heading 4", "Heading", "", "fo:font-size=\"10.5pt\"", 4},
    {"Heading_20_5", "Heading 5", "Heading", "", "fo:font-size=\"10.5pt\"", 5},
    {"Heading_20_6", "Heading 6", "Heading", "", "fo:font-size=\"10.5pt\"", 6},
    {"Title", "Title", "Heading", "fo:margin-top=\"160pt\"", "fo:font-size=\"28pt\""},
    {"Subtitle", "Subtitle", "Heading", "",
        "fo:font-size=\"14pt\" fo:font-weight=\"normal\" fo:color=\"#56616a\""},
    {"Lead", "Lead", "Text_20_body", "fo:margin-bottom=\"10pt\"", "fo:font-size=\"12pt\""},
    {"Kicker", "Kicker", "Text_20_body", "fo:margin-bottom=\"0pt\" fo:keep-with-next=\"always\"",
        "fo:font-size=\"8pt\" fo:font-weight=\"bold\" fo:color=\"#0b6570\""},
    {"Meta", "Meta", "Text_20_body", "fo:keep-with-next=\"always\"",
        "fo:font-size=\"8.5pt\" fo:color=\"#56616a\""},
    {"List_20_Contents", "List Contents", "Text_20_body", "fo:margin-bottom=\"3pt\"", ""},
    {"List_20_small", "List small", "List_20_Contents", "", "fo:font-size=\"8.5pt\""},
    {"Quotations", "Quotations", "Text_20_body",
        "fo:margin-left=\"11pt\" fo:padding-left=\"9pt\" fo:border-left=\"2.25pt solid #b8c2c8\"", ""},
    {"Caution", "Caution", "Text_20_body",
        "fo:margin-left=\"11pt\" fo:padding-left=\"9pt\" fo:border-left=\"2.25pt solid #8a5200\"", ""},
    {"Preformatted_20_Text", "Preformatted Text", "Standard", "fo:background-color=\"#f4f6f7\"",
        "style:font-name=\"Noto Sans Mono\" fo:font-size=\"8.5pt\" fo:hyphenate=\"false\""},
    {"Horizontal_20_Line", "Horizontal Line", "Standard",
        "fo:margin-bottom=\"8pt\" fo:border-bottom=\"0.75pt solid #dfe3e6\"", "fo:font-size=\"6pt\""},
    {"Caption", "Caption", "Standard", "fo:margin-top=\"4pt\" fo:margin-bottom=\"4pt\"",
        "fo:font-size=\"8.5pt\" fo:color=\"#56616a\""},
    {"Table", "Table", "Caption", "fo:keep-with-next=\"always\"", ""},
    {"Illustration", "Illustration", "Caption", "", ""},
    {"Figure", "Figure", "Standard", "fo:margin-top=\"8pt\"", ""},
    {"Table_20_Contents", "Table Contents", "Standard", "", "fo:font-size=\"9pt\""},
    {"Table_20_Contents_20_End", "Table Contents End", "Table_20_Contents", "fo:text-align=\"end\"", ""},
    {"Table_20_Heading", "Table Heading", "Table_20_Contents", "", "fo:font-weight=\"bold\""},
    {"Table_20_Heading_20_End", "Table Heading End", "Table_20_Heading", "fo:text-align=\"end\"", ""},
    {"After_20_Table", "After Table", "Standard", "", "fo:font-size=\"6pt\""},
    {"Footnote", "Footnote", "Standard", "", "fo:font-size=\"8pt\""},
    {"Header", "Header", "Standard", "", "fo:font-size=\"8pt\" fo:color=\"#56616a\""},
    {"Footer", "Footer", "Header", "fo:padding-top=\"4pt\" fo:border-top=\"0.75pt solid #dfe3e6\"", ""},
    {"Contents_20_Heading", "Contents Heading", "Heading", "fo:break-before=\"page\"",
        "fo:font-size=\"20pt\" fo:color=\"#0b6570\""},
    {"Contents_20_1", "Contents 1", "Standard", "fo:margin-top=\"6pt\"", "fo:font-weight=\"bold\""},
    {"Contents_20_2", "Contents 2", "Standard", "fo:margin-left=\"14pt\"", ""},
    {"Contents_20_3", "Contents 3", "Standard", "fo:margin-left=\"28pt\"", ""},
    {"Contents_20_4", "Contents 4", "Standard", "fo:margin-left=\"42pt\"", ""},
    {"Contents_20_5", "Contents 5", "Standard", "fo:margin-left=\"56pt\"", ""},
    {"Contents_20_6", "Contents 6", "Standard", "fo:margin-left=\"70pt\"", ""},
};

bool isTabbed(const OdtStyle &style)
{
    const QByteArrayView name(style.name);
    return name == "Header" || name == "Footer" || (name.startsWith("Contents_20_") && name.size() == 13);
}

QByteArray styleElement(const OdtStyle &style)
{
    QByteArray xml = "<style:style style:name=\"" + QByteArray(style.name) + "\" style:display-name=\""
        + style.display + "\" style:family=\"paragraph\" style:parent-style-name=\"" + style.parent + '"';
    if (style.outline > 0)
        xml += " style:default-outline-level=\"" + QByteArray::number(style.outline) + '"';
    xml += "><style:paragraph-properties " + QByteArray(style.paragraph);
    if (isTabbed(style))
        xml += "><style:tab-stops><style:tab-stop style:position=\"481pt\" "
               "style:type=\"right\"/></style:tab-stops>"
               "</style:paragraph-properties>";
    else
        xml += "/>";
    return xml + "<style:text-properties " + style.text + "/></style:style>";
}

QByteArray listStyle(const char *name, bool ordered)
{
    QByteArray xml = "<text:list-style style:name=\"" + QByteArray(name) + "\">";
    for (int level = 1; level <= 10; ++level) {
        const QByteArray number = QByteArray::number(level);
        if (ordered)
            xml += "<text:list-level-style-number style:num-format=\"1\" style:num-suffix=\".\"";
        else
            xml += "<text:list-level-style-bullet text:bullet-char=\""
                + QByteArray(level % 2 ? "\u2022" : "\u2013") + '"';
        xml += " text:level=\"" + number + "\">";
        xml += "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
               "<style:list-level-label-alignment text:label-followed-by=\"listtab\" fo:text-indent=\"-17pt\""
               " fo:margin-left=\""
            + QByteArray::number(17 * level) + "pt\"/></style:list-level-properties>";
        xml += ordered ? "</text:list-level-style-number>" : "</text:list-level-style-bullet>";
    }
    return xml + "</text:list-style>";
}

QByteArray odtEscaped(const QString &text)
{
    return printableText(text).toHtmlEscaped().toUtf8();
}

QByteArray masterPage(const DocumentInfo &info)
{
    const QString before = info.pageOf.section(u"%1"_s, 0, 0);
    const QString rest = info.pageOf.section(u"%1"_s, 1);
    return "<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\">"
           "<style:header><text:p text:style-name=\"Header\">"
        + odtEscaped(info.headerStart) + "<text:tab/>" + odtEscaped(info.headerEnd)
        + "</text:p></style:header><style:footer><text:p text:style-name=\"Footer\">"
        + odtEscaped(info.footerStart) + "<text:tab/>" + odtEscaped(before)
        + "<text:page-number text:select-page=\"current\">1</text:page-number>"
        + odtEscaped(rest.section(u"%2"_s, 0, 0)) + "<text:page-count>1</text:page-count>"
        + odtEscaped(rest.section(u"%2"_s, 1))
        + "</text:p></style:footer></style:master-page></office:master-styles>";
}

} // namespace

QByteArray odtContentHead()
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content") + namespaces + '>'
        + fontFaces + "<office:automatic-styles>";
}

QByteArray odtContentStyles()
{
    return "<style:style style:name=\"FullTable\" style:family=\"table\"><style:table-properties"
           " table:align=\"margins\" style:may-break-between-rows=\"true\"/></style:style>"
           "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties"
           " fo:padding=\"4pt\" fo:border=\"none\" fo:border-bottom=\"0.75pt solid #dfe3e6\"/></style:style>"
           "<style:style style:name=\"HeadCell\" style:family=\"table-cell\"><style:table-cell-properties"
           " fo:padding=\"4pt\" fo:border=\"none\" fo:border-bottom=\"0.75pt solid #dfe3e6\""
           " fo:background-color=\"#ecf3f3\"/></style:style>"
           "<style:style style:name=\"Picture\" style:family=\"graphic\"><style:graphic-properties"
           " style:vertical-pos=\"top\" style:vertical-rel=\"baseline\"/></style:style>";
}

QByteArray odtStyles(const DocumentInfo &info)
{
    const QByteArray language = odtEscaped(info.language.section(u'-', 0, 0));
    const QString region = info.language.section(u'-', 1, 1);
    const QByteArray country = region.isEmpty() ? QByteArray("none") : odtEscaped(region);
    QByteArray xml = QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-styles")
        + namespaces + '>' + fontFaces
        + "<office:styles><style:default-style style:family=\"paragraph\"><style:paragraph-properties"
          " fo:hyphenation-ladder-count=\"2\" fo:orphans=\"2\" fo:widows=\"2\"/><style:text-properties"
          " style:font-name=\"Noto Sans\" fo:font-size=\"10pt\" fo:color=\"#1c2226\" fo:hyphenate=\"true\""
          " fo:hyphenation-remain-char-count=\"2\" fo:hyphenation-push-char-count=\"3\" fo:language=\""
        + language + "\" fo:country=\"" + country
        + "\"/></style:default-style>"
          "<style:style style:name=\"Standard\" style:family=\"paragraph\"/>";
    for (const OdtStyle &style : odtNamedStyles)
        xml += styleElement(style);
    xml += "<style:style style:name=\"Internet_20_link\" style:display-name=\"Internet link\" "
           "style:family=\"text\">"
           "<style:text-properties fo:color=\"#0b6570\" style:text-underline-style=\"solid\"/></style:style>";
    xml += listStyle("Bulleted", false) + listStyle("Numbered", true);
    xml +=
        "</office:styles><office:automatic-styles><style:page-layout style:name=\"Page\">"
        "<style:page-layout-properties fo:page-width=\"595.28pt\" fo:page-height=\"841.89pt\""
        " fo:margin-top=\"28pt\" fo:margin-bottom=\"28pt\" fo:margin-left=\"57pt\" fo:margin-right=\"57pt\"/>"
        "<style:header-style><style:header-footer-properties fo:min-height=\"20pt\" "
        "fo:margin-bottom=\"12pt\"/>"
        "</style:header-style><style:footer-style><style:header-footer-properties fo:min-height=\"20pt\""
        " fo:margin-top=\"12pt\"/></style:footer-style></style:page-layout></office:automatic-styles>";
    return xml + masterPage(info) + "</office:document-styles>";
}

QByteArray odtMeta(const DocumentInfo &info)
{
    const QByteArray date = info.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s).toLatin1();
    QByteArray xml = QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-meta")
        + namespaces + "><office:meta><meta:generator>Transferwerkbank</meta:generator><dc:title>"
        + odtEscaped(info.title) + "</dc:title><dc:subject>" + odtEscaped(info.subject)
        + "</dc:subject><dc:language>" + odtEscaped(info.language) + "</dc:language>";
    if (!info.author.isEmpty())
        xml += "<meta:initial-creator>" + odtEscaped(info.author) + "</meta:initial-creator><dc:creator>"
            + odtEscaped(info.author) + "</dc:creator>";
    for (const QString &keyword : info.keywords)
        xml += "<meta:keyword>" + odtEscaped(keyword) + "</meta:keyword>";
    if (info.created.isValid())
        xml += "<meta:creation-date>" + date + "</meta:creation-date><dc:date>" + date + "</dc:date>";
    return xml + "</office:meta></office:document-meta>";
}

} // namespace twb::report
