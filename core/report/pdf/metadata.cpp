// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/metadata.h"

#include "core/report/layout/shapedtext.h"
#include "core/report/pdf/pdfsyntax.h"

#include <QColorSpace>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr auto rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dcNamespace = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmpNamespace = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto pdfNamespace = "http://ns.adobe.com/pdf/1.3/"_L1;
constexpr auto pdfaNamespace = "http://www.aiim.org/pdfa/ns/id/"_L1;
constexpr auto pdfuaNamespace = "http://www.aiim.org/pdfua/ns/id/"_L1;
constexpr auto extensionNamespace = "http://www.aiim.org/pdfa/ns/extension/"_L1;
constexpr auto schemaNamespace = "http://www.aiim.org/pdfa/ns/schema#"_L1;
constexpr auto propertyNamespace = "http://www.aiim.org/pdfa/ns/property#"_L1;

QString clean(const QString &text)
{
    return printableText(text).replace(QChar(QChar::LineSeparator), u' ');
}

class Packet {
public:
    explicit Packet(QByteArray *out) : m_xml(out) { }

    void write(const DocumentInfo &info, const QString &producer);

private:
    void resource() { m_xml.writeAttribute(rdfNamespace, u"parseType"_s, u"Resource"_s); }
    void alternatives(const QString &name, const QString &text, const QString &language);
    void collection(const QString &name, const QString &kind, const QStringList &texts);
    void writeProperties(const DocumentInfo &info, const QString &producer);
    void writeExtension();

    QXmlStreamWriter m_xml;
};

void Packet::alternatives(const QString &name, const QString &text, const QString &language)
{
    if (text.isEmpty())
        return;
    m_xml.writeStartElement(dcNamespace, name);
    m_xml.writeStartElement(rdfNamespace, u"Alt"_s);
    for (const QString &tag : {u"x-default"_s, language}) {
        m_xml.writeStartElement(rdfNamespace, u"li"_s);
        m_xml.writeAttribute(u"xml:lang"_s, tag);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void Packet::collection(const QString &name, const QString &kind, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    m_xml.writeStartElement(dcNamespace, name);
    m_xml.writeStartElement(rdfNamespace, kind);
    for (const QString &text : texts)
        m_xml.writeTextElement(rdfNamespace, u"li"_s, text);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void Packet::writeProperties(const DocumentInfo &info, const QString &producer)
{
    const QString date = info.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    m_xml.writeStartElement(rdfNamespace, u"Description"_s);
    m_xml.writeAttribute(rdfNamespace, u"about"_s, {});
    m_xml.writeTextElement(dcNamespace, u"format"_s, u"application/pdf"_s);
    alternatives(u"title"_s, clean(info.title), info.language);
    alternatives(u"description"_s, clean(info.subject), info.language);
    collection(
        u"creator"_s, u"Seq"_s, info.author.isEmpty() ? QStringList() : QStringList(clean(info.author)));
    collection(u"language"_s, u"Bag"_s, {info.language});
    QStringList keywords;
    for (const QString &keyword : info.keywords)
        keywords += clean(keyword);
    collection(u"subject"_s, u"Bag"_s, keywords);
    if (!keywords.isEmpty())
        m_xml.writeTextElement(pdfNamespace, u"Keywords"_s, keywords.join(u", "_s));
    m_xml.writeTextElement(pdfNamespace, u"Producer"_s, producer);
    m_xml.writeTextElement(xmpNamespace, u"CreatorTool"_s, producer);
    m_xml.writeTextElement(xmpNamespace, u"CreateDate"_s, date);
    m_xml.writeTextElement(xmpNamespace, u"ModifyDate"_s, date);
    m_xml.writeTextElement(pdfuaNamespace, u"part"_s, u"1"_s);
    m_xml.writeTextElement(pdfaNamespace, u"part"_s, u"2"_s);
    m_xml.writeTextElement(pdfaNamespace, u"conformance"_s, u"A"_s);
    m_xml.writeEndElement();
}

/// PDF/A knows the properties of PDF/UA only when they are described (ISO 19005-2, 6.6.2.3).
void Packet::writeExtension()
{
    m_xml.writeStartElement(rdfNamespace, u"Description"_s);
    m_xml.writeAttribute(rdfNamespace, u"about"_s, {});
    m_xml.writeStartElement(extensionNamespace, u"schemas"_s);
    m_xml.writeStartElement(rdfNamespace, u"Bag"_s);
    m_xml.writeStartElement(rdfNamespace, u"li"_s);
    resource();
    m_xml.writeTextElement(schemaNamespace, u"schema"_s, u"PDF/UA Universal Accessibility Schema"_s);
    m_xml.writeTextElement(schemaNamespace, u"namespaceURI"_s, pdfuaNamespace);
    m_xml.writeTextElement(schemaNamespace, u"prefix"_s, u"pdfuaid"_s);
    m_xml.writeStartElement(schemaNamespace, u"property"_s);
    m_xml.writeStartElement(rdfNamespace, u"Seq"_s);
    m_xml.writeStartElement(rdfNamespace, u"li"_s);
    resource();
    m_xml.writeTextElement(propertyNamespace, u"name"_s, u"part"_s);
    m_xml.writeTextElement(propertyNamespace, u"valueType"_s, u"Integer"_s);
    m_xml.writeTextElement(propertyNamespace, u"category"_s, u"internal"_s);
    m_xml.writeTextElement(
        propertyNamespace, u"description"_s, u"Indicates, which part of ISO 14289 standard is followed"_s);
    for (int open = 0; open < 7; ++open)
        m_xml.writeEndElement();
}

void Packet::write(const DocumentInfo &info, const QString &producer)
{
    m_xml.writeStartElement(u"x:xmpmeta"_s);
    m_xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    m_xml.writeNamespace(rdfNamespace, u"rdf"_s);
    m_xml.writeNamespace(dcNamespace, u"dc"_s);
    m_xml.writeNamespace(xmpNamespace, u"xmp"_s);
    m_xml.writeNamespace(pdfNamespace, u"pdf"_s);
    m_xml.writeNamespace(pdfaNamespace, u"pdfaid"_s);
    m_xml.writeNamespace(pdfuaNamespace, u"pdfuaid"_s);
    m_xml.writeNamespace(extensionNamespace, u"pdfaExtension"_s);
    m_xml.writeNamespace(schemaNamespace, u"pdfaSchema"_s);
    m_xml.writeNamespace(propertyNamespace, u"pdfaProperty"_s);
    m_xml.writeStartElement(rdfNamespace, u"RDF"_s);
    writeProperties(info, producer);
    writeExtension();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

} // namespace

QByteArray xmpPacket(const DocumentInfo &info, const QString &producer)
{
    QByteArray packet = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QByteArray xml;
    Packet(&xml).write(info, producer);
    packet += xml + "\n<?xpacket end=\"r\"?>";
    return packet;
}

QByteArray infoDictionary(const DocumentInfo &info, const QString &producer)
{
    QByteArray body = "<</Title" + textString(clean(info.title));
    if (!info.author.isEmpty())
        body += "/Author" + textString(clean(info.author));
    if (!info.subject.isEmpty())
        body += "/Subject" + textString(clean(info.subject));
    if (!info.keywords.isEmpty())
        body += "/Keywords" + textString(clean(info.keywords.join(u", "_s)));
    return body + "/Creator" + textString(producer) + "/Producer" + textString(producer) + "/CreationDate"
        + dateString(info.created) + "/ModDate" + dateString(info.created) + ">>";
}

QByteArray srgbProfile()
{
    return QColorSpace(QColorSpace::SRgb).iccProfile();
}

} // namespace twb::report
