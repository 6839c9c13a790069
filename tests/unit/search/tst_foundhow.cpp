// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"
#include "core/analysis/thesaurus.h"
#include "core/index/database.h"
#include "core/index/schema.h"
#include "core/search/searcher.h"
#include "tests/support/checkout.h"
#include "tests/unit/index/smalllibrary.h"

#include <QFile>
#include <QTemporaryDir>

using namespace twb;
using namespace twb::search;
using namespace twb::test;

namespace {

QString withMarks(const QList<Segment> &segments)
{
    QString text;
    for (const Segment &segment : segments)
        text += segment.marked ? u'[' + segment.text + u']' : segment.text;
    return text;
}

class HowLibrary : public SmallLibrary {
public:
    void open()
    {
        catchUp();
        searcher = require(Searcher::open(indexPath(), model::Language::German));
        searcher->waitForWords();
    }

    QList<Hit> find(const QString &text, bool typing = false)
    {
        return require(
            searcher->ask({.text = text, .typing = typing, .width = Width::Strict}).first(500, 500))
            .hits;
    }

    QStringList titles(const QString &text, bool typing = false)
    {
        QStringList found;
        for (const Hit &hit : find(text, typing))
            found.append(hit.entry.title);
        return found;
    }

    std::unique_ptr<Searcher> searcher;
};

QString levelOf(const QList<Found> &found)
{
    const How worst = found.isEmpty()
        ? How::Exact
        : *std::ranges::max(found, {}, [](const Found &f) { return *f.how; }).how;
    switch (worst) {
    case How::Exact:
    case How::Beginning:
        return u"exact"_s;
    case How::Inflected:
        return u"inflected"_s;
    case How::Part:
    case How::Parts:
        return u"part"_s;
    case How::Slip:
        return u"slip"_s;
    case How::Synonym:
    case How::Thesaurus:
        break;
    }
    return u"synonym"_s;
}

} // namespace

/// What a word finds, how, what is marked and what is told of it.
class TestFoundHow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void casesAreFoundAsTheySay_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<RecordId>("record");
        QTest::addColumn<QString>("level");
        QFile file(checkout() + u"/tests/data/search/cases.tsv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = line.split(u'\t');
            if (line.startsWith(u'#') || cells.size() != 5)
                continue;
            const RecordId record = cases.project(cells[2], {});
            QTest::addRow(
                "%s: %s in %s", qUtf8Printable(cells[0]), qUtf8Printable(cells[1]), qUtf8Printable(cells[2]))
                << cells[1] << record << cells[4];
        }
        cases.open();
    }
    void casesAreFoundAsTheySay()
    {
        QFETCH(const QString, query);
        QFETCH(const RecordId, record);
        QFETCH(const QString, level);
        const QList<Hit> hits = cases.find(query);
        const auto hit = std::ranges::find(hits, record, [](const Hit &h) { return h.entry.id; });
        if (level == u"-") {
            QVERIFY(hit == hits.end());
            return;
        }
        QVERIFY(hit != hits.end());
        QCOMPARE(levelOf(hit->found), level);
        QVERIFY(std::ranges::any_of(hit->title, &Segment::marked));
    }

    void betterWaysRankHigher()
    {
        HowLibrary small;
        for (const QString &title :
            {u"Straßenbeleuchtung hier"_s, u"Beleuchtungen hier"_s, u"Beleuchtung hier"_s})
            small.project(title);
        small.open();
        QCOMPARE(small.titles(u"beleuchtung"_s),
            (QStringList{u"Beleuchtung hier"_s, u"Beleuchtungen hier"_s, u"Straßenbeleuchtung hier"_s}));
    }

    void theThesaurusFindsWhatMeansTheSameAndRanksItBelow()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"few.dat"_s);
        for (const auto &[name, bytes] :
            {std::pair(u"few.dat"_s, "UTF-8\nfahrrad|1\n-|Fahrrad|Drahtesel (ugs.)|Stahlross\n"_ba),
                std::pair(u"few.idx"_s, "UTF-8\n1\nfahrrad|6\n"_ba)}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        HowLibrary small;
        small.tag(u"Radweg"_s, {u"Fahrrad"_s});
        small.project(u"Drahtesel am Bahnhof"_s);
        small.project(u"Fahrräder am Bahnhof"_s);
        small.project(u"Radweg am Bahnhof"_s);
        small.open();
        QCOMPARE(
            small.titles(u"fahrrad"_s), (QStringList{u"Fahrräder am Bahnhof"_s, u"Radweg am Bahnhof"_s}));

        small.searcher->setThesaurus(require(analysis::Thesaurus::open(path)));
        const QStringList all{u"Fahrräder am Bahnhof"_s, u"Radweg am Bahnhof"_s, u"Drahtesel am Bahnhof"_s};
        for (const bool typing : {false, true})
            QCOMPARE(small.titles(u"fahrrad"_s, typing).last(), u"Drahtesel am Bahnhof"_s);
        QCOMPARE(small.titles(u"fahrrad"_s), all);
        QCOMPARE(small.find(u"fahrrad"_s).last().found,
            (QList<Found>{{u"fahrrad"_s, How::Thesaurus, u"Drahtesel"_s}}));
        QCOMPARE(small.titles(u"\"fahrrad\""_s), QStringList());
        QCOMPARE(small.titles(u"bahnhof -fahrrad"_s),
            (QStringList{u"Radweg am Bahnhof"_s, u"Drahtesel am Bahnhof"_s}));

        small.searcher->setThesaurus(nullptr);
        QCOMPARE(small.titles(u"fahrrad"_s).size(), 2);
    }

    void slipsAreForgivenAndNamed()
    {
        HowLibrary small;
        small.project(u"Smarte Straßenbeleuchtung"_s);
        small.project(u"Parkplätze"_s);
        small.open();
        for (const bool typing : {false, true}) {
            const QList<Hit> hits = small.find(u"strassenbeleuchtugn"_s, typing);
            QCOMPARE(hits.size(), 1);
            QCOMPARE(hits.first().found,
                (QList<Found>{{u"strassenbeleuchtugn"_s, How::Slip, u"Straßenbeleuchtung"_s}}));
            QCOMPARE(withMarks(hits.first().title), u"Smarte [Straßenbeleuchtung]"_s);
        }
    }

    void wordsThatStandInTheLibraryHaveNoSlips()
    {
        HowLibrary small;
        small.project(u"Leitung"_s);
        small.project(u"Leistung"_s);
        small.open();
        QCOMPARE(small.titles(u"leitung"_s), QStringList{u"Leitung"_s});
    }

    void synonymsOfTagsFindTexts()
    {
        HowLibrary small;
        small.tag(u"Straßenbeleuchtung"_s, {u"Laterne"_s, u"öffentliche Beleuchtung"_s});
        small.project(u"Eine Laterne"_s);
        small.project(u"Neue Straßenbeleuchtung"_s);
        small.open();
        const QList<Hit> hits = small.find(u"laterne"_s);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.last().found, (QList<Found>{{u"laterne"_s, How::Synonym, u"Straßenbeleuchtung"_s}}));
        QCOMPARE(small.titles(u"Straßenbeleuchtung"_s),
            (QStringList{u"Neue Straßenbeleuchtung"_s, u"Eine Laterne"_s}));
    }

    void namesAreFoundInOtherFormsToo()
    {
        HowLibrary small;
        const RecordId tag = small.tag(u"Straßenbeleuchtung"_s);
        small.project(u"Mit Schlagwort"_s, {{u"tags"_s, list({tag.toString()})}});
        small.open();
        for (const QString &text : {u"Beleuchtung"_s, u"Straßenbeleuchtungen"_s})
            QCOMPARE(small.titles(text), QStringList{u"Mit Schlagwort"_s});
        QCOMPARE(small.find(u"Beleuchtung"_s).first().reason, Reason::Tag);
    }

    void quotesFindTheWordAsItIsSpelled()
    {
        HowLibrary small;
        small.project(u"Projekt"_s);
        small.project(u"Projekte"_s);
        small.project(u"Projektplan"_s);
        small.open();
        QCOMPARE(small.titles(u"\"projekt\""_s), QStringList{u"Projekt"_s});
    }

    void excludedWordsExcludeTheirOtherForms()
    {
        HowLibrary small;
        small.project(u"Weg mit Laterne"_s);
        small.project(u"Weg mit Laternen"_s);
        small.project(u"Weg mit Laternenmast"_s);
        small.open();
        QCOMPARE(small.titles(u"weg -laterne"_s), QStringList{u"Weg mit Laternenmast"_s});
    }

    void functionWordsNeedNotBeThere()
    {
        HowLibrary small;
        small.project(u"Straßenbeleuchtung Olpe"_s);
        small.project(u"Licht in der Stadt"_s);
        small.open();
        QCOMPARE(
            small.titles(u"Straßenbeleuchtung in der Olpe"_s), QStringList{u"Straßenbeleuchtung Olpe"_s});
        QCOMPARE(small.titles(u"in der"_s), QStringList{u"Licht in der Stadt"_s});
        const QList<Hit> hits = small.find(u"licht in stadt"_s);
        QCOMPARE(withMarks(hits.first().title), u"[Licht] in der [Stadt]"_s);
    }

    void frequentWordsHelpAndNeverHurt()
    {
        HowLibrary small;
        for (int i = 0; i < 30; ++i)
            small.project(u"Stadt %1"_s.arg(i), {{u"solution"_s, u"Die Stadt und ihr Weg"_s}});
        small.project(u"Pegel Stadt"_s);
        small.project(u"Pegel Dorf"_s, {{u"solution"_s, u"Die Stadt misst mit"_s}});
        small.project(u"Stadt Dorf"_s, {{u"solution"_s, u"Ein Pegel"_s}});
        small.open();
        QCOMPARE(small.titles(u"Pegel Stadt"_s),
            (QStringList{u"Pegel Stadt"_s, u"Pegel Dorf"_s, u"Stadt Dorf"_s}));
    }

    void looseQueriesFindRecordsWithSomeOfTheWords()
    {
        HowLibrary small;
        small.project(u"Beleuchtung der Wege"_s);
        small.project(u"Pegel am Weg"_s);
        small.project(u"Beleuchtung"_s);
        small.projects(60, {{u"solution"_s, u"Ampel"_s}});
        small.open();
        Question question{.text = u"Beleuchtung Pegel Wege"_s, .width = Width::Strict};
        QVERIFY(require(small.searcher->ask(question).all()).empty());
        question.width = Width::Wide;
        Answer wide = small.searcher->ask(question);
        QVERIFY(require(wide.isWidened()));
        const QList<Hit> hits = require(wide.first()).hits;
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits.last().entry.title, u"Beleuchtung"_s);
        QVERIFY(hits.last().found.contains(Found{u"Pegel"_s, std::nullopt, {}}));
        QVERIFY(!require(small.searcher->ask({.text = u"Projekt Ampel"_s}).isWidened()));
    }

    void looseQueriesKeepWhatIsNoPlainWord()
    {
        HowLibrary small;
        small.project(u"Beleuchtung am Weg"_s, {{u"status"_s, u"operating"_s}});
        small.project(u"Pegel am Weg"_s, {{u"status"_s, u"operating"_s}});
        small.project(u"Beleuchtung am Platz"_s, {{u"status"_s, u"idea"_s}});
        small.open();
        const auto found = [&](const QString &text, const Selection &selected = {}) {
            return require(small.searcher->ask({.text = text, .selected = selected}).all()).size();
        };
        const QString text = u"Beleuchtung Pegel"_s;
        QCOMPARE(found(text), size_t(3));
        QCOMPARE(found(text, {{index::Facet::Status, {u"operating"_s}}}), size_t(2));
        QCOMPARE(found(text + u" -Platz"_s), size_t(2));
        QCOMPARE(found(u"\"Beleuchtung am\" Pegel"_s), size_t(0));
        QCOMPARE(found(text + u" status:betrieb"_s), size_t(0)); // says more than words
    }

    void looseCompoundsAreFoundByTheirParts()
    {
        HowLibrary small;
        small.project(u"Die Beleuchtung der Straßen"_s);
        small.project(u"Qarxe und Blofe"_s); // words that no list knows
        small.open();
        const auto found = [&](const QString &text) {
            return require(small.searcher->ask({.text = text}).first(50, 50)).hits;
        };
        const QList<Hit> hits = found(u"Straßenbeleuchtung"_s);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(withMarks(hits.first().title), u"Die [Beleuchtung] der [Straßen]"_s);
        QCOMPARE(hits.first().found, (QList<Found>{{u"Straßenbeleuchtung"_s, How::Parts, u"Straßen"_s}}));
        QCOMPARE(found(u"qarxenblofe"_s).size(), 1);
    }

    void wordsPartedBySignsAreWordsOfTheirOwn()
    {
        HowLibrary small;
        small.project(u"Bäume im Kataster"_s);
        small.open();
        QCOMPARE(small.titles(u"Kataster/Bäume"_s), QStringList{u"Bäume im Kataster"_s});
    }

    void betterBackedRecordsBreakTies()
    {
        HowLibrary small;
        small.project(u"Pegel eins"_s, {{u"evidence_level"_s, u"official"_s}});
        small.project(u"Pegel zwei"_s, {{u"evidence_level"_s, u"unverified"_s}});
        small.project(u"Pegel drei"_s, {{u"evidence_level"_s, u"unverified"_s}});
        small.open();
        QCOMPARE(small.titles(u"pegel"_s), (QStringList{u"Pegel eins"_s, u"Pegel drei"_s, u"Pegel zwei"_s}));
    }

    void ofManyHitsTitlesComeFirst()
    {
        HowLibrary small;
        const int many = 5200;
        small.project(u"Laterne alt"_s);
        small.project(u"Laternen alt"_s);
        small.projects(many, {{u"solution"_s, u"Die Laternen am Weg"_s}});
        small.project(u"Text"_s, {{u"solution"_s, u"Die Laterne"_s}});
        small.projects(20, {{u"summary"_s, u"Laternenmast"_s}});
        small.open();
        Answer answer = small.searcher->ask({.text = u"laterne"_s});
        const auto all = require(answer.all());
        QCOMPARE(all.size(), size_t(many + 3));
        const auto first = require(answer.first()).hits;
        QCOMPARE(first.at(0).entry.title, u"Laternen alt"_s);
        QCOMPARE(first.at(1).entry.title, u"Laterne alt"_s);
        QCOMPARE(first.at(2).entry.title, u"Projekt 19"_s);
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(first.at(i).entry.number, all.at(size_t(i)));
    }

    void anOldAnalyserAnswersUntilItsIndexIsMadeAnew()
    {
        HowLibrary small;
        small.project(u"Laterne"_s);
        small.open();
        makeOld(small);
        QCOMPARE(small.titles(u"laterne"_s), QStringList{u"Laterne"_s});
        small.project(u"Laternen"_s);
        require(small.index->catchUpRows(*small.library));
        QCOMPARE(small.titles(u"laterne"_s), QStringList{u"Laterne"_s});
        QList<qint64> totals;
        const Progress progress{[&](qint64, qint64 total) { totals.append(total); }, {}};
        require(small.index->catchUpFullText(*small.library, progress));
        QCOMPARE(totals.last(), 2);
        QCOMPARE(small.titles(u"laterne"_s).size(), 2);
        QCOMPARE(stateOf(small).analyser, analysis::analyserVersion());
        QCOMPARE(stateOf(small).generation, 2);
    }

private:
    static index::State stateOf(SmallLibrary &small)
    {
        const auto database =
            require(index::Database::open(small.indexPath(), index::Database::Access::Read));
        return require(index::readState(*database));
    }

    /// As an earlier program has left it.
    static void makeOld(SmallLibrary &small)
    {
        const auto database =
            require(index::Database::open(small.indexPath(), index::Database::Access::Write));
        require(database->execute("UPDATE state SET analyser = 1"));
    }

    HowLibrary cases;
};

QTEST_GUILESS_MAIN(TestFoundHow)
#include "tst_foundhow.moc"
