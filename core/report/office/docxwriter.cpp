// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout/shapedtext.h"
#include "core/report/office/docxcontent.h"
#include "core/report/office/officewriter.h"
#include "core/report/output/chapters.h"
#include "core/report/output/links.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace twb::report {

/// The entries stand there already; Word fills in page numbers when the field is updated.
QByteArray DocxContent::contentsField() const
{
    QByteArray xml = "<w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr><w:r><w:t>"
        + docxEscaped(m_contents->title) + "</w:t></w:r></w:p>";
    const QByteArray begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText "
                             "xml:space=\"preserve\"> TOC \\o \"1-"
        + QByteArray::number(m_contents->depth)
        + "\" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    bool first = true;
    for (const ListedHeading &heading : m_headings) {
        if (heading.level > m_contents->depth)
            continue;
        xml += "<w:p><w:pPr><w:pStyle w:val=\"TOC" + QByteArray::number(heading.level) + "\"/></w:pPr>"
            + (std::exchange(first, false) ? begin : QByteArray()) + "<w:hyperlink w:anchor=\""
            + bookmarkName(safeAnchor(heading.anchor)) + "\"><w:r><w:t xml:space=\"preserve\">"
            + docxEscaped(heading.title) + "</w:t></w:r></w:hyperlink></w:p>";
    }
    if (!first)
        xml += "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    return xml;
}

std::vector<PackagePart> DocxContent::finish()
{
    if (m_contents)
        m_out.insert(m_contentsAt, contentsField());
    const QByteArray titlePage = m_info.titlePage ? "<w:titlePg/>" : "";
    const QByteArray document = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document"
        + docxNamespaces() + "><w:body>" + m_out
        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/>"
          "<w:footerReference w:type=\"default\" r:id=\"rId6\"/><w:pgSz w:w=\"11906\" "
          "w:h=\"16838\"/><w:pgMar w:top=\"1134\""
          " w:right=\"1140\" w:bottom=\"1134\" w:left=\"1140\" w:header=\"567\" w:footer=\"567\" "
          "w:gutter=\"0\"/>"
        + titlePage + "</w:sectPr></w:body></w:document>";
    const QByteArray separators =
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
        "<w:footnote w:type=\"continuationSeparator\" "
        "w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>";
    const QByteArray notes = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:footnotes"
        + docxNamespaces() + '>' + separators + m_notes + "</w:footnotes>";
    std::vector<PackagePart> parts = docxParts(m_info, m_relations, m_noteRelations, m_starts);
    parts.push_back({u"word/document.xml"_s, document});
    parts.push_back({u"word/footnotes.xml"_s, notes});
    for (PackagePart &picture : m_pictures)
        parts.push_back(std::move(picture));
    return parts;
}

Result<void> writeDocx(BlockSource &source, QIODevice &device, const Progress &progress)
{
    const DocumentInfo info = source.info();
    DocxContent content(info);
    if (const auto read = readChapters(source, progress, [&](const Block &block) { content.add(block); });
        !read)
        return read;
    return writePackage(content.finish(), info.created, device);
}

} // namespace twb::report
