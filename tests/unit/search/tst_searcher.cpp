// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"
#include "tests/unit/index/smalllibrary.h"

#include <QDeadlineTimer>
#include <QThread>

using namespace twb;
using namespace twb::search;
using namespace twb::test;
using index::Facet;

namespace {

/// A library with a searcher on its index.
class SearchLibrary : public SmallLibrary {
public:
    SearchLibrary() : searcher(require(Searcher::open(indexPath(), model::Language::German))) { }

    Answer ask(const QString &text, const Selection &selected = {})
    {
        return searcher->ask({.text = text, .selected = selected, .typing = true, .width = Width::Strict});
    }

    QList<Hit> find(const QString &text, const Selection &selected = {})
    {
        return require(ask(text, selected).first(50, 50)).hits;
    }

    QStringList titles(const QString &text, const Selection &selected = {})
    {
        QStringList found;
        for (const Hit &hit : find(text, selected))
            found.append(hit.entry.title);
        return found;
    }

    QMap<QString, qint64> counts(Facet facet, const QString &text, const Selection &selected = {})
    {
        QMap<QString, qint64> found;
        for (const auto &count : require(ask(text, selected).facets()).value(facet))
            if (count.count > 0)
                found.insert(count.value, count.count);
        return found;
    }

    std::unique_ptr<Searcher> searcher;
};

QString marked(const QList<Segment> &segments)
{
    QString text;
    for (const Segment &segment : segments)
        text += segment.marked ? u'[' + segment.text + u']' : segment.text;
    return text;
}

} // namespace

class TestSearcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsStreetLightsInOlpe()
    {
        SearchLibrary small;
        small.municipality(u"Olpe"_s, u"05966024"_s);
        small.project(u"Smarte Straßenbeleuchtung"_s, {{u"municipalities"_s, inMunicipality(u"05966024"_s)}});
        small.project(u"Parkplätze"_s, {{u"municipalities"_s, inMunicipality(u"05966024"_s)}});
        small.catchUp();
        for (const QString &text : {u"Straßenbeleuchtung Olpe"_s, u"strassenbeleuchtung olp"_s,
                 u"STRASSENBELEUCHTUNG"_s, u"olpe straßen"_s, u"kommune:Olpe straßenbeleuchtung"_s})
            QVERIFY2(small.titles(text) == QStringList{u"Smarte Straßenbeleuchtung"_s}, qPrintable(text));
    }

    void nothingTypedListsEverythingNewestFirst()
    {
        SearchLibrary small;
        small.project(u"A"_s);
        small.lesson(u"B"_s);
        small.tag(u"T"_s);
        small.put(u"contact"_s, u"C"_s, {{u"function"_s, u"Stelle"_s}});
        small.project(u"D"_s, {{QString(model::trashedField), true}});
        small.project(u"A"_s, {{u"summary"_s, u"neu"_s}});
        small.catchUp();
        QCOMPARE(small.titles({}), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(require(small.ask({}).all()).size(), size_t(2));
    }

    void tagsContactsAndTrashAreFoundWhenAskedFor()
    {
        SearchLibrary small;
        small.tag(u"Lampe"_s);
        small.put(u"contact"_s, u"C"_s, {{u"function"_s, u"Stelle für Lampen"_s}});
        small.project(u"Lampe weg"_s, {{QString(model::trashedField), true}});
        small.catchUp();
        QVERIFY(small.titles(u"lampe"_s).isEmpty());
        QCOMPARE(small.titles(u"art:ansprechstelle"_s), QStringList{u"Stelle für Lampen"_s});
        QCOMPARE(small.titles(u"art:ansprechstelle lampen"_s), QStringList{u"Stelle für Lampen"_s});
        QCOMPARE(small.titles(u"art:schlagwort lampe"_s), QStringList{u"Lampe"_s});
        QCOMPARE(small.titles(u"ist:papierkorb lampe"_s), QStringList{u"Lampe weg"_s});
        QVERIFY(small.titles(u"art:projekt lampe"_s).isEmpty());
        QCOMPARE(small.titles(u"art:schlagwort -stelle"_s), QStringList{u"Lampe"_s});
    }

    void titlesComeBeforeTagsBeforeTexts()
    {
        SearchLibrary small;
        const RecordId tag = small.tag(u"Beleuchtung"_s);
        small.project(u"Beleuchtung"_s);
        small.project(u"Beleuchtungskonzept"_s);
        small.project(u"Mit Schlagwort"_s, {{u"tags"_s, list({tag.toString()})}});
        small.project(u"Im Text"_s, {{u"solution"_s, u"eine Beleuchtung"_s}});
        small.catchUp();
        QCOMPARE(small.titles(u"beleuchtung"_s),
            (QStringList{u"Beleuchtung"_s, u"Beleuchtungskonzept"_s, u"Mit Schlagwort"_s, u"Im Text"_s}));
        QCOMPARE(small.titles(u"beleuchtung "_s), small.titles(u"beleuchtung"_s));
        const auto hits = small.find(u"beleuchtung"_s);
        QVERIFY(std::ranges::is_sorted(hits, std::greater(), &Hit::score));
    }

    void synonymsFindRecordsWithTheTag()
    {
        SearchLibrary small;
        const RecordId tag = small.tag(u"LoRaWAN"_s, {u"Internet der Dinge"_s});
        small.project(u"Sensoren"_s, {{u"tags"_s, list({tag.toString()})}});
        small.catchUp();
        for (const QString &text : {u"lora"_s, u"\"internet der dinge\""_s, u"dinge internet "_s, u"lor"_s,
                 u"schlagwort:lorawan"_s, u"schlagwort:\"Internet der Dinge\" sensoren"_s})
            QCOMPARE(small.titles(text), QStringList{u"Sensoren"_s});
        const Hit hit = small.find(u"lora"_s).first();
        QCOMPARE(hit.reason, Reason::Tag);
        QCOMPARE(hit.reasonDetail, u"LoRaWAN"_s);
    }

    void renamedTagsAreFoundByTheirNewNames()
    {
        SearchLibrary small;
        const RecordId tag = small.tag(u"Alt"_s);
        small.project(u"Vorhaben"_s, {{u"tags"_s, list({tag.toString()})}});
        small.catchUp();
        QCOMPARE(small.titles(u"alt"_s).size(), 1);
        small.put(u"tag"_s, u"Alt"_s, {{u"name"_s, u"Neu"_s}});
        small.catchUp();
        QVERIFY(small.titles(u"alt"_s).isEmpty());
        QCOMPARE(small.titles(u"neu"_s), QStringList{u"Vorhaben"_s});
        small.put(u"tag"_s, u"Alt"_s, {{QString(model::trashedField), true}});
        small.catchUp();
        QVERIFY(small.titles(u"neu"_s).isEmpty());
    }

    void phrasesKeepTheOrderOfWords()
    {
        SearchLibrary small;
        small.project(u"A"_s, {{u"solution"_s, u"Eine intelligente Beleuchtung."_s}});
        small.project(u"B"_s, {{u"solution"_s, u"Beleuchtung ist intelligente Technik"_s}});
        small.project(u"C"_s, {{u"solution"_s, u"sehr intelligente"_s}, {u"tips"_s, u"Beleuchtung"_s}});
        small.catchUp();
        QCOMPARE(small.titles(u"\"intelligente Beleuchtung\""_s), QStringList{u"A"_s});
        QCOMPARE(small.titles(u"\"intelligente Bel"_s), QStringList{u"A"_s});
        QCOMPARE(
            small.titles(u"intelligente -\"intelligente Beleuchtung\" "_s), (QStringList{u"C"_s, u"B"_s}));
        QCOMPARE(small.titles(u"intelligente-beleuchtung"_s), QStringList{u"A"_s});
    }

    void excludedWordsExclude()
    {
        SearchLibrary small;
        small.project(u"Lampe eins"_s, {{u"solution"_s, u"in Arnsberg"_s}});
        small.project(u"Lampe zwei"_s);
        small.catchUp();
        QCOMPARE(small.titles(u"lampe -arnsberg "_s), QStringList{u"Lampe zwei"_s});
        QCOMPARE(small.titles(u"-arnsberg "_s), QStringList{u"Lampe zwei"_s});
        QCOMPARE(small.titles(u"-lampe "_s), QStringList());
    }

    void filtersCombine()
    {
        SearchLibrary small;
        small.project(u"A"_s,
            {{u"action_fields"_s, list({u"mobility"_s})}, {u"status"_s, u"operating"_s},
                {u"status_as_of"_s, u"2022-03"_s}});
        small.project(u"B"_s,
            {{u"action_fields"_s, list({u"mobility"_s, u"health"_s})}, {u"status"_s, u"idea"_s},
                {u"status_as_of"_s, u"2019"_s}});
        small.lesson(u"C"_s,
            {{u"action_fields"_s, list({u"health"_s})}, {u"kind"_s, u"risk"_s},
                {u"status_as_of"_s, u"2021"_s}});
        small.catchUp();
        QCOMPARE(small.titles(u"feld:mobilität"_s), (QStringList{u"B"_s, u"A"_s}));
        QCOMPARE(small.titles(u"feld:mobilität status:betrieb"_s), QStringList{u"A"_s});
        QCOMPARE(small.titles(u"jahr:2021.."_s), (QStringList{u"C"_s, u"A"_s}));
        QCOMPARE(small.titles(u"jahr:2020..2021"_s), QStringList{u"C"_s});
        QCOMPARE(small.titles(u"jahr:1950"_s), QStringList());
        QCOMPARE(small.titles(u"art:erfahrung erfahrungsart:risiko"_s), QStringList{u"C"_s});
        QCOMPARE(small.titles({}, {{Facet::ActionField, {u"health"_s}}, {Facet::Kind, {u"project"_s}}}),
            QStringList{u"B"_s});
        QCOMPARE(
            small.titles(u"feld:mobilität"_s, {{Facet::ActionField, {u"health"_s}}}), QStringList{u"B"_s});
        QCOMPARE(
            small.titles({}, {{Facet::Status, {u"idea"_s, u"operating"_s}}}), (QStringList{u"B"_s, u"A"_s}));
        QCOMPARE(small.titles({}, {{Facet::Status, {u"paused"_s}}}), QStringList());
    }

    void facetsCountWhatChoosingWouldFind()
    {
        SearchLibrary small;
        small.project(u"A"_s, {{u"status"_s, u"operating"_s}, {u"action_fields"_s, list({u"mobility"_s})}});
        small.project(u"B"_s, {{u"status"_s, u"idea"_s}, {u"action_fields"_s, list({u"mobility"_s})}});
        small.lesson(u"C"_s, {{u"action_fields"_s, list({u"health"_s})}});
        small.catchUp();
        using Counts = QMap<QString, qint64>;
        QCOMPARE(small.counts(Facet::Kind, {}), (Counts{{u"project"_s, 2}, {u"lesson"_s, 1}}));
        const Selection idea{{Facet::Status, {u"idea"_s}}};
        QCOMPARE(small.counts(Facet::Status, {}, idea), (Counts{{u"idea"_s, 1}, {u"operating"_s, 1}}));
        QCOMPARE(small.counts(Facet::ActionField, {}, idea), (Counts{{u"mobility"_s, 1}}));
        QCOMPARE(small.counts(Facet::Kind, {}, idea), (Counts{{u"project"_s, 1}}));
        const auto all = require(small.ask({}).facets());
        QCOMPARE(
            all.value(Facet::Status).size(), qsizetype(model::terms(model::VocabularyId::Status).size()));
        QCOMPARE(all.value(Facet::Kind).first().label, u"Projekte"_s);
        QCOMPARE(all.size(), index::facetCount);
    }

    void marksCoverTheWordsFound()
    {
        SearchLibrary small;
        small.project(u"Smarte Straßenbeleuchtung"_s,
            {{u"summary"_s, u"Kurz"_s},
                {u"solution"_s,
                    u"Am Anfang steht ein langer Absatz über ganz andere Dinge, der nicht gezeigt werden "
                    u"soll, "
                    "und dann kommt die Überwachung der Pegel durch **Sensoren** am Ufer."_s}});
        small.catchUp();
        const Hit title = small.find(u"strassenbel"_s).first();
        QCOMPARE(marked(title.title), u"Smarte [Straßenbeleuchtung]"_s);
        QCOMPARE(title.reason, Reason::Title);
        QCOMPARE(marked(title.snippet), u"Kurz"_s);
        const Hit text = small.find(u"uberwachung sensor"_s).first();
        QVERIFY(marked(text.snippet).contains(u"[Überwachung] der Pegel durch [Sensoren] am Ufer."_s));
        QVERIFY(marked(text.snippet).startsWith(u'…'));
        QCOMPARE(text.reason, Reason::Text);
        QCOMPARE(text.reasonDetail, u"Lösung"_s);
        QCOMPARE(small.find(u"kurz"_s).first().reason, Reason::Summary);
    }

    void formsWithAnotherLastLetterAreMarked()
    {
        SearchLibrary small;
        small.project(u"Englisch"_s, {{u"solution"_s, u"Smart cities share what they learn"_s}});
        small.catchUp();
        const QList<Hit> found = small.find(u"city"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(marked(found.first().snippet), u"Smart [cities] share what they learn"_s);
    }

    void listOfAllHitsBeginsWithTheFirstHits()
    {
        SearchLibrary small;
        small.projects(1500, {{u"solution"_s, u"Lampen am Weg"_s}});
        small.projects(20, {{u"summary"_s, u"eins"_s}});
        small.catchUp();
        for (const QString &text :
            {u"projekt"_s, u"lampen weg"_s, u"eins"_s, u"projekt 1"_s, u"lampen -eins "_s}) {
            Answer answer = small.ask(text);
            const auto all = require(answer.all());
            const auto first = require(answer.first(50, 50)).hits;
            QCOMPARE(first.size(), qMin<qsizetype>(50, qsizetype(all.size())));
            for (qsizetype i = 0; i < first.size(); ++i)
                QCOMPARE(first.at(i).entry.number, all.at(size_t(i)));
            const auto read = require(answer.hits(std::span(all).first(5)));
            QCOMPARE(read, first.first(5));
        }
    }

    void ordersAreKept()
    {
        SearchLibrary small;
        for (const QString &title : {u"Zebra"_s, u"Äpfel"_s, u"Birne"_s})
            small.project(title);
        small.catchUp();
        const auto titles = [&](Order order) {
            QStringList found;
            Answer answer = small.searcher->ask({.text = {}, .order = order});
            const auto numbers = require(answer.all());
            for (const Hit &hit : require(answer.hits(numbers)))
                found.append(hit.entry.title);
            return found;
        };
        QCOMPARE(titles(Order::Title), (QStringList{u"Äpfel"_s, u"Birne"_s, u"Zebra"_s}));
        QCOMPARE(titles(Order::Newest), (QStringList{u"Birne"_s, u"Äpfel"_s, u"Zebra"_s}));
    }

    void numbersThatAreGoneArePassedOver()
    {
        SearchLibrary small;
        small.project(u"A"_s);
        small.catchUp();
        const auto old = require(small.ask({}).all());
        small.project(u"A"_s, {{u"summary"_s, u"neu"_s}});
        small.catchUp();
        QVERIFY(require(small.ask({}).hits(old)).isEmpty());
    }

    void rebuildingIsSeenBySearchers()
    {
        SearchLibrary small;
        small.project(u"Lampe"_s);
        small.catchUp();
        QCOMPARE(small.titles(u"lampe"_s).size(), 1);
        small.project(u"Laterne"_s);
        require(small.index->rebuild(*small.library));
        QCOMPARE(small.titles(u"la"_s), (QStringList{u"Laterne"_s, u"Lampe"_s}));
        QCOMPARE(small.counts(Facet::Kind, u"la"_s).value(u"project"_s), 2);
    }

    void interruptedSearchesEndAsCancelled()
    {
        SearchLibrary small;
        small.projects(3000, {{u"solution"_s, u"eins zwei drei"_s}});
        small.catchUp();
        std::atomic<bool> done = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            while (!done)
                small.searcher->interrupt();
        }));
        thread->start();
        QMap<QString, int> outcomes;
        const QDeadlineTimer patience(20'000);
        for (int i = 0; outcomes.value(u"Cancelled"_s) < 20 && !patience.hasExpired(); ++i) {
            const QString text = i % 2 == 0 ? u"eins zwei"_s : u"zwei drei"_s;
            const auto hits = small.searcher->ask({.text = u'"' + text + u'"'}).all();
            ++outcomes[hits ? u"found"_s : errorName(hits.error().code)];
        }
        done = true;
        thread->wait();
        QCOMPARE(outcomes.take(u"Cancelled"_s), 20);
        outcomes.remove(u"found"_s);
        QCOMPARE(outcomes, (QMap<QString, int>()));
        QCOMPARE(require(small.ask(u"eins"_s).all()).size(), size_t(3000));
    }
};

QTEST_GUILESS_MAIN(TestSearcher)
#include "tst_searcher.moc"
