// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/dress.h"
#include "core/report/office/odtcontent.h"
#include "core/report/office/odtstyles.h"
#include "core/report/office/officewriter.h"
#include "core/report/output/chapters.h"
#include "core/report/output/links.h"

using namespace Qt::StringLiterals;

namespace twb::report {

QByteArray OdtContent::contentsIndex() const
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartElement(u"text:table-of-content"_s);
    xml.writeAttribute(u"text:name"_s, u"Contents"_s);
    xml.writeAttribute(u"text:protected"_s, u"true"_s);
    const QString depth = QString::number(m_contents->depth);
    xml.writeStartElement(u"text:table-of-content-source"_s);
    xml.writeAttribute(u"text:outline-level"_s, depth);
    xml.writeStartElement(u"text:index-title-template"_s);
    xml.writeAttribute(u"text:style-name"_s, u"Contents_20_Heading"_s);
    xml.writeCharacters(m_contents->title);
    xml.writeEndElement();
    for (int level = 1; level <= m_contents->depth; ++level) {
        xml.writeStartElement(u"text:table-of-content-entry-template"_s);
        xml.writeAttribute(u"text:outline-level"_s, QString::number(level));
        xml.writeAttribute(u"text:style-name"_s, u"Contents_20_%1"_s.arg(level));
        xml.writeEmptyElement(u"text:index-entry-link-start"_s);
        xml.writeEmptyElement(u"text:index-entry-text"_s);
        xml.writeEmptyElement(u"text:index-entry-tab-stop"_s);
        xml.writeAttribute(u"style:type"_s, u"right"_s);
        xml.writeAttribute(u"style:leader-char"_s, u"."_s);
        xml.writeEmptyElement(u"text:index-entry-page-number"_s);
        xml.writeEmptyElement(u"text:index-entry-link-end"_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement(u"text:index-body"_s);
    xml.writeStartElement(u"text:index-title"_s);
    xml.writeAttribute(u"text:name"_s, u"Contents_Head"_s);
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, u"Contents_20_Heading"_s);
    xml.writeCharacters(m_contents->title);
    xml.writeEndElement();
    xml.writeEndElement();
    for (const ListedHeading &heading : m_headings) {
        if (heading.level > m_contents->depth)
            continue;
        xml.writeStartElement(u"text:p"_s);
        xml.writeAttribute(u"text:style-name"_s, u"Contents_20_%1"_s.arg(heading.level));
        xml.writeStartElement(u"text:a"_s);
        xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        xml.writeAttribute(u"xlink:href"_s, u'#' + safeAnchor(heading.anchor));
        xml.writeCharacters(heading.title);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    return text;
}

QByteArray OdtContent::finish()
{
    m_xml.writeEndElement();
    if (m_contents)
        m_text.insert(m_contentsAt, contentsIndex());
    QString styles;
    for (auto at = m_styles.cbegin(); at != m_styles.cend(); ++at)
        styles += at.key().arg(at.value());
    return dressed(odtContentHead() + styles.toUtf8() + odtContentStyles(), m_info.look)
        + "</office:automatic-styles><office:body>" + m_text + "</office:body></office:document-content>";
}

namespace {

QByteArray manifest(const std::vector<PackagePart> &parts)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    const QString space = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
    xml.writeNamespace(space, u"manifest"_s);
    xml.writeStartElement(space, u"manifest"_s);
    xml.writeAttribute(space, u"version"_s, u"1.3"_s);
    const auto entry = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(space, u"file-entry"_s);
        xml.writeAttribute(space, u"full-path"_s, path);
        xml.writeAttribute(space, u"media-type"_s, type);
    };
    entry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const PackagePart &part : parts) {
        const QString suffix = part.path.section(u'.', -1);
        entry(part.path,
            suffix == "xml"_L1       ? u"text/xml"_s
                : suffix == "svg"_L1 ? u"image/svg+xml"_s
                : suffix == "jpg"_L1 ? u"image/jpeg"_s
                                     : u"image/png"_s);
    }
    xml.writeEndDocument();
    return text;
}

} // namespace

Result<void> writeOdt(BlockSource &source, QIODevice &device, const Progress &progress)
{
    const DocumentInfo info = source.info();
    OdtContent content(info);
    if (const auto read = readChapters(source, progress, [&](const Block &block) { content.add(block); });
        !read)
        return read;
    std::vector<PackagePart> parts{{u"content.xml"_s, content.finish(), false},
        {u"styles.xml"_s, dressed(odtStyles(info), info.look), false}, {u"meta.xml"_s, odtMeta(info), false}};
    for (PackagePart &picture : content.takePictures())
        parts.push_back(std::move(picture));
    const QByteArray list = manifest(parts);
    parts.insert(parts.begin(), {u"mimetype"_s, "application/vnd.oasis.opendocument.text", true});
    parts.push_back({u"META-INF/manifest.xml"_s, list, false});
    return writePackage(parts, info.created, device);
}

} // namespace twb::report
