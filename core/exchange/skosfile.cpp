// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rdfreader.h"
#include "core/exchange/skos.h"

#include <QSet>
#include <QXmlStreamWriter>

namespace twb::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView skos{"http://www.w3.org/2004/02/skos/core#"};
constexpr QLatin1StringView own{"urn:transferwerkbank:tag#"};
constexpr QLatin1StringView scheme{"urn:transferwerkbank:tags"};

const QString typeProperty = rdfSpace + u"type"_s;
const QString conceptType = skos + u"Concept"_s;
const QString colourProperty = own + u"colour"_s;

/// The worth of a label as a name by its language; less is better.
int rank(const QString &language)
{
    if (language == "de"_L1 || language.startsWith("de-"_L1))
        return 0;
    if (language.isEmpty())
        return 1;
    return language == "en"_L1 || language.startsWith("en-"_L1) ? 2 : 3;
}

/// Gathers statements about concepts.
class Gatherer {
public:
    void add(const Triple &triple)
    {
        if (triple.predicate == typeProperty) {
            if (triple.object == conceptType)
                m_isConcept.insert(triple.subject);
            return;
        }
        if (triple.predicate == colourProperty)
            draft(triple.subject).term.colour = triple.object;
        if (triple.predicate.startsWith(skos))
            addSkos(triple.predicate.sliced(skos.size()), triple);
    }

    QList<Concept> concepts()
    {
        QList<Concept> concepts;
        for (Draft &draft : m_drafts) {
            Concept &found = draft.term;
            if (found.broader.isEmpty())
                found.broader = m_broader.value(found.address);
            found.synonyms.removeAll(found.name);
            found.synonyms.removeDuplicates();
            if (!found.name.isEmpty() && m_isConcept.contains(found.address))
                concepts.append(found);
        }
        return concepts;
    }

private:
    struct Draft {
        Concept term;
        int nameRank = 9;
        int descriptionRank = 9;
    };

    Draft &draft(const QString &address)
    {
        auto place = m_places.constFind(address);
        if (place == m_places.cend()) {
            place = m_places.insert(address, m_drafts.size());
            m_drafts.append({{.address = address}});
        }
        return m_drafts[*place];
    }

    void addSkos(const QString &property, const Triple &triple)
    {
        if (triple.object.isEmpty())
            return;
        if (property == "narrower"_L1 || property == "hasTopConcept"_L1) {
            if (property == "narrower"_L1)
                m_broader.insert(triple.object, triple.subject);
            return;
        }
        Draft &known = draft(triple.subject);
        Concept &found = known.term;
        if (property == "prefLabel"_L1)
            addName(known, triple);
        else if (property == "altLabel"_L1 || property == "hiddenLabel"_L1)
            found.synonyms.append(triple.object.simplified());
        else if (property == "definition"_L1)
            takeBetter(found.description, known.descriptionRank, triple);
        else if (property == "broader"_L1 && found.broader.isEmpty())
            found.broader = triple.object;
        else if (property == "exactMatch"_L1 && !found.exactMatch.contains(triple.object))
            found.exactMatch.append(triple.object);
        else if (property == "broadMatch"_L1 && !found.broadMatch.contains(triple.object))
            found.broadMatch.append(triple.object);
    }

    static void addName(Draft &draft, const Triple &triple)
    {
        draft.term.synonyms.append(triple.object.simplified());
        takeBetter(draft.term.name, draft.nameRank, triple);
        draft.term.name = draft.term.name.simplified();
    }

    static void takeBetter(QString &text, int &best, const Triple &triple)
    {
        if (rank(triple.language) >= best)
            return;
        best = rank(triple.language);
        text = triple.object;
    }

    QList<Draft> m_drafts;
    QHash<QString, qsizetype> m_places;
    QHash<QString, QString> m_broader; ///< by narrower
    QSet<QString> m_isConcept;
};

QString addressOf(const RecordId &id)
{
    return u"urn:uuid:"_s + id.toString();
}

void writeResource(QXmlStreamWriter &xml, const QString &property, const QString &address)
{
    xml.writeEmptyElement(skos, property);
    xml.writeAttribute(rdfSpace, u"resource"_s, address);
}

void writeText(QXmlStreamWriter &xml, const QString &property, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(skos, property);
    xml.writeAttribute(u"xml:lang"_s, u"de"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
}

void writeConcept(QXmlStreamWriter &xml, const edit::TagTree &tags, const edit::Tag &tag)
{
    xml.writeStartElement(skos, u"Concept"_s);
    xml.writeAttribute(rdfSpace, u"about"_s, addressOf(tag.id));
    writeResource(xml, u"inScheme"_s, scheme);
    writeText(xml, u"prefLabel"_s, tag.name);
    for (const QString &synonym : tag.synonyms)
        writeText(xml, u"altLabel"_s, synonym);
    writeText(xml, u"definition"_s, tag.description);
    const RecordId parent = tags.parentOf(tag.id);
    if (parent.isNull())
        writeResource(xml, u"topConceptOf"_s, scheme);
    else
        writeResource(xml, u"broader"_s, addressOf(parent));
    for (const RecordId &child : tags.children(tag.id))
        writeResource(xml, u"narrower"_s, addressOf(child));
    for (const QString &match : tag.exactMatch)
        writeResource(xml, u"exactMatch"_s, match);
    for (const QString &match : tag.broadMatch)
        writeResource(xml, u"broadMatch"_s, match);
    if (!tag.colour.isEmpty())
        xml.writeTextElement(own, u"colour"_s, tag.colour);
    xml.writeEndElement();
}

} // namespace

Result<QList<Concept>> readSkos(QIODevice &source, const QString &path, const Progress &progress)
{
    Gatherer gatherer;
    RdfReader reader(source, path, [&](const Triple &triple) { gatherer.add(triple); }, progress);
    if (const auto read = reader.read(); !read)
        return std::unexpected(read.error());
    const QList<Concept> concepts = gatherer.concepts();
    if (concepts.isEmpty())
        return failure(ErrorCode::SkosInvalid, {path, u"1"_s, u"skos:Concept"_s});
    return concepts;
}

Result<void> writeSkos(const edit::TagTree &tags, QIODevice &target, const QString &path)
{
    QXmlStreamWriter xml(&target);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeNamespace(rdfSpace, u"rdf"_s);
    xml.writeNamespace(skos, u"skos"_s);
    xml.writeNamespace(own, u"twb"_s);
    xml.writeStartElement(rdfSpace, u"RDF"_s);
    xml.writeStartElement(skos, u"ConceptScheme"_s);
    xml.writeAttribute(rdfSpace, u"about"_s, scheme);
    for (const RecordId &top : tags.children({}))
        writeResource(xml, u"hasTopConcept"_s, addressOf(top));
    xml.writeEndElement();
    for (const edit::Tag &tag : tags.all())
        writeConcept(xml, tags, tag);
    xml.writeEndDocument();
    if (xml.hasError())
        return failure(ErrorCode::FileNotWritable, {path, target.errorString()});
    return {};
}

Result<void> writeSkosFile(const edit::TagTree &tags, const QString &path, twb::Existing existing)
{
    return WholeFile::write(path, existing, [&](QIODevice &device) { return writeSkos(tags, device, path); });
}

} // namespace twb::exchange
