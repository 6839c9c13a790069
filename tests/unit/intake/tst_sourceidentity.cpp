// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/intake/importdesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twb;
using namespace twb::intake;
using namespace twb::test;

class SourceIdentityTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ImportDesk> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ImportDesk>(); }
    void cleanup() { m_desk.reset(); }

    void listsOfTwoTownsWithOneFileNameStayTwo_data()
    {
        QTest::addColumn<bool>("soestFirst");
        QTest::newRow("listOfSoest first") << true;
        QTest::newRow("listOfOlpe first") << false;
    }

    void listsOfTwoTownsWithOneFileNameStayTwo()
    {
        QFETCH(bool, soestFirst);
        const QString a = m_desk->write(u"a/export.csv"_s, soestFirst ? listOfSoest : listOfOlpe);
        const QString b = m_desk->write(u"b/export.csv"_s, soestFirst ? listOfOlpe : listOfSoest);
        TWB_EXPECT(first, m_desk->import(a));
        QCOMPARE(first.created, 2);
        const auto before = m_desk->records();
        TWB_EXPECT(second, m_desk->import(b));
        QCOMPARE(second.created, 2);
        QCOMPARE(second.changed, 0);
        QVERIFY(!second.sources.first().known);
        const auto after = m_desk->records();
        QCOMPARE(after.size(), 4);
        for (auto it = before.begin(); it != before.end(); ++it)
            QCOMPARE(after.value(it.key()), it.value());
        for (const QString &path : {a, b, a}) {
            TWB_EXPECT(again, m_desk->import(path));
            QCOMPARE(again.unchanged, 2);
            QCOMPARE(again.step.number, 0);
        }
    }

    void orderOfTwoOwnersDoesNotMatter()
    {
        const QString a = m_desk->write(u"a/export.csv"_s, listOfSoest);
        const QString b = m_desk->write(u"b/export.csv"_s, listOfOlpe);
        TWB_OK(m_desk->import(a));
        TWB_OK(m_desk->import(b));
        const auto one = m_desk->records().keys();
        test::TempLibrary other;
        for (const QString &path : {b, a})
            TWB_OK(importInto(*other, {.sources = {path}}, other.clock()));
        TWB_EXPECT(states, other->recordsOf(u"project"));
        QList<RecordId> two;
        for (const model::RecordState &state : states)
            two.append(state.id);
        std::ranges::sort(two);
        QCOMPARE(two, one);
    }

    void theOwnerOfARowTellsTwoListsApart()
    {
        const QByteArray rows = "Nr;Titel;Zusammenfassung;Kommune\n1;Digitaler Bauantrag;Anträge online;%1\n"
                                "2;Offenes Rathaus;Sitzungen im Netz;%1\n3;Freies WLAN;Am Markt;%1\n";
        TWB_OK(m_desk->import(m_desk->write(u"a/liste.csv"_s, QByteArray(rows).replace("%1", "Soest"))));
        TWB_EXPECT(
            report, m_desk->import(m_desk->write(u"b/liste.csv"_s, QByteArray(rows).replace("%1", "Olpe"))));
        QCOMPARE(report.created, 3);
        QCOMPARE(report.changed, 0);
    }

    /// Two programs write lists of the same titles: what lies in them nobody has filled in yet.
    void fewEqualTitlesUnderOtherColumnsAreAnotherList()
    {
        TWB_OK(m_desk->import(m_desk->write(u"a/projekte.csv"_s,
            "Nr;Titel;Zusammenfassung;Status\n1;Digitaler Bauantrag;Anträge online;Idee\n"
            "2;Offenes Rathaus;Sitzungen im Netz;Idee\n3;Freies WLAN;Am Markt;Idee\n")));
        const auto before = m_desk->records();
        const QString other = m_desk->write(u"b/projekte.csv"_s,
            "Kennung;Bezeichnung;Beginn;Ansprechpartner\nA-7;Digitaler Bauantrag;2024;Amt\n"
            "A-8;Offenes Rathaus;2023;Amt\nA-9;Freies WLAN;2022;Amt\n");
        TWB_EXPECT(report, m_desk->import(other));
        QCOMPARE(report.created, 3);
        QCOMPARE(report.changed, 0);
        QCOMPARE(report.sources.first().similar.size(), 1);
        const auto after = m_desk->records();
        for (auto it = before.begin(); it != before.end(); ++it)
            QCOMPARE(after.value(it.key()), it.value());
        TWB_EXPECT(again, m_desk->import(other));
        QCOMPARE(again.unchanged, 3);
    }

    void ofTwoListsThatSayTheSameTheColumnsTellWhichItIs()
    {
        const QString one = m_desk->write(u"liste.csv"_s, numbered(measures(8)));
        const QString two = m_desk->write(u"anders.csv"_s,
            numbered(measures(8))
                .replace("Nr;Titel;Zusammenfassung", "Nummer;Projekttitel;Kurzbeschreibung"));
        TWB_EXPECT(first, m_desk->import(one));
        TWB_EXPECT(second, m_desk->import(two, {.sources = {}, .newSource = true}));
        QVERIFY(first.sources.first().id != second.sources.first().id);
        TWB_EXPECT(again, m_desk->import(one));
        QCOMPARE(again.sources.first().id, first.sources.first().id);
        TWB_EXPECT(other, m_desk->import(two));
        QCOMPARE(other.sources.first().id, second.sources.first().id);
        QCOMPARE(m_desk->records().size(), 16);
    }

    void otherColumnsDoNotHideAListThatSaysTheSame()
    {
        QByteArrayList rows = measures(12);
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, numbered(rows))));
        rows[2] += " seit 2025";
        TWB_EXPECT(report,
            m_desk->import(m_desk->write(u"liste.csv"_s,
                numbered(rows).replace("Nr;Titel;Zusammenfassung", "Nummer;Projekttitel;Kurzbeschreibung"))));
        QCOMPARE(report.created, 0);
        QCOMPARE(report.changed, 1);
    }

    /// The name of the file speaks for the list, the columns against it.
    void manyChangesUnderOtherColumnsAreAskedFor()
    {
        QByteArrayList rows = measures(32);
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, numbered(rows))));
        for (int i = 0; i < 6; ++i)
            rows[i] += " seit 2025";
        const auto refused = m_desk->import(m_desk->write(u"liste.csv"_s,
            numbered(rows).replace("Nr;Titel;Zusammenfassung", "Nummer;Projekttitel;Kurzbeschreibung")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ImportOverwrites);
    }

    void columnsMayMoveAndOneMayBeAdded()
    {
        const QString path = m_desk->write(u"liste.csv"_s,
            "Nr;Titel;Zusammenfassung\n1;Digitaler Bauantrag;Anträge online\n2;Freies WLAN;Am Markt\n");
        TWB_OK(m_desk->import(path));
        TWB_EXPECT(moved,
            m_desk->import(m_desk->write(u"liste.csv"_s,
                "Zusammenfassung;Nr;Titel\nAnträge online;1;Digitaler Bauantrag\nAm Markt;2;Freies WLAN\n")));
        QCOMPARE(moved.unchanged, 2);
        TWB_EXPECT(more,
            m_desk->import(m_desk->write(u"liste.csv"_s,
                "Nr;Titel;Status;Zusammenfassung\n1;Digitaler Bauantrag;Idee;Anträge online\n"
                "2;Freies WLAN;Idee;Am Markt\n")));
        QCOMPARE(more.changed, 2);
        QCOMPARE(more.created, 0);
        TWB_EXPECT(less, m_desk->import(path));
        QCOMPARE(less.created, 0);
    }

    void oneListUnderAnotherNameIsRecognised()
    {
        QByteArrayList rows = measures(32);
        TWB_OK(m_desk->import(m_desk->write(u"liste_2024.csv"_s, numbered(rows))));
        rows[4] += " seit 2025";
        rows.append("Neues Vorhaben im Hafen;Kräne zählen Container");
        TWB_EXPECT(report, m_desk->import(m_desk->write(u"liste_2025.csv"_s, numbered(rows))));
        QCOMPARE(report.created, 1);
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.unchanged, 31);
        QVERIFY(report.sources.first().known);
        QCOMPARE(report.sources.first().knownAs, u"liste_2024.csv"_s);
        QCOMPARE(m_desk->records().size(), 33);
    }

    void manyChangesUnderAnotherNameAreAskedFor()
    {
        QByteArrayList rows = measures(32);
        TWB_OK(m_desk->import(m_desk->write(u"liste_2024.csv"_s, numbered(rows))));
        const auto before = m_desk->records();
        for (int i = 0; i < 6; ++i)
            rows[i] += " seit 2025";
        const QString path = m_desk->write(u"liste_2025.csv"_s, numbered(rows));
        TWB_EXPECT(rehearsed, m_desk->import(path, {.sources = {}, .dryRun = true}));
        QVERIFY(rehearsed.sources.first().asks);
        QCOMPARE(rehearsed.sources.first().changed, 6);
        const auto refused = m_desk->import(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ImportOverwrites);
        QCOMPARE(refused.error().arguments, (QStringList{u"liste_2025.csv"_s, u"6"_s, u"liste_2024.csv"_s}));
        QCOMPARE(refused.error().detail, rehearsed.sources.first().id);
        QCOMPARE(m_desk->records(), before);
        TWB_EXPECT(taken, m_desk->import(path, {.sources = {}, .sameSource = {refused.error().detail}}));
        QCOMPARE(taken.changed, 6);
        QCOMPARE(m_desk->records().size(), 32);
    }

    void theSameNameWithManyChangesIsNotAskedFor()
    {
        QByteArrayList rows = measures(32);
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, numbered(rows))));
        for (int i = 0; i < 20; ++i)
            rows[i] += " seit 2025";
        TWB_EXPECT(report, m_desk->import(m_desk->write(u"liste.csv"_s, numbered(rows))));
        QCOMPARE(report.changed, 20);
        QCOMPARE(report.created, 0);
    }

    void aNewSourceCanBeSaid()
    {
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, listOfSoest)));
        TWB_EXPECT(report,
            m_desk->import(m_desk->write(u"liste.csv"_s, listOfSoest), {.sources = {}, .newSource = true}));
        QCOMPARE(report.created, 2);
        QCOMPARE(m_desk->records().size(), 4);
        TWB_EXPECT(again, m_desk->import(m_desk->write(u"liste.csv"_s, listOfSoest)));
        QCOMPARE(again.unchanged, 2);
    }

    void theSameSourceCanBeSaid()
    {
        TWB_EXPECT(first, m_desk->import(m_desk->write(u"liste.csv"_s, listOfSoest)));
        const QString id = first.sources.first().id;
        const QByteArray other = listHeader + "1;Leihstelle;Auch nachts\n2;Bad Soest;WLAN\n";
        TWB_EXPECT(
            uncertain, m_desk->import(m_desk->write(u"neu.csv"_s, other), {.sources = {}, .dryRun = true}));
        QVERIFY(!uncertain.sources.first().known);
        QCOMPARE(uncertain.sources.first().similar.first().id, id);
        TWB_EXPECT(
            report, m_desk->import(m_desk->write(u"neu.csv"_s, other), {.sources = {}, .sameSource = {id}}));
        QCOMPARE(report.created, 0);
        QCOMPARE(report.changed, 1);
        QCOMPARE(m_desk->texts().keys(), (QStringList{u"Bad Soest"_s, u"Leihstelle"_s}));
        const auto unknown = m_desk->import(
            m_desk->write(u"neu.csv"_s, other), {.sources = {}, .sameSource = {u"list:none"_s}});
        QCOMPARE(unknown.error().code, ErrorCode::InvalidArgument);
    }

    void oldLibrariesKnowTheirListsAgain()
    {
        m_desk->writeOld(u"projekte.csv"_s,
            {{u"1"_s, {{u"title"_s, u"Bücherei Soest"_s}, {u"summary"_s, u"Ausleihe rund um die Uhr"_s}}},
                {u"2"_s, {{u"title"_s, u"Bad Soest"_s}, {u"summary"_s, u"WLAN"_s}}}});
        TWB_EXPECT(report, m_desk->import(m_desk->write(u"projekte.csv"_s, listOfSoest)));
        QCOMPARE(report.created, 0);
        QCOMPARE(m_desk->records().size(), 2);
        QCOMPARE(report.sources.first().id, u"file:projekte.csv"_s);
        TWB_EXPECT(again, m_desk->import(m_desk->write(u"projekte.csv"_s, listOfSoest)));
        QCOMPARE(again.unchanged, 2);
        TWB_EXPECT(other, m_desk->import(m_desk->write(u"o/projekte.csv"_s, listOfOlpe)));
        QCOMPARE(other.created, 2);
        QCOMPARE(other.changed, 0);
    }

    void editsDoNotHideWhereARecordCameFrom()
    {
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, listOfSoest)));
        const RecordId id = m_desk->idOf(u"Bad Soest"_s);
        TWB_OK(m_desk->library().apply({.what = u"x"_s},
            {{.record = id, .values = {{u"title"_s, u"Freibad"_s}, {u"summary"_s, u"Neu"_s}}}}));
        TWB_EXPECT(report, m_desk->import(m_desk->write(u"anders.csv"_s, listOfSoest)));
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(m_desk->texts().value(u"Freibad"_s), u"Neu"_s);
    }

    void anImportThatWasTakenBackIsFoundByWhatItSaid()
    {
        TWB_OK(m_desk->import(m_desk->write(u"a/export.csv"_s, listOfSoest)));
        m_desk->temporary().clock().advance(1s);
        TWB_OK(m_desk->library().undoLast({}));
        TWB_OK(m_desk->import(m_desk->write(u"b/export.csv"_s, listOfOlpe)));
        QCOMPARE(m_desk->records().size(), 2);
        TWB_EXPECT(report, m_desk->import(m_desk->write(u"a/export.csv"_s, listOfSoest)));
        QCOMPARE(report.changed, 2);
        QCOMPARE(m_desk->records().size(), 4);
    }
};

QTEST_GUILESS_MAIN(SourceIdentityTest)
#include "tst_sourceidentity.moc"
