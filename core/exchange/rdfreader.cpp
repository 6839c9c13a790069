// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rdfreader.h"

#include <QUrl>

namespace twb::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView xmlNamespace{"http://www.w3.org/XML/1998/namespace"};
constexpr int deepest = 64;

bool isRdf(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.namespaceUri() == rdfSpace && xml.name() == name;
}

} // namespace

Result<void> RdfReader::read()
{
    if (m_xml.readNextStartElement()) {
        const Scope scope = within({});
        if (isRdf(m_xml, "RDF"_L1)) {
            while (!m_progress.cancelled() && m_xml.readNextStartElement()) {
                readNode(scope);
                m_progress(m_source.pos(), m_source.size());
            }
        } else {
            m_xml.raiseError(u"rdf:RDF"_s);
        }
    }
    if (m_progress.cancelled())
        return failure(ErrorCode::Cancelled);
    while (!m_xml.atEnd())
        m_xml.readNext();
    if (m_xml.hasError())
        return failure(
            ErrorCode::SkosInvalid, {m_path, QString::number(m_xml.lineNumber()), m_xml.errorString()});
    return {};
}

RdfReader::Scope RdfReader::within(const Scope &outer) const
{
    Scope scope = outer;
    ++scope.depth;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (attributes.hasAttribute(xmlNamespace, "base"_L1))
        scope.base = attributes.value(xmlNamespace, "base"_L1).toString();
    if (attributes.hasAttribute(xmlNamespace, "lang"_L1))
        scope.language = attributes.value(xmlNamespace, "lang"_L1).toString().toLower();
    return scope;
}

bool RdfReader::isTooDeep(const Scope &scope)
{
    if (scope.depth > deepest && !m_xml.hasError())
        m_xml.raiseError(u"nested too deeply"_s);
    return m_xml.hasError();
}

/// Stands at the start of the node, ends at its end; gives the node's name.
QString RdfReader::readNode(const Scope &outer)
{
    const Scope scope = within(outer);
    if (isTooDeep(scope))
        return {};
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString subject = subjectOf(attributes, scope);
    if (!isRdf(m_xml, "Description"_L1))
        m_visit({subject, rdfSpace + u"type"_s, QString(m_xml.namespaceUri() + m_xml.name()), {}});
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView space = attribute.namespaceUri();
        if (!space.isEmpty() && space != rdfSpace && space != xmlNamespace)
            m_visit(
                {subject, QString(space + attribute.name()), attribute.value().toString(), scope.language});
    }
    while (m_xml.readNextStartElement())
        readProperty(subject, scope);
    return subject;
}

QString RdfReader::subjectOf(const QXmlStreamAttributes &attributes, const Scope &scope)
{
    if (attributes.hasAttribute(rdfSpace, "about"_L1))
        return resolved(attributes.value(rdfSpace, "about"_L1), scope);
    if (attributes.hasAttribute(rdfSpace, "ID"_L1))
        return resolved(QString(u'#' + attributes.value(rdfSpace, "ID"_L1)), scope);
    if (attributes.hasAttribute(rdfSpace, "nodeID"_L1))
        return u"_:"_s + attributes.value(rdfSpace, "nodeID"_L1);
    return nextBlank();
}

QString RdfReader::resolved(QStringView address, const Scope &scope) const
{
    const QString text = address.toString();
    if (scope.base.isEmpty())
        return text;
    const QUrl url(text);
    return url.isRelative() ? QUrl(scope.base).resolved(url).toString() : text;
}

void RdfReader::readProperty(const QString &subject, const Scope &outer)
{
    const Scope scope = within(outer);
    if (isTooDeep(scope))
        return;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    Triple triple{subject, QString(m_xml.namespaceUri() + m_xml.name()), {}, {}};
    if (attributes.hasAttribute(rdfSpace, "resource"_L1)) {
        triple.object = resolved(attributes.value(rdfSpace, "resource"_L1), scope);
    } else if (attributes.hasAttribute(rdfSpace, "nodeID"_L1)) {
        triple.object = u"_:"_s + attributes.value(rdfSpace, "nodeID"_L1);
    } else if (attributes.hasAttribute(rdfSpace, "parseType"_L1)) {
        m_xml.skipCurrentElement();
        return;
    } else {
        readContent(triple, scope);
        return;
    }
    m_visit(triple);
    m_xml.skipCurrentElement();
}

/// A text, or the nodes that stand within the property.
void RdfReader::readContent(const Triple &triple, const Scope &scope)
{
    QString text;
    bool hasNodes = false;
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            hasNodes = true;
            if (const QString object = readNode(scope); !m_xml.hasError())
                m_visit({triple.subject, triple.predicate, object, {}});
            break;
        case QXmlStreamReader::Characters:
            text += m_xml.text();
            break;
        case QXmlStreamReader::EndElement:
            if (!hasNodes)
                m_visit({triple.subject, triple.predicate, text.trimmed(), scope.language});
            return;
        default:
            break;
        }
    }
}

} // namespace twb::exchange
