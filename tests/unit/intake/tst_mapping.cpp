// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/guess.h"
#include "core/intake/mapper.h"
#include "core/model/identity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::intake;

namespace {

Mapping mappingOf(const QByteArray &yaml)
{
    auto mapping = parseMapping(yaml, u"test.yaml"_s);
    return mapping ? *mapping : Mapping();
}

QString problemOf(const QByteArray &yaml)
{
    const auto mapping = parseMapping(yaml, u"test.yaml"_s);
    return mapping ? QString() : mapping.error().arguments.value(1);
}

SourceRow rowOf(const Mapping &mapping, const QHash<QString, Cell> &cells)
{
    SourceRow row{u"t.csv"_s, 7, 3, {}};
    for (const QString &column : mapping.columns)
        row.cells.push_back(cells.value(column));
    return row;
}

Cell cellOf(const QString &text)
{
    return {text, {}, 0};
}

const QByteArray head = "id: t\nform: csv\nkind: project\n";

} // namespace

class MappingTest : public QObject {
    Q_OBJECT

    MappedRecord map(const Mapping &mapping, const QHash<QString, Cell> &cells)
    {
        region::Gazetteer gazetteer;
        return Mapper(mapping, gazetteer, true).map(rowOf(mapping, cells));
    }

private Q_SLOTS:
    void shippedMappingsAreValid()
    {
        QStringList ids;
        for (const QString &name :
            {u"llis"_s, u"codefor-projekte"_s, u"codefor-blog"_s, u"18f"_s, u"civic-data-lab"_s}) {
            const auto mapping = loadMapping(name);
            QVERIFY2(
                mapping, qPrintable(name + (mapping ? QString() : mapping.error().arguments.join(u' '))));
            ids.append(mapping->id);
        }
        QCOMPARE(shippedMappings().size(), 5);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 5);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("problem");
        QTest::newRow("noYaml") << "id: [a\n"_ba << u"line"_s;
        QTest::newRow("noId") << "form: csv\nkind: project\nfields: {title: T}\n"_ba << u"id is missing"_s;
        QTest::newRow("noKind") << "id: a\nform: csv\nfields: {title: T}\n"_ba << u"kind"_s;
        QTest::newRow("noForm") << "id: a\nkind: lesson\nfields: {title: T}\n"_ba << u"form"_s;
        QTest::newRow("noTitle") << head + "fields: {summary: S}\n" << u"no rule for the title"_s;
        QTest::newRow("unknownKey") << head + "feilds: {title: T}\n" << u"unknown key \"feilds\""_s;
        QTest::newRow("unknownField") << head + "fields: {title: T, titel: T}\n"
                                      << u"unknown field \"titel\""_s;
        QTest::newRow("unknownPart") << head + "fields: {title: {from: T, splt: x}}\n" << u"splt"_s;
        QTest::newRow("brace") << head + "fields: {title: \"{T\"}\n" << u"brace without end"_s;
        QTest::newRow("pattern") << head + "fields: {title: {from: T, match: \"(\"}}\n" << u"title: "_s;
        QTest::newRow("fixed") << head + "fields: {title: T}\nfixed: {status: fertig}\n" << u"fertig"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, problem);
        const QString found = problemOf(yaml);
        QVERIFY2(found.contains(problem), qPrintable(found));
    }

    void everyFormOfValueIsFilled()
    {
        const Mapping mapping = mappingOf(head
            + "key: Nr\n"
              "fields:\n"
              "  title: Titel\n"
              "  summary: Kurz\n"
              "  status: {from: Stand, values: {Fertig!: completed}}\n"
              "  status_as_of: {from: Datum, dates: [MM/dd/yyyy]}\n"
              "  action_fields: {from: Felder, split: \";\"}\n"
              "  tags: {from: Worte, split: \",\"}\n"
              "  municipalities: {from: Ort, split: \",\", role: lead}\n"
              "  cost_range: Kosten\n"
              "  steps: {from: Schritte, split: lines}\n"
              "  repo_url: Quelltext\n"
              "  solution:\n"
              "    - Text\n"
              "    - {from: Mehr, heading: Mehr dazu}\n"
              "sources:\n"
              "  - {url: \"https://x.de/{Nr}\", title: \"{Titel}\", publisher: Amt, published: \"{Jahr}\"}\n"
              "fixed: {evidence_level: official}\n");
        const MappedRecord record = map(mapping,
            {{u"Nr"_s, cellOf(u"12"_s)}, {u"Titel"_s, cellOf(u"Licht <b>an</b>"_s)},
                {u"Kurz"_s, cellOf(u"k"_s)}, {u"Stand"_s, cellOf(u"fertig!"_s)},
                {u"Datum"_s, cellOf(u"04/05/2018"_s)},
                {u"Felder"_s, cellOf(u"Mobilität & Verkehr; climate_energy"_s)},
                {u"Worte"_s, cellOf(u"LoRaWAN, Licht,, LoRaWAN"_s)}, {u"Ort"_s, cellOf(u"Soest, Olpe"_s)},
                {u"Kosten"_s, cellOf(u"10.000 bis 20.000 €"_s)}, {u"Schritte"_s, cellOf(u"a\nb"_s)},
                {u"Quelltext"_s, cellOf(u"www.x.de/y"_s)}, {u"Text"_s, cellOf(u"<p>t</p>"_s)},
                {u"Mehr"_s, cellOf(u"m"_s)}, {u"Jahr"_s, cellOf(u"2020"_s)}});
        QVERIFY2(record.rejected.isEmpty(),
            record.rejected.isEmpty() ? "" : qPrintable(record.rejected.first().field));
        QCOMPARE(record.id, model::importedId(u"t"_s, u"12"_s));
        const QJsonObject expected{{u"title"_s, u"Licht an"_s}, {u"summary"_s, u"k"_s},
            {u"status"_s, u"completed"_s}, {u"status_as_of"_s, u"2018-04-05"_s},
            {u"action_fields"_s, QJsonArray{u"mobility"_s, u"climate_energy"_s}},
            {u"tags"_s, QJsonArray{model::tagId(u"LoRaWAN").toString(), model::tagId(u"licht").toString()}},
            {u"municipalities"_s,
                QJsonArray{QJsonObject{{u"ags"_s, u"05974040"_s}, {u"role"_s, u"lead"_s}},
                    QJsonObject{{u"ags"_s, u"05966024"_s}, {u"role"_s, u"partner"_s}}}},
            {u"cost_range"_s, QJsonObject{{u"from"_s, 10000}, {u"to"_s, 20000}}},
            {u"steps"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"repo_url"_s, u"https://www.x.de/y"_s},
            {u"solution"_s, u"t\n\n### Mehr dazu\n\nm"_s}, {u"evidence_level"_s, u"official"_s},
            {u"sources"_s,
                QJsonArray{QJsonObject{{u"url"_s, u"https://x.de/12"_s}, {u"title"_s, u"Licht an"_s},
                    {u"publisher"_s, u"Amt"_s}, {u"published"_s, u"2020"_s}}}}};
        const QJsonObject values = record.values.toObject();
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QCOMPARE(values.value(it.key()), it.value());
        QCOMPARE(values.keys(), expected.keys());
        QCOMPARE(record.tags, (QStringList{u"LoRaWAN"_s, u"Licht"_s}));
        QCOMPARE(record.municipalities, (QStringList{u"05974040"_s, u"05966024"_s}));
    }

    void whatDoesNotSuitIsListedAndTheRestGoesIn()
    {
        const Mapping mapping = mappingOf(head
            + "fields:\n"
              "  title: T\n"
              "  status: S\n"
              "  status_as_of: D\n"
              "  municipalities: M\n"
              "  repo_url: U\n"
              "  cost_range: K\n"
              "  action_fields: {from: A, split: \",\"}\n");
        const MappedRecord record = map(mapping,
            {{u"T"_s, cellOf(u"t"_s)}, {u"S"_s, cellOf(u"Zwonull"_s)}, {u"D"_s, cellOf(u"bald"_s)},
                {u"M"_s, cellOf(u"Entenhausen"_s)}, {u"U"_s, cellOf(u"siehe Akte"_s)},
                {u"K"_s, cellOf(u"viel"_s)}, {u"A"_s, cellOf(u"mobility, unsinn"_s)}});
        QVERIFY(!record.id.isNull());
        QHash<QString, RejectionReason> reasons;
        for (const Rejection &rejection : record.rejected) {
            QCOMPARE(rejection.line, 7);
            QCOMPARE(rejection.source, u"t.csv"_s);
            reasons.insert(rejection.field, rejection.reason);
        }
        const QHash<QString, RejectionReason> expected{{u"status"_s, RejectionReason::UnknownTerm},
            {u"status_as_of"_s, RejectionReason::InvalidDate},
            {u"municipalities"_s, RejectionReason::UnknownMunicipality},
            {u"repo_url"_s, RejectionReason::InvalidAddress},
            {u"cost_range"_s, RejectionReason::InvalidNumber},
            {u"action_fields"_s, RejectionReason::UnknownTerm}};
        QCOMPARE(reasons, expected);
        QCOMPARE(record.values.toObject().value("action_fields"_L1), QJsonArray{u"mobility"_s});
    }

    void hashesAreNoPartOfTags()
    {
        const MappedRecord record =
            map(mappingOf(head + "fields: {title: T, tags: {from: W, split: \";\"}}\n"),
                {{u"T"_s, cellOf(u"A"_s)}, {u"W"_s, cellOf(u"#Müll;Müll;C#;#"_s)}});
        QCOMPARE(record.tags, (QStringList{u"Müll"_s, u"C#"_s, u"#"_s}));
    }

    void numbersThatCanBeReadInTwoWaysAreLeftOutAndListed()
    {
        const QByteArray rules =
            "id: t\nform: csv\nkind: municipality\nfields: {name: T, population: E, area_km2: F, "
            "latitude: B, longitude: L}\n";
        const QHash<QString, Cell> cells{{u"T"_s, cellOf(u"Soest"_s)}, {u"E"_s, cellOf(u"48.607"_s)},
            {u"F"_s, cellOf(u"85.814"_s)}, {u"B"_s, cellOf(u"51.572"_s)}, {u"L"_s, cellOf(u"8.1"_s)}};
        const MappedRecord record = map(mappingOf(rules), cells);
        QCOMPARE(record.values.toObject(),
            (QJsonObject{{u"name"_s, u"Soest"_s}, {u"population"_s, 48607}, {u"latitude"_s, 51.572},
                {u"longitude"_s, 8.1}}));
        QCOMPARE(record.rejected,
            (QList<Rejection>{
                {u"t.csv"_s, 7, 0, u"area_km2"_s, RejectionReason::UncertainNumber, u"85.814"_s}}));
        const MappedRecord stated = map(mappingOf(rules + "decimal: point\n"), cells);
        QCOMPARE(stated.values.toObject().value("area_km2"_L1), 85.814);
        QVERIFY(stated.rejected.isEmpty());
    }

    void rowsWithoutTitleAreRejected()
    {
        const MappedRecord record = map(mappingOf(head + "fields: {title: T, summary: S}\n"),
            {{u"T"_s, cellOf(u"  "_s)}, {u"S"_s, cellOf(u"s"_s)}});
        QVERIFY(record.id.isNull());
        QCOMPARE(record.rejected, (QList<Rejection>{{u"t.csv"_s, 7, 0, {}, RejectionReason::NoTitle, {}}}));
    }

    void longTitlesAreShortenedAndKept()
    {
        const QString title = u"Wort "_s.repeated(60).trimmed();
        const MappedRecord record = map(mappingOf(head + "fields: {title: T}\n"), {{u"T"_s, cellOf(title)}});
        QVERIFY(record.values.text("title"_L1).size() <= 200);
        QCOMPARE(record.fullTitle, title);
    }

    void sameKeyTwiceIsRejectedButSameTitleIsNumbered()
    {
        region::Gazetteer gazetteer;
        const Mapping keyed = mappingOf(head + "key: K\nfields: {title: T}\n");
        Mapper mapper(keyed, gazetteer, true);
        const SourceRow row = rowOf(keyed, {{u"T"_s, cellOf(u"t"_s)}, {u"K"_s, cellOf(u"k"_s)}});
        QVERIFY(!mapper.map(row).id.isNull());
        QCOMPARE(mapper.map(row).rejected.first().reason, RejectionReason::DuplicateKey);

        const Mapping titled = mappingOf(head + "fields: {title: T}\n");
        Mapper numbering(titled, gazetteer, true);
        const SourceRow plain = rowOf(titled, {{u"T"_s, cellOf(u"t"_s)}});
        QCOMPARE(numbering.map(plain).key, u"t"_s);
        QCOMPARE(numbering.map(plain).key, u"t #2"_s);
    }

    void conditionsLeaveRowsOut()
    {
        const Mapping mapping =
            mappingOf(head + "only: {Art: [Projekt, Idee]}\nexcept: {Weg: ja}\nfields: {title: T}\n");
        const auto left = [&](const QString &kind, const QString &gone) {
            return map(
                mapping, {{u"T"_s, cellOf(u"t"_s)}, {u"Art"_s, cellOf(kind)}, {u"Weg"_s, cellOf(gone)}})
                .passedOver;
        };
        QVERIFY(!left(u"projekt"_s, u"nein"_s));
        QVERIFY(left(u"Notiz"_s, u"nein"_s));
        QVERIFY(left(u"Idee"_s, u"Ja"_s));
    }

    void namesAreGuessed_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("guessed");
        QTest::addColumn<QStringList>("unused");
        QTest::newRow("german") << QStringList{u"Nr."_s, u"Titel"_s, u"Beschreibung"_s, u"Kommune"_s,
            u"Status"_s, u"Webseite"_s, u"Farbe"_s}
                                << u"project"_s
                                << QStringList{u"Nr. → key"_s, u"Titel → title"_s,
                                       u"Beschreibung → summary"_s, u"Kommune → municipalities"_s,
                                       u"Status → status"_s, u"Webseite → sources"_s}
                                << QStringList{u"Farbe"_s};
        QTest::newRow("english") << QStringList{u"Title"_s, u"Lesson(s) Learned"_s, u"Recommendation(s)"_s,
            u"Driving Event"_s} << u"lesson"_s
                                 << QStringList{u"Title → title"_s, u"Lesson(s) Learned → insight"_s,
                                        u"Recommendation(s) → recommendation"_s,
                                        u"Driving Event → driving_event"_s}
                                 << QStringList{};
        QTest::newRow("prefixed") << QStringList{u"dct:title"_s, u"dct:description"_s, u"ORG"_s}
                                  << u"project"_s
                                  << QStringList{u"dct:title → title"_s, u"dct:description → summary"_s}
                                  << QStringList{u"ORG"_s};
        QTest::newRow("labelsWin") << QStringList{u"Name"_s, u"Titel"_s} << u"project"_s
                                   << QStringList{u"Titel → title"_s} << QStringList{u"Name"_s};
    }
    void namesAreGuessed()
    {
        QFETCH(QStringList, names);
        QFETCH(QStringList, guessed);
        QFETCH(QStringList, unused);
        const auto mapping = guessMapping({SourceForm::Csv, u"t.csv"_s, names, {}}, std::nullopt);
        QVERIFY(mapping);
        QTEST(QString(model::kindId(mapping->kind)), "kind");
        QStringList found = mapping->guessed;
        found.sort();
        guessed.sort();
        QCOMPARE(found, guessed);
        QCOMPARE(mapping->unused, unused);
    }

    void commasInTermsDoNotSplitThem()
    {
        const auto mapping =
            guessMapping({SourceForm::Csv, u"t"_s, {u"Titel"_s, u"Handlungsfelder"_s}, {}}, {});
        QVERIFY(mapping);
        const MappedRecord record = map(*mapping,
            {{u"Titel"_s, cellOf(u"t"_s)},
                {u"Handlungsfelder"_s,
                    cellOf(u"Klima & Energie, Stadtentwicklung, Bauen & Wohnen; mobility, Kultur"_s)}});
        QCOMPARE(record.values.toObject().value("action_fields"_L1),
            (QJsonArray{u"climate_energy"_s, u"urban_development"_s, u"mobility"_s}));
        QCOMPARE(record.rejected.size(), 1);
        QCOMPARE(record.rejected.first().value, u"Kultur"_s);
    }

    void withoutTitleThereIsNoGuess()
    {
        const auto mapping = guessMapping({SourceForm::Csv, u"t.csv"_s, {u"A"_s, u"B"_s}, {}}, std::nullopt);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().code, ErrorCode::ImportMappingInvalid);
    }

    void shippedMappingsAreFoundByNames()
    {
        const auto found = detectMapping({SourceForm::Csv, u"x.csv"_s,
                                             {u"Lesson ID"_s, u"Title"_s, u"Lesson(s) Learned"_s,
                                                 u"Recommendation(s)"_s, u"Driving Event"_s, u"Topics"_s},
                                             {}},
            std::nullopt);
        QVERIFY(found);
        QCOMPARE(found->id, u"nasa-llis"_s);
        QVERIFY(!detectMapping({SourceForm::Csv, u"x.csv"_s, {u"Title"_s}, {}}, std::nullopt));
    }
};

QTEST_GUILESS_MAIN(MappingTest)
#include "tst_mapping.moc"
