// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documents.h"

#include <QBuffer>
#include <QStringEncoder>

#include <KZip>

namespace twb::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const QByteArray officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray latin1(const QString &text)
{
    QByteArray bytes = text.toLatin1();
    for (const char special : {'\\', '(', ')'})
        bytes.replace(QByteArray(1, special), QByteArray{"\\"}.append(special));
    return bytes;
}

QByteArray contentOf(const QString &page)
{
    QByteArray content = "BT /F1 12 Tf 14 TL 50 780 Td\n";
    for (const QString &line : page.split(u'\n'))
        content += "(" + latin1(line) + ") Tj T*\n";
    return content + "ET";
}

} // namespace

QByteArray zipOf(const QList<Part> &parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("no archive");
    for (const auto &[path, content] : parts) {
        zip.setCompression(path == "mimetype"_L1 ? KZip::NoCompression : KZip::DeflateCompression);
        if (!zip.writeFile(path, content))
            qFatal("no part");
    }
    zip.close();
    return bytes;
}

QByteArray odtOf(const QByteArray &body)
{
    return zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
        {u"META-INF/manifest.xml"_s,
            xmlHead
                + "<manifest:manifest "
                  "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"},
        {u"content.xml"_s,
            xmlHead
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                  " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                  " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
                  "<office:body><office:text>"
                + body + "</office:text></office:body></office:document-content>"}});
}

QByteArray docxOf(const QByteArray &body)
{
    return zipOf({{u"[Content_Types].xml"_s, xmlHead + "<Types/>"},
        {u"word/document.xml"_s,
            xmlHead
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                  " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                + body + "</w:body></w:document>"}});
}

QByteArray xlsxOf(const QList<Part> &sheets, const QStringList &shared)
{
    QByteArray workbook;
    QByteArray relations;
    QList<Part> parts;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        workbook += "<sheet name=\"" + sheets.at(i).first.toUtf8() + "\" sheetId=\"" + number
            + "\" r:id=\"rId" + number + "\"/>";
        relations += "<Relationship Id=\"rId" + number + "\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        parts.append({QString(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1)),
            xmlHead + "<worksheet><sheetData>" + sheets.at(i).second + "</sheetData></worksheet>"});
    }
    QByteArray texts;
    for (const QString &text : shared)
        texts += "<si><t>" + text.toHtmlEscaped().toUtf8() + "</t></si>";
    parts.append({u"xl/workbook.xml"_s,
        xmlHead + "<workbook xmlns:r=\"" + officeRelations + "\"><sheets>" + workbook
            + "</sheets></workbook>"});
    parts.append(
        {u"xl/_rels/workbook.xml.rels"_s, xmlHead + "<Relationships>" + relations + "</Relationships>"});
    parts.append({u"xl/sharedStrings.xml"_s, xmlHead + "<sst>" + texts + "</sst>"});
    return zipOf(parts);
}

QByteArray pdfOf(const QStringList &pages)
{
    QByteArrayList objects;
    QByteArray kids;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QByteArray content = contentOf(pages.at(i));
        kids += QByteArray::number(4 + 2 * i) + " 0 R ";
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents "
            + QByteArray::number(5 + 2 * i) + " 0 R>>");
        objects.append(
            "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream");
    }
    objects.prepend("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    objects.prepend("<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>");
    objects.prepend("<</Type/Catalog/Pages 2 0 R>>");
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n"
        + start + "\n%%EOF\n";
}

} // namespace twb::test
