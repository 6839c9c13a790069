// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkout.h"
#include "tests/unit/cli/program.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using twb::test::Answer;

class CommandLineTest : public QObject {
    Q_OBJECT

private:
    twb::test::Program m_home;

    QString library() const { return m_home.library(); }
    Answer run(const QStringList &arguments) const { return m_home.run(arguments); }
    Answer inLibrary(const QStringList &arguments) const { return m_home.inLibrary(arguments); }
    QString write(const QString &name, const QByteArray &bytes) const { return m_home.write(name, bytes); }

    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString firstId(const QString &query) const
    {
        const auto hits = inLibrary({u"search"_s, query}).json()["hits"_L1].toArray();
        return hits.isEmpty() ? QString() : hits.first()["id"_L1].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Answer made =
            run({u"create"_s, library(), u"--example"_s, u"--municipality"_s, u"05974040"_s, u"--json"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
        QCOMPARE(made.json()["path"_L1].toString(), library());
    }

    void versionIsOneLine()
    {
        const Answer answer = run({u"--version"_s});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.output.startsWith("Transferwerkbank "));
        QCOMPARE(answer.output.count('\n'), 1);
    }

    void helpNamesEveryCommand()
    {
        const Answer answer = run({u"--help"_s});
        QCOMPARE(answer.exitCode, 0);
        for (const char *name : {"create", "import", "search", "show", "new", "set", "tag", "tags", "trash",
                 "history", "restore", "report", "stats", "log", "undo", "redo", "check", "self-test"})
            QVERIFY2(answer.output.contains(name), name);
    }

    void withoutDisplayAndArgumentsItSaysSoAndHelps()
    {
        const Answer answer = run({});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(!answer.messages.isEmpty());
        QVERIFY(answer.output.contains("search"));
    }

    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{u"--json"_s, u"fly"_s};
        QTest::newRow("no query") << QStringList{u"search"_s};
        QTest::newRow("query and saved search") << QStringList{u"search"_s, u"a"_s, u"--saved"_s, u"Licht"_s};
        QTest::newRow("no number") << QStringList{u"search"_s, u"a"_s, u"--limit"_s, u"viele"_s};
        QTest::newRow("unknown option") << QStringList{u"stats"_s, u"--fast"_s};
        QTest::newRow("no file") << QStringList{u"create"_s};
        QTest::newRow("no source") << QStringList{u"import"_s};
        QTest::newRow("no id") << QStringList{u"show"_s};
        QTest::newRow("no step number") << QStringList{u"undo"_s, u"gestern"_s};
        QTest::newRow("redo of something") << QStringList{u"redo"_s, u"3"_s};
        QTest::newRow("report of nothing") << QStringList{u"report"_s, u"--output"_s, u"/tmp/x.pdf"_s};
    }
    void wrongUsageEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = run(arguments);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.output.isEmpty());
        QVERIFY(!answer.messages.isEmpty());
    }

    void aSavedSearchIsAskedByItsName()
    {
        const Answer without = inLibrary({u"search"_s, u"--saved"_s, u"Licht"_s});
        QCOMPARE(without.exitCode, 2);
        const QString text = u"Straßenbeleuchtung kommune:Olpe"_s;
        const Answer made =
            inLibrary({u"new"_s, u"saved_search"_s, u"title=Licht in Olpe"_s, QString(u"query="_s + text)});
        QCOMPARE(made.exitCode, 0);
        const Answer answer = inLibrary({u"search"_s, u"--saved"_s, u"licht in olpe"_s});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json()["query"_L1].toString(), text);
        QCOMPARE(answer.json()["total"_L1], inLibrary({u"search"_s, text}).json()["total"_L1]);
        const Answer other = inLibrary({u"search"_s, u"--saved"_s, u"Dunkel"_s});
        QCOMPARE(other.exitCode, 2);
        QVERIFY2(other.messages.contains(u"Licht in Olpe"), qPrintable(other.messages));
        QCOMPARE(inLibrary({u"undo"_s}).exitCode, 0);
    }

    void searchFindsStreetLightsOfOlpe()
    {
        const Answer answer = inLibrary({u"search"_s, u"Straßenbeleuchtung kommune:Olpe"_s, u"--facets"_s});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.messages));
        const QJsonValue found = answer.json();
        QCOMPARE(found["query"_L1].toString(), u"Straßenbeleuchtung kommune:Olpe"_s);
        QVERIFY(found["total"_L1].toInt() >= 1);
        QVERIFY(found["milliseconds"_L1].isDouble());
        const QJsonValue hit = found["hits"_L1].toArray().first();
        QCOMPARE(hit["title"_L1].toString(), u"Smarte Straßenbeleuchtung Olpe"_s);
        QCOMPARE(hit["kind"_L1].toString(), u"project"_s);
        QCOMPARE(hit["municipality"_L1].toString(), u"05966024"_s);
        QVERIFY(hit["score"_L1].isDouble());
        QVERIFY(hit["snippet"_L1].isArray());
        const auto kinds = found["facets"_L1]["kind"_L1].toArray();
        QVERIFY(!kinds.isEmpty());
        for (const QLatin1StringView key : {"value"_L1, "label"_L1, "count"_L1})
            QVERIFY(kinds.first().toObject().contains(key));
    }

    void limitAndOffsetCutTheSameList()
    {
        const auto all =
            inLibrary({u"search"_s, u"smart"_s, u"--limit"_s, u"6"_s}).json()["hits"_L1].toArray();
        const auto tail = inLibrary({u"search"_s, u"smart"_s, u"--limit"_s, u"3"_s, u"--offset"_s, u"3"_s})
                              .json()["hits"_L1]
                              .toArray();
        QCOMPARE(all.size(), 6);
        QCOMPARE(tail.size(), 3);
        for (qsizetype i = 0; i < tail.size(); ++i)
            QCOMPARE(tail.at(i)["id"_L1], all.at(i + 3)["id"_L1]);
    }

    void strangeQueriesNeverFail_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *text : {"\"", "AND OR NOT", "kommune:", "a*b*", "(((", "jahr:..", "-",
                 "'; DROP TABLE", "NEAR(", "\\", "^x", "kommune:Atlantis"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void strangeQueriesNeverFail()
    {
        QFETCH(QString, query);
        const Answer answer = inLibrary({u"search"_s, u"--"_s, query});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.messages));
        QVERIFY(answer.json()["hits"_L1].isArray());
    }

    void showGivesAllFieldsByTheBeginningOfTheId()
    {
        const QString id = firstId(u"Smarte Straßenbeleuchtung"_s);
        const Answer answer = inLibrary({u"show"_s, id.first(8)});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json()["id"_L1].toString(), id);
        QVERIFY(answer.json()["fields"_L1]["sources"_L1].toArray().size() >= 1);
    }

    void showOfNothingFailsWithASentence()
    {
        const Answer answer = inLibrary({u"show"_s, u"ffffffff"_s});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.messages.contains(u"ffffffff"_s));
    }

    void statsCountTheRegion()
    {
        const QJsonValue stats = inLibrary({u"stats"_s}).json();
        QVERIFY(stats["records"_L1]["municipality"_L1].toInt() >= 59);
        QVERIFY(stats["records"_L1]["project"_L1].toInt() >= 40);
        QVERIFY(stats["revisions"_L1].toInt() > 100);
        QVERIFY(stats["bytes"_L1].toInt() > 0);
        QCOMPARE(stats["attachments"_L1].toInt(), 0);
    }

    void importIsOneStepThatCanBeUndone()
    {
        const QString csv = write(u"erfahrungen.csv"_s,
            "Titel;Erkenntnis;Empfehlung\n"
            "Zeit einplanen;Anträge dauern;Früh beginnen\n"
            ";ohne Titel;geht nicht\n");
        const QStringList import{u"import"_s, csv, u"--kind"_s, u"lesson"_s};

        const QJsonValue rehearsed = inLibrary(import + QStringList{u"--dry-run"_s}).json();
        QCOMPARE(rehearsed["created"_L1].toInt(), 1);
        QCOMPARE(inLibrary({u"search"_s, u"\"Anträge dauern\""_s}).json()["total"_L1].toInt(), 0);

        const Answer strict = inLibrary(import + QStringList{u"--strict"_s});
        QCOMPARE(strict.exitCode, 1);
        QCOMPARE(inLibrary({u"search"_s, u"\"Anträge dauern\""_s}).json()["total"_L1].toInt(), 0);

        const Answer imported = inLibrary(import);
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.messages));
        QCOMPARE(imported.json()["read"_L1].toInt(), 2);
        QCOMPARE(imported.json()["created"_L1].toInt(), 1);
        const QJsonValue rejected = imported.json()["rejected"_L1].toArray().first();
        QCOMPARE(rejected["line"_L1].toInt(), 3);
        for (const QLatin1StringView key : {"source"_L1, "line"_L1, "field"_L1, "reason"_L1})
            QVERIFY(rejected.toObject().contains(key));
        QCOMPARE(inLibrary({u"search"_s, u"\"Anträge dauern\""_s}).json()["total"_L1].toInt(), 1);

        const QJsonValue twice = inLibrary(import).json();
        QCOMPARE(twice["created"_L1].toInt(), 0);
        QCOMPARE(twice["changed"_L1].toInt(), 0);
        QCOMPARE(twice["unchanged"_L1].toInt(), 1);

        const auto steps = inLibrary({u"log"_s}).json().toArray();
        QVERIFY(steps.size() >= 2);
        const Answer undone = inLibrary({u"undo"_s});
        QCOMPARE(undone.exitCode, 0);
        QCOMPARE(undone.json()["undone"_L1], steps.first()["number"_L1]);
        QVERIFY(undone.json()["text"_L1].toString().startsWith(u"Importiert: "_s));
        QCOMPARE(inLibrary({u"search"_s, u"\"Anträge dauern\""_s}).json()["total"_L1].toInt(), 0);

        const Answer redone = inLibrary({u"redo"_s});
        QCOMPARE(redone.exitCode, 0);
        QCOMPARE(redone.json()["redone"_L1], steps.first()["number"_L1]);
        QCOMPARE(inLibrary({u"search"_s, u"\"Anträge dauern\""_s}).json()["total"_L1].toInt(), 1);
        QCOMPARE(inLibrary({u"redo"_s}).exitCode, 1);

        const QString number = QString::number(steps.first()["number"_L1].toInt());
        QCOMPARE(inLibrary({u"undo"_s, number}).exitCode, 0);
        QCOMPARE(inLibrary({u"search"_s, u"\"Anträge dauern\""_s}).json()["total"_L1].toInt(), 0);
        const Answer again = inLibrary({u"undo"_s, number});
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.messages.contains(number));
        QVERIFY(run({u"--library"_s, library(), u"log"_s}).output.contains("Zurückgenommen: Importiert"));
    }

    void importSaysWhichSourceItIsAndAsksBeforeItChangesAnother()
    {
        const auto list = [&](const QString &name, const QByteArray &year) {
            QByteArray bytes = "Titel;Lösung;Status\n";
            for (const char *place : {"Hafen", "Markt", "Wald", "Deich", "Bahnhof", "Rathaus"})
                bytes +=
                    QByteArray("Sensoren am ") + place + ";Sie messen den Stand im Jahr " + year + ";Idee\n";
            return write(name, bytes);
        };
        const QJsonValue first = inLibrary({u"import"_s, list(u"liste_2024.csv"_s, "2024")})
                                     .json()["sources"_L1]
                                     .toArray()
                                     .first();
        QVERIFY(!first["known"_L1].toBool());
        const QString id = first["id"_L1].toString();
        QVERIFY(!id.isEmpty());

        const QStringList import{u"import"_s, list(u"liste_2025.csv"_s, "2025")};
        const Answer rehearsed = inLibrary(import + QStringList{u"--dry-run"_s});
        QCOMPARE(rehearsed.exitCode, 0);
        QVERIFY(rehearsed.json()["sources"_L1].toArray().first()["asks"_L1].toBool());
        const Answer refused = inLibrary(import);
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.json()["same_source"_L1].toString(), id);
        QCOMPARE(refused.json()["changed"_L1].toInt(), 6);
        QVERIFY2(refused.messages.contains(id), qPrintable(refused.messages));
        QCOMPARE(inLibrary(import + QStringList{u"--same-source"_s, u"list:nichts"_s}).exitCode, 2);
        QCOMPARE(inLibrary(import + QStringList{u"--same-source"_s, id, u"--new-source"_s}).exitCode, 2);

        const QJsonValue other = inLibrary(import + QStringList{u"--new-source"_s, u"--dry-run"_s}).json();
        QCOMPARE(other["created"_L1].toInt(), 6);
        const QJsonValue same = inLibrary(import + QStringList{u"--same-source"_s, id}).json();
        QCOMPARE(same["created"_L1].toInt(), 0);
        QCOMPARE(same["changed"_L1].toInt(), 6);
        QCOMPARE(inLibrary({u"undo"_s}).exitCode, 0);
        QCOMPARE(inLibrary({u"undo"_s}).exitCode, 0);
    }

    void importOfNothingReadableSaysSo()
    {
        const Answer answer = inLibrary({u"import"_s, m_home.filePath(u"fehlt.csv"_s)});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.messages.contains(u"fehlt.csv"_s));
    }

    void reportWritesATaggedPdf()
    {
        const QString pdf = m_home.filePath(u"steckbrief.pdf"_s);
        const Answer answer =
            inLibrary({u"report"_s, firstId(u"Smarte Straßenbeleuchtung"_s), u"--output"_s, pdf});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.messages));
        const QByteArray bytes = content(pdf);
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.size() > 5000);
    }

    void failedReportLeavesNoFile()
    {
        const QString pdf = m_home.filePath(u"leer.pdf"_s);
        const Answer answer =
            inLibrary({u"report"_s, u"--query"_s, u"gibtesnichtwort"_s, u"--output"_s, pdf});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(!QFile::exists(pdf));
    }

    void checkIsCalmAboutAGoodLibrary()
    {
        const Answer answer = inLibrary({u"check"_s});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.messages));
        QCOMPARE(answer.json()["ok"_L1].toBool(), true);
        QVERIFY(answer.json()["problems"_L1].toArray().isEmpty());
    }

    void checkRepairsALostIndex()
    {
        QVERIFY(QDir(m_home.filePath(u"cache"_s)).removeRecursively());
        QCOMPARE(inLibrary({u"check"_s, u"--repair"_s}).exitCode, 0);
        QVERIFY(inLibrary({u"search"_s, u"Straßenbeleuchtung"_s}).json()["total"_L1].toInt() >= 1);
    }

    void damagedLibraryEndsWithFive()
    {
        const QString damaged = m_home.filePath(u"kaputt.twb"_s);
        QVERIFY(QFile::copy(library(), damaged));
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 at = 20000; at + 512 < size; at += 16384) {
            file.seek(at);
            file.write(QByteArray(512, 'x'));
        }
        file.close();
        QCOMPARE(run({u"--library"_s, damaged, u"check"_s, u"--json"_s}).exitCode, 5);
    }

    void foreignFileIsRefusedUntouched()
    {
        const QByteArray bytes(4096, 'z');
        const QString foreign = write(u"fremd.twb"_s, bytes);
        QCOMPARE(run({u"--library"_s, foreign, u"stats"_s}).exitCode, 5);
        QCOMPARE(content(foreign), bytes);
    }

    void newerFormatIsRefusedUntouched()
    {
        const QString newer = m_home.filePath(u"neuer.twb"_s);
        QVERIFY(QFile::copy(library(), newer));
        QFile file(newer);
        QVERIFY(file.open(QIODevice::ReadWrite));
        // "user version" of the SQLite file format, big endian at offset 60.
        file.seek(60);
        file.write(QByteArray::fromHex("00000fff"));
        file.close();
        const QByteArray before = content(newer);
        const Answer answer = run({u"--library"_s, newer, u"stats"_s});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.messages.contains(u"4095"_s));
        QCOMPARE(content(newer), before);
    }

    void olderFormatIsReadTooAfterACopyOfIt()
    {
        twb::test::Program program;
        QVERIFY(
            QFile::copy(twb::test::checkout() + u"/tests/data/libraries/format-1.twb"_s, program.library()));
        QVERIFY(QFile::setPermissions(program.library(), QFile::ReadOwner | QFile::WriteOwner));
        const Answer answer = program.inLibrary({u"stats"_s});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(QFile::exists(program.library() + u".format-1.backup"_s));
    }

    void missingLibraryIsAFailureWithItsName()
    {
        const Answer answer = run({u"--library"_s, m_home.filePath(u"weg.twb"_s), u"stats"_s});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.messages.contains(u"weg.twb"_s));
    }

    void firstStartMakesTheExampleLibrary()
    {
        const Answer answer = run({u"search"_s, u"--json"_s, u"Beleuchtung"_s});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.messages));
        QVERIFY(answer.json()["total"_L1].toInt() >= 1);
    }

    void selfTestPasses()
    {
        const Answer answer = run({u"self-test"_s, u"--json"_s});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.messages));
        QCOMPARE(answer.json()["ok"_L1].toBool(), true);
    }

    void messagesAreGerman()
    {
        const Answer answer = run({u"--library"_s, m_home.filePath(u"weg.twb"_s), u"stats"_s});
        QVERIFY2(answer.messages.contains(u"Datei"_s), qPrintable(answer.messages));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_cli.moc"
