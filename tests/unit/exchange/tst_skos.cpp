// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/recordedit.h"
#include "core/exchange/skos.h"
#include "tests/support/checkout.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::edit;
using namespace twb::exchange;
using twb::test::TempLibrary;

namespace {

Result<QList<Concept>> read(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readSkos(buffer, u"liste.rdf"_s);
}

QByteArray document(const QByteArray &content, const QByteArray &attributes = {})
{
    return "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
           " xmlns:skos='http://www.w3.org/2004/02/skos/core#' "
        + attributes + ">" + content + "</rdf:RDF>";
}

QByteArray written(const store::Library &library)
{
    QByteArray text;
    QBuffer buffer(&text);
    buffer.open(QIODevice::WriteOnly);
    const auto tree = TagTree::read(library);
    if (!tree || !writeSkos(*tree, buffer, u"liste.rdf"_s))
        qFatal("cannot write");
    return text;
}

QString dataPath()
{
    const QString folder = test::sharedData();
    return folder + u"/musterdatenkatalog/musterdatenkatalog_v4_skos.rdf"_s;
}

} // namespace

class TestSkos : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conceptsAreReadInEveryWayOfWritingThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("typed nodes") << document(
            "<skos:Concept rdf:about='http://x/a'><skos:prefLabel>A</skos:prefLabel></skos:Concept>"
            "<skos:Concept rdf:about='http://x/b'><skos:prefLabel>B</skos:prefLabel>"
            "<skos:broader rdf:resource='http://x/a'/></skos:Concept>");
        QTest::newRow("descriptions") << document(
            "<rdf:Description rdf:about='http://x/a'><skos:prefLabel>A</skos:prefLabel>"
            "<rdf:type rdf:resource='http://www.w3.org/2004/02/skos/core#Concept'/></rdf:Description>"
            "<rdf:Description rdf:about='http://x/b' skos:prefLabel='B'>"
            "<rdf:type rdf:resource='http://www.w3.org/2004/02/skos/core#Concept'/></rdf:Description>"
            "<rdf:Description rdf:about='http://x/a'><skos:narrower "
            "rdf:resource='http://x/b'/></rdf:Description>");
        QTest::newRow("nested nodes, base") << document(
            "<skos:Concept rdf:ID='none' /><skos:Concept "
            "rdf:about='a'><skos:prefLabel>A</skos:prefLabel><skos:narrower>"
            "<skos:Concept "
            "rdf:about='b'><skos:prefLabel>B</skos:prefLabel></skos:Concept></skos:narrower></skos:Concept>",
            "xml:base='http://x/'");
    }
    void conceptsAreReadInEveryWayOfWritingThem()
    {
        QFETCH(QByteArray, text);
        TWB_EXPECT(concepts, read(text));
        QCOMPARE(concepts,
            (QList<Concept>{{.address = u"http://x/a"_s, .name = u"A"_s},
                {.address = u"http://x/b"_s, .name = u"B"_s, .broader = u"http://x/a"_s}}));
    }

    void germanLabelIsTheNameAndOthersAreSynonyms()
    {
        TWB_EXPECT(concepts,
            read(document(
                "<skos:Concept rdf:about='http://x/a'><skos:prefLabel xml:lang='en'>Waste</skos:prefLabel>"
                "<skos:prefLabel xml:lang='de'> Abfall </skos:prefLabel><skos:altLabel>Müll</skos:altLabel>"
                "<skos:definition xml:lang='en'>Rubbish</skos:definition>"
                "<skos:definition xml:lang='de'>Was weg muss</skos:definition>"
                "<skos:exactMatch>http://y/1</skos:exactMatch><skos:exactMatch rdf:resource='http://y/2'/>"
                "</skos:Concept>")));
        QCOMPARE(concepts.size(), 1);
        QCOMPARE(concepts.first().name, u"Abfall"_s);
        QCOMPARE(concepts.first().synonyms, (QStringList{u"Waste"_s, u"Müll"_s}));
        QCOMPARE(concepts.first().description, u"Was weg muss"_s);
        QCOMPARE(concepts.first().exactMatch, (QStringList{u"http://y/1"_s, u"http://y/2"_s}));
    }

    void whatIsNoListOfTermsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no XML") << QByteArray("Schlagwort;Farbe\n");
        QTest::newRow("other XML") << QByteArray("<html><body/></html>");
        QTest::newRow("no concept") << document({});
        QTest::newRow("cut off") << document("<skos:Concept rdf:about='http://x/a'>").chopped(20);
        QByteArray deep;
        for (int i = 0; i < 5000; ++i)
            deep += "<skos:Concept><skos:narrower>";
        QTest::newRow("deep") << document(deep);
        QTest::newRow("entities") << QByteArray(
            "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>"
            "<r>&d;</r>");
    }
    void whatIsNoListOfTermsIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto concepts = read(text);
        QVERIFY(!concepts);
        QCOMPARE(concepts.error().code, ErrorCode::SkosInvalid);
        QCOMPARE(concepts.error().arguments.first(), u"liste.rdf"_s);
    }

    void exportedTagsComeBackAsTheyWere()
    {
        TempLibrary library;
        TWB_EXPECT(top,
            createRecord(*library, {}, model::Kind::Tag,
                {{u"name"_s, u"Energie & <Netze>"_s}, {u"colour"_s, u"#0b6570"_s},
                    {u"description"_s, u"Zwei\nZeilen"_s}}));
        TWB_OK(createRecord(*library, {}, model::Kind::Tag,
            {{u"name"_s, u"Solar"_s}, {u"parent"_s, top.record.toString()},
                {u"synonyms"_s, QJsonArray{u"PV"_s, u"Photovoltaik"_s}},
                {u"exact_match"_s, QJsonArray{u"https://example.org/solar"_s}},
                {u"broad_match"_s, QJsonArray{u"https://example.org/energie"_s}}}));
        const QByteArray text = written(*library);
        TWB_EXPECT(concepts, read(text));
        TWB_EXPECT(same, planImport(*library, concepts));
        QCOMPARE(same.unchanged, 2);
        QVERIFY(same.changes.isEmpty());

        TempLibrary other;
        TWB_EXPECT(step, importTags(*other, {}, concepts, u"liste.rdf"_s));
        QCOMPARE(step.kind, store::StepKind::ImportTags);
        QCOMPARE(step.what, u"liste.rdf"_s);
        TWB_EXPECT(here, TagTree::read(*library));
        TWB_EXPECT(there, TagTree::read(*other));
        QCOMPARE(there.all(), here.all());
        QCOMPARE(written(*other), text);
        TWB_OK(other->undoLast({}));
        QVERIFY(TagTree::read(*other)->all().isEmpty());
    }

    void whatATagHasAlreadyStays()
    {
        TempLibrary library;
        TWB_EXPECT(made,
            createRecord(*library, {}, model::Kind::Tag,
                {{u"name"_s, u"Abfall"_s}, {u"description"_s, u"unsere"_s},
                    {u"synonyms"_s, QJsonArray{u"Müll"_s}}}));
        TWB_OK(importTags(*library, {},
            {{.address = u"https://x/a"_s,
                .name = u"ABFALL"_s,
                .synonyms = {u"Muell"_s, u"Waste"_s},
                .description = u"fremde"_s}},
            u"x"_s));
        QCOMPARE(library->record(made.record)->fields,
            (QJsonObject{{u"name"_s, u"Abfall"_s}, {u"description"_s, u"unsere"_s},
                {u"synonyms"_s, QJsonArray{u"Müll"_s, u"Waste"_s}},
                {u"exact_match"_s, QJsonArray{u"https://x/a"_s}}}));
    }

    void circlesAreCut()
    {
        TempLibrary library;
        TWB_OK(importTags(*library, {},
            {{.address = u"https://x/a"_s, .name = u"A"_s, .broader = u"https://x/b"_s},
                {.address = u"https://x/b"_s, .name = u"B"_s, .broader = u"https://x/a"_s}},
            u"x"_s));
        TWB_EXPECT(tree, TagTree::read(*library));
        QCOMPARE(tree.parentOf(tree.find(u"A"_s)->id), tree.find(u"B"_s)->id);
        QVERIFY(tree.find(u"B"_s)->parent.isNull());
    }

    void aWellKnownVocabularyIsTakenOver()
    {
        QFile file(dataPath());
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no musterdatenkatalog");
        TWB_EXPECT(concepts, readSkos(file, file.fileName()));
        QCOMPARE(concepts.size(), 268);
        TempLibrary library;
        TWB_OK(importTags(*library, {}, concepts, u"Musterdatenkatalog"_s));
        TWB_EXPECT(tree, TagTree::read(*library));
        QCOMPARE(tree.all().size(), 268);
        QCOMPARE(tree.children({}).size(), 26);
        const Tag *water = tree.find(u"Wasserversorgung"_s);
        QVERIFY(water);
        QVERIFY(water->exactMatch.contains(u"https://www.wikidata.org/wiki/Q1061108"_s));
        QVERIFY(water->synonyms.contains(u"water supply"_s));
        QCOMPARE(tree.find(water->parent)->name, u"Energie"_s);
        TWB_EXPECT(again, planImport(*library, concepts));
        QVERIFY(again.changes.isEmpty());
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSkos)
#include "tst_skos.moc"
