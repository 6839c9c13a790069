// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/example.h"
#include "core/report/templates/templates.h"
#include "core/report/templates/templatestore.h"
#include "core/report/templates/textlanguage.h"
#include "tests/unit/index/smalllibrary.h"
#include "tests/unit/report/blockwalk.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::report;
using test::require;

namespace {

QJsonArray source(const QString &url, const QString &title)
{
    return {QJsonObject{
        {u"url"_s, url}, {u"title"_s, title}, {u"publisher"_s, u"Blatt"_s}, {u"published"_s, u"2024-06"_s}}};
}

/// One project with everything around it: lesson, adoption, contact, a relative.
struct World : test::SmallLibrary {
    World()
    {
        put(u"municipality"_s, u"05966024"_s,
            {{u"name"_s, u"Olpe"_s}, {u"ags"_s, u"05966024"_s}, {u"district"_s, u"Kreis Olpe"_s},
                {u"role"_s, u"pioneer"_s}});
        other = project(u"Kluge Laternen"_s, {{u"municipalities"_s, test::inMunicipality(u"05966024"_s)}});
        const RecordId light = tag(u"Licht"_s);
        street = project(u"Straßenlicht"_s,
            {{u"summary"_s, u"Licht, wenn *jemand* kommt."_s},
                {u"municipalities"_s, test::inMunicipality(u"05966024"_s)},
                {u"action_fields"_s, test::list({u"climate_energy"_s, u"environment"_s})},
                {u"status"_s, u"decided"_s}, {u"status_as_of"_s, u"2022"_s}, {u"end"_s, u"2026"_s},
                {u"tags"_s, test::list({light.toString()})},
                {u"cost_range"_s, QJsonObject{{u"from"_s, 10000}, {u"to"_s, 25000}}},
                {u"solution"_s, u"# Wie\n\nMit Sensoren.\n\n### Womit\n\n- Melder\n  - klein"_s},
                {u"steps"_s, test::list({u"planen"_s, u"bauen"_s})},
                {u"related"_s, test::list({other.toString()})},
                {u"contact_function"_s, u"Stabsstelle Geheimnis"_s},
                {u"sources"_s, source(u"https://example.org/a"_s, u"Bericht"_s)},
                {u"evidence_level"_s, u"press"_s}});
        insight = lesson(u"Zeit einplanen"_s,
            {{u"kind"_s, u"hindrance"_s}, {u"recommendation"_s, u"Luft lassen."_s},
                {u"what_happened"_s, u"Es dauerte."_s}, {u"insight"_s, u"Neue Vorgaben kosten Zeit."_s},
                {u"projects"_s, test::list({street.toString()})},
                {u"sources"_s, source(u"https://example.org/b/"_s, u"Studie"_s)}});
        put(u"adoption"_s, u"nach"_s,
            {{u"original"_s, street.toString()}, {u"municipality"_s, u"05966024"_s},
                {u"state"_s, u"running"_s}, {u"since"_s, u"2025"_s},
                {u"sources"_s, source(u"https://example.org/a"_s, u"Bericht"_s)}});
        put(u"contact"_s, u"stelle"_s,
            {{u"function"_s, u"Bauhof"_s}, {u"email"_s, u"bauhof@example.org"_s},
                {u"records"_s, test::list({street.toString()})}});
        catchUp();
    }

    ReportRequest request(const QString &layout, const QList<RecordId> &records) const
    {
        ReportRequest request;
        request.layout = shippedTemplate(layout);
        request.records = records;
        request.asOf = clock.now();
        return request;
    }

    Document make(const ReportRequest &request) const
    {
        const auto source = require(makeReport(request, *library, *index));
        return require(test::readAll(*source));
    }
    Document make(const QString &layout, const QList<RecordId> &records) const
    {
        return make(request(layout, records));
    }

    RecordId street;
    RecordId other;
    RecordId insight;
};

/// The example library that the program ships.
struct Example : test::SmallLibrary {
    Example()
    {
        require(intake::addExampleRecords(*library, {}));
        catchUp();
        require(library->visitChangedSince(0, [&](const model::RecordState &state, qint64) -> Result<void> {
            records.append(state.id);
            return {};
        }));
    }

    Document make(const QString &layout) const
    {
        ReportRequest request;
        request.layout = shippedTemplate(layout);
        request.records = records;
        request.asOf = clock.now();
        const auto source = require(makeReport(request, *library, *index));
        return require(test::readAll(*source));
    }

    QList<RecordId> records;
};

QStringList factLabels(const Document &document)
{
    QStringList labels;
    for (const Block &block : document.blocks)
        if (const auto *facts = std::get_if<FactsTable>(&block.content))
            for (const Fact &fact : facts->facts)
                labels += fact.label;
    return labels;
}

QString factValue(const Document &document, const QString &label)
{
    for (const Block &block : document.blocks)
        if (const auto *facts = std::get_if<FactsTable>(&block.content))
            for (const Fact &fact : facts->facts)
                if (fact.label == label)
                    return plainText(fact.value);
    return {};
}

void addTemplates()
{
    QTest::addColumn<QString>("layout");
    QTest::newRow("Steckbrief") << u"steckbrief"_s;
    QTest::newRow("Sammelband") << u"sammelband"_s;
}

} // namespace

/// What the templates make of records, before any page is set.
class TestTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_example = std::make_unique<Example>(); }

    void steckbriefTellsOneProjectInOrder()
    {
        const World world;
        const Document document = world.make(u"steckbrief"_s, {world.street});
        QCOMPARE(document.info.title, u"Straßenlicht"_s);
        QCOMPARE(document.info.headerStart, u"Steckbrief"_s);
        QCOMPARE(document.info.language, u"de-DE"_s);
        QCOMPARE(document.info.footerStart, u"Stand 1. Mai 2024"_s);
        QCOMPARE(document.info.pageOf, u"Seite %1 von %2"_s);
        QCOMPARE(std::get<Paragraph>(document.blocks[0].content).style, ParagraphStyle::Kicker);
        QCOMPARE(test::textOf({document.blocks[0]}), u"PROJEKT"_s);
        QCOMPARE(test::headings(document.blocks, 1), QStringList{u"Straßenlicht"_s});
        QCOMPARE(test::headings(document.blocks, 2),
            (QStringList{u"Lösung"_s, u"Umsetzungsschritte"_s, u"Verwandte Einträge"_s, u"Erfahrungen dazu"_s,
                u"Nachnutzung"_s, u"Quellen"_s}));
        QCOMPARE(test::headings(document.blocks, 3), QStringList{u"Wie"_s});
        QCOMPARE(test::headings(document.blocks, 4), QStringList{u"Womit"_s});
    }

    void factsAreOnlyThoseFilled()
    {
        const World world;
        const Document document = world.make(u"steckbrief"_s, {world.street});
        QCOMPARE(factLabels(document),
            (QStringList{u"Kommune"_s, u"Handlungsfelder"_s, u"Status"_s, u"Schlagwörter"_s, u"Zeitraum"_s,
                u"Kosten"_s, u"Belegstufe"_s}));
        QCOMPARE(factValue(document, u"Kommune"_s), u"Olpe (Kreis Olpe), Pionierkommune"_s);
        QCOMPARE(factValue(document, u"Status"_s), u"Beschlossen, Stand laut Quelle 2022"_s);
        QCOMPARE(factValue(document, u"Zeitraum"_s), u"bis 2026"_s);
        QCOMPARE(factValue(document, u"Kosten"_s), u"10.000 bis 25.000\u00a0€"_s);
        QCOMPARE(factValue(document, u"Schlagwörter"_s), u"Licht"_s);
    }

    void lessonsAndAdoptionsNameTheirSources()
    {
        const World world;
        const QString text = test::textOf(world.make(u"steckbrief"_s, {world.street}).blocks);
        QVERIFY2(text.contains(u"Zeit einplanen.\u2028Luft lassen. Hindernis [2]"), qPrintable(text));
        QVERIFY2(text.contains(u"Olpe: In Betrieb seit 2025. [1]"), qPrintable(text));
        QVERIFY2(text.contains(u"Blatt: Bericht. example.org, veröffentlicht Juni 2024"), qPrintable(text));
    }

    void aProjectWithoutAdoptionSaysSo()
    {
        const World world;
        const QString text = test::textOf(world.make(u"steckbrief"_s, {world.other}).blocks);
        QVERIFY(text.contains(u"Nachnutzung\nNoch keine bekannt."));
    }

    void steckbriefTellsALesson()
    {
        const World world;
        const Document document = world.make(u"steckbrief"_s, {world.insight});
        QCOMPARE(test::textOf({document.blocks[0]}), u"ERFAHRUNG"_s);
        QCOMPARE(test::headings(document.blocks, 2),
            (QStringList{u"Geschehen ist"_s, u"Erkenntnis"_s, u"Empfehlung"_s, u"Projekte"_s, u"Quellen"_s}));
        QCOMPARE(factValue(document, u"Art"_s), u"Hindernis"_s);
    }

    void eachSteckbriefStartsAPage()
    {
        const World world;
        const Document document = world.make(u"steckbrief"_s, {world.street, world.other, world.insight});
        QCOMPARE(document.info.title, u"Steckbriefe"_s);
        const auto breaks = std::ranges::count_if(document.blocks,
            [](const Block &block) { return std::holds_alternative<PageBreak>(block.content); });
        QCOMPARE(breaks, 2);
    }

    void personsAreLeftOutUnlessAskedFor_data() { addTemplates(); }
    void personsAreLeftOutUnlessAskedFor()
    {
        QFETCH(const QString, layout);
        const World world;
        ReportRequest request = world.request(layout, {world.street, world.insight});
        const auto namesPersons = [](const QString &text) {
            return text.contains(u"Geheimnis") || text.contains(u"bauhof@") || text.contains(u"Bauhof");
        };
        QVERIFY(!namesPersons(test::textOf(world.make(request).blocks)));
        request.withPersons = true;
        QVERIFY(namesPersons(test::textOf(world.make(request).blocks)));
    }

    void sammelbandHasChaptersByFirstField()
    {
        const World world;
        const Document document = world.make(u"sammelband"_s, {world.other, world.insight, world.street});
        QVERIFY(document.info.titlePage);
        QCOMPARE(test::headings(document.blocks, 1),
            (QStringList{u"Überblick"_s, u"Klima & Energie"_s, u"Ohne Handlungsfeld"_s,
                u"Quellenverzeichnis"_s, u"Schlagwörter"_s, u"Kommunen"_s}));
        QCOMPARE(test::headings(document.blocks, 2),
            (QStringList{u"Straßenlicht"_s, u"Kluge Laternen"_s, u"Zeit einplanen"_s}));
        const QString text = test::textOf(document.blocks);
        QVERIFY(text.contains(u"2 Projekte und 1 Erfahrung"));
        QVERIFY(!text.contains(u"Beispielbestand"));
    }

    void whatACollectionSaysOfItselfComesFirst()
    {
        const World world;
        ReportRequest request;
        request.layout = shippedTemplate(u"sammelband"_s);
        request.records = {world.street, world.insight};
        request.introduction = u"Für den **Ausschuss**.\n\n# Anlass\n\nDer Beschluss vom Mai."_s;
        const auto source = require(makeReport(request, *world.library, *world.index));
        const Document document = require(test::readAll(*source));
        QCOMPARE(test::headings(document.blocks, 1).first(), u"Zu dieser Sammlung"_s);
        QCOMPARE(test::headings(document.blocks, 2).first(), u"Anlass"_s);
        QVERIFY(test::textOf(document.blocks).contains(u"Für den Ausschuss."));
    }

    void withoutAnyFieldThereIsOneChapter()
    {
        const World world;
        const Document document = world.make(u"sammelband"_s, {world.other, world.insight});
        QCOMPARE(test::headings(document.blocks, 1).value(1), u"Einträge"_s);
    }

    void sourcesOfASammelbandAreToldOnce()
    {
        const World world;
        const Document document = world.make(u"sammelband"_s, {world.street, world.insight});
        const auto heading = std::ranges::find_if(document.blocks, [](const Block &block) {
            const auto *title = std::get_if<Heading>(&block.content);
            return title && plainText(title->text) == u"Quellenverzeichnis";
        });
        QVERIFY(heading + 1 < document.blocks.end());
        const auto &list = std::get<List>((heading + 1)->content);
        QCOMPARE(list.items.size(), 2u);
        QVERIFY(list.ordered);
    }

    void otherKindsAndTheTrashArePassedOver()
    {
        World world;
        store::RecordChange trash{world.other, {}, {{model::trashedField, true}}, {}, {}};
        require(world.library->apply({}, {trash}));
        world.catchUp();
        const RecordId place = RecordId::fromName(u"municipality:05966024"_s);
        const auto empty =
            makeReport(world.request(u"sammelband"_s, {world.other, place, RecordId::create()}),
                *world.library, *world.index);
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, ErrorCode::ReportEmpty);
        const Document document =
            world.make(u"sammelband"_s, {place, world.street, world.other, world.street});
        QCOMPARE(test::headings(document.blocks, 2), QStringList{u"Straßenlicht"_s});
    }

    void theLanguageAskedForIsSpoken()
    {
        const World world;
        ReportRequest request = world.request(u"steckbrief"_s, {world.street});
        request.language = model::Language::English;
        const Document document = world.make(request);
        QCOMPARE(document.info.language, u"en-GB"_s);
        QVERIFY(test::headings(document.blocks, 2).contains(u"Lessons from it"_s));
        QCOMPARE(document.info.footerStart, u"As of 1 May 2024"_s);
    }

    void recordsInAnotherLanguageSayIt()
    {
        World world;
        const QString text = u"The telemetry of the spacecraft was lost for hours and is not to be had."_s;
        const RecordId english = world.lesson(u"Loss of the signal"_s, {{u"insight"_s, text}});
        world.catchUp();
        const Document document = world.make(u"steckbrief"_s, {english});
        for (const Inline &piece : test::inlinesOf(document.blocks))
            if (piece.text == text || piece.text == "Loss of the signal"_L1)
                QCOMPARE(piece.language, u"en"_s);
        QCOMPARE(textLanguage(u"Das ist nicht der Text, den die Leitung und der Rat wollen."), u"de"_s);
        QCOMPARE(textLanguage(u"LoRaWAN"), QString());
    }

    void levelsNeverSkip_data() { addTemplates(); }
    void levelsNeverSkip()
    {
        QFETCH(const QString, layout);
        int above = 0;
        test::walk(m_example->make(layout).blocks, [&](const Block &block) {
            const auto *heading = std::get_if<Heading>(&block.content);
            if (!heading)
                return;
            QVERIFY2(heading->level <= above + 1, qPrintable(plainText(heading->text)));
            QVERIFY(!plainText(heading->text).trimmed().isEmpty());
            above = heading->level;
        });
        QVERIFY(above > 0);
    }

    void linksHaveTextAndATarget_data() { addTemplates(); }
    void linksHaveTextAndATarget()
    {
        QFETCH(const QString, layout);
        const Document document = m_example->make(layout);
        QSet<QString> anchors;
        const auto addAnchor = [&](const QString &anchor) {
            QVERIFY2(anchor.isEmpty() || !anchors.contains(anchor), qPrintable(anchor));
            anchors.insert(anchor);
        };
        test::walk(document.blocks, [&](const Block &block) {
            if (const auto *heading = std::get_if<Heading>(&block.content))
                addAnchor(heading->anchor);
            else if (const auto *list = std::get_if<List>(&block.content))
                for (const ListItem &item : list->items)
                    addAnchor(item.anchor);
        });
        int links = 0;
        for (const Inline &piece : test::inlinesOf(document.blocks)) {
            if (piece.href.isEmpty())
                continue;
            ++links;
            QVERIFY(!piece.text.trimmed().isEmpty());
            if (piece.href.startsWith(u'#'))
                QVERIFY2(anchors.contains(piece.href.sliced(1)), qPrintable(piece.href));
        }
        QVERIFY(links > 50);
    }

    void theExampleIsMarkedAsOne_data() { addTemplates(); }
    void theExampleIsMarkedAsOne()
    {
        QFETCH(const QString, layout);
        const Document document = m_example->make(layout);
        QVERIFY(document.info.footerStart.endsWith(u"Beispielbestand, Stand laut Quelle"));
        const bool onTitlePage =
            test::textOf(document.blocks).contains(u"Beispielbestand, Stand laut Quelle");
        QCOMPARE(onTitlePage, layout == u"sammelband"_s);
    }

private:
    std::unique_ptr<Example> m_example;
};

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
