// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"
#include "core/search/similar/planlessons.h"
#include "tests/unit/index/smalllibrary.h"

using namespace twb;
using namespace twb::search;
using namespace twb::test;

namespace {

/// A library with some street lights, some bicycles and many records that have nothing to do with them.
class Town : public SmallLibrary {
public:
    Town()
    {
        lamps = project(u"Smarte Straßenbeleuchtung Olpe"_s,
            {{u"summary"_s, u"Bewegungsmelder dimmen die Laternen und schonen Insekten."_s}});
        lampsToo = project(u"Intelligente Beleuchtung der Wege"_s,
            {{u"summary"_s, u"Bewegungsmelder dimmen die Laternen in dunklen Abschnitten."_s}});
        bikes = project(u"Radschnellweg Soest"_s, {{u"summary"_s, u"Zählstellen erfassen Fahrräder."_s}});
        lesson = put(u"lesson"_s, u"insekten"_s,
            {{u"title"_s, u"Insekten brauchen warmes Licht"_s},
                {u"insight"_s, u"Laternen mit kaltem Licht locken Insekten an."_s},
                {u"action_fields"_s, QJsonArray{u"environment_resources"_s}}});
        projects(60, {{u"summary"_s, u"Das Vorhaben wird von der Verwaltung geprüft."_s}});
        catchUp();
        searcher = require(Searcher::open(indexPath(), model::Language::German));
    }

    QStringList titles(const QList<SimilarRecord> &records)
    {
        QStringList result;
        for (const SimilarRecord &record : records)
            result.append(record.entry.title);
        return result;
    }

    RecordId lamps;
    RecordId lampsToo;
    RecordId bikes;
    RecordId lesson;
    std::unique_ptr<Searcher> searcher;
};

} // namespace

class TestSimilarRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsThatShareTellingWordsAreSimilar()
    {
        Town town;
        const auto similar = require(town.searcher->similar(town.lamps, 10));
        QCOMPARE(town.titles(similar).first(), u"Intelligente Beleuchtung der Wege"_s);
        QVERIFY(town.titles(similar).contains(u"Insekten brauchen warmes Licht"_s));
        QVERIFY(!town.titles(similar).contains(u"Radschnellweg Soest"_s));
        QVERIFY(!town.titles(similar).contains(u"Smarte Straßenbeleuchtung Olpe"_s));
        QVERIFY2(
            similar.first().shared.contains(u"Laternen"_s), qPrintable(similar.first().shared.join(u", "_s)));
        for (const SimilarRecord &record : similar)
            QVERIFY(record.score > 0 && record.score <= 1);
    }

    void theSameQuestionHasTheSameAnswer()
    {
        Town town;
        const auto once = require(town.searcher->similar(town.lamps, 10));
        QCOMPARE(require(town.searcher->similar(town.lamps, 10)), once);
        const auto again = require(Searcher::open(town.indexPath(), model::Language::German));
        QCOMPARE(require(again->similar(town.lamps, 10)), once);
        QCOMPARE(require(town.searcher->similar(town.lamps, 1)), once.first(1));
    }

    void theLikenessOfTitlesTellsDuplicates_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("duplicate");
        QTest::newRow("same") << u"Smarte Straßenbeleuchtung Olpe"_s << true;
        QTest::newRow("spelled out") << u"Smarte Strassenbeleuchtung in Olpe"_s << true;
        QTest::newRow("one word less") << u"Straßenbeleuchtung Olpe"_s << true;
        QTest::newRow("another place") << u"Smarte Straßenbeleuchtung Drolshagen"_s << false;
        QTest::newRow("another thing") << u"Smarter Fußgängerüberweg Olpe"_s << false;
    }
    void theLikenessOfTitlesTellsDuplicates()
    {
        QFETCH(const QString, title);
        QFETCH(const bool, duplicate);
        Town town;
        double best = 0;
        for (const SimilarRecord &record : require(town.searcher->similar({.title = title}, 5)))
            best = std::max(best, record.titleLikeness);
        QVERIFY2((best >= duplicateLikeness) == duplicate, qPrintable(QString::number(best)));
    }

    void functionWordsAreNoReason()
    {
        Town town;
        town.project(u"Pegel"_s, {{u"summary"_s, u"Noch sind sie weder da noch bestellt."_s}});
        town.catchUp();
        SimilarQuery query;
        query.text = u"Pegel sind noch weder da noch dort."_s;
        const auto similar = require(town.searcher->similar(query, 10));
        QCOMPARE(town.titles(similar), QStringList{u"Pegel"_s});
        QVERIFY2(!similar.first().shared.contains(u"noch"_s), qPrintable(similar.first().shared.join(u' ')));
    }

    void textsWithoutTellingWordsFindNothing()
    {
        Town town;
        for (const QString &text : {u""_s, u"2024 12"_s, u"xylophon"_s, u"Projekt"_s, u"\"'*("_s})
            QCOMPARE(require(town.searcher->similar({.text = text}, 5)), QList<SimilarRecord>());
    }

    void trashedRecordsAreNotSimilar()
    {
        Town town;
        town.put(u"project"_s, u"Intelligente Beleuchtung der Wege"_s, {{u"_trashed"_s, true}});
        require(town.index->catchUp(*town.library));
        const auto found = town.titles(require(town.searcher->similar(town.lamps, 10)));
        QVERIFY2(!found.contains(u"Intelligente Beleuchtung der Wege"_s), qPrintable(found.join(u", "_s)));
    }

    void lessonsForAPlanAreLessons()
    {
        Town town;
        const Plan plan{.text = u"Wir wollen Laternen erneuern, ohne Insekten anzulocken."_s};
        const auto similar = require(town.searcher->similar(lessonsFor(plan), 10));
        QCOMPARE(town.titles(similar), QStringList{u"Insekten brauchen warmes Licht"_s});
    }

    void theFieldOfActionBringsLessonsWithoutAWord()
    {
        Town town;
        const Plan plan{.text = u"Bäume"_s, .actionFields = {u"environment_resources"_s}};
        const auto similar = require(town.searcher->similar(lessonsFor(plan), 10));
        QCOMPARE(town.titles(similar), QStringList{u"Insekten brauchen warmes Licht"_s});
        const auto ranked = rankLessons(
            plan, {{similar.first(), {{u"action_fields"_s, QJsonArray{u"environment_resources"_s}}}, {}}});
        QCOMPARE(ranked.first().actionFields, QStringList{u"environment_resources"_s});
    }

    void everyReasonIsToldAndRanks()
    {
        const auto candidate = [](const QString &name, double score, const QJsonObject &fields,
                                   const QStringList &sizes) {
            LessonCandidate made;
            made.record.entry.title = name;
            made.record.score = score;
            if (score > 0)
                made.record.shared = QStringList{u"Licht"_s};
            made.fields = fields;
            made.townSizes = sizes;
            return made;
        };
        const RecordId project = RecordId::fromName(u"project:a");
        const Plan plan{.text = u"Licht"_s,
            .actionFields = {u"a"_s},
            .phase = u"pilot"_s,
            .townSize = u"small"_s,
            .project = project};
        const QJsonObject field{{u"action_fields"_s, QJsonArray{u"b"_s, u"a"_s}}};
        const QList<PlanLesson> ranked = rankLessons(plan,
            {candidate(u"nichts"_s, 0, {}, {u"small"_s}), candidate(u"Feld"_s, 0, field, {}),
                candidate(u"Wörter"_s, 0.2, {}, {}), candidate(u"Wörter und Feld"_s, 0.2, field, {}),
                candidate(u"Phase"_s, 0.2, {{u"phase"_s, u"pilot"_s}}, {u"big"_s, u"small"_s}),
                candidate(u"eigene"_s, 0.1, {{u"projects"_s, QJsonArray{project.toString()}}}, {})});
        QStringList names;
        for (const PlanLesson &lesson : ranked)
            names.append(lesson.record.entry.title);
        QCOMPARE(names, (QStringList{u"Wörter und Feld"_s, u"Phase"_s, u"Wörter"_s, u"eigene"_s, u"Feld"_s}));
        QCOMPARE(ranked.at(0).actionFields, QStringList{u"a"_s});
        QCOMPARE(ranked.at(1).phase, u"pilot"_s);
        QCOMPARE(ranked.at(1).townSize, u"small"_s);
        QVERIFY(ranked.at(3).ofProject);
    }
};

QTEST_GUILESS_MAIN(TestSimilarRecords)
#include "tst_similarrecords.moc"
