// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cli/program.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using twb::test::Answer;

/// What the program writes, and what it says when that does not arrive.
class CommandLineOutputTest : public QObject {
    Q_OBJECT

private:
    twb::test::Program m_home;
    QString m_project;

    QByteArray content(const QString &name) const
    {
        QFile file(m_home.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList files() const
    {
        return QDir(m_home.filePath({})).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// One run of a shell, in which $0 is the program and $@ are the arguments.
    Answer shell(const QString &script, const QStringList &arguments) const
    {
        return m_home.runProgram(
            u"/bin/sh"_s, QStringList{u"-c"_s, script, QStringLiteral(TWB_PROGRAM)} + arguments);
    }

    QStringList onLibrary(const QStringList &arguments) const
    {
        return QStringList{u"--library"_s, m_home.library()} + arguments;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_home.run({u"create"_s, m_home.library(), u"--example"_s}).exitCode, 0);
        const Answer found = m_home.inLibrary({u"search"_s, u"Straßenbeleuchtung Olpe"_s});
        m_project = found.json()["hits"_L1].toArray().first()["id"_L1].toString();
        QVERIFY(!m_project.isEmpty());
    }

    // --- files

    void aReportDoesNotReplaceAFile_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *end : {"pdf", "html", "odt", "docx", "md", "csv", "json", "jsonld"})
            QTest::newRow(end) << u"bericht."_s + QLatin1StringView(end);
    }
    void aReportDoesNotReplaceAFile()
    {
        QFETCH(const QString, name);
        const QString path = m_home.write(name, "mine");
        const QStringList before = files();
        const Answer refused = m_home.inLibrary({u"report"_s, m_project, u"--output"_s, path});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.messages.contains(path) && refused.messages.contains(u"--force"),
            qPrintable(refused.messages));
        QCOMPARE(content(name), QByteArray("mine"));
        QCOMPARE(files(), before);
        const Answer forced = m_home.inLibrary({u"report"_s, m_project, u"--output"_s, path, u"--force"_s});
        QVERIFY2(forced.exitCode == 0, qPrintable(forced.messages));
        QVERIFY(content(name) != "mine");
    }

    void aDescriptionLeavesTheTablesOfOthers()
    {
        m_home.write(u"haushalt.csv"_s, "mine");
        m_home.write(u"haushalt.json"_s, "mine");
        const QStringList report{
            u"report"_s, m_project, u"--output"_s, m_home.filePath(u"haushalt.jsonld"_s)};
        const Answer made = m_home.inLibrary(report);
        QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
        QCOMPARE(content(u"haushalt.csv"_s), QByteArray("mine"));
        QCOMPARE(content(u"haushalt.json"_s), QByteArray("mine"));
        QCOMPARE(made.json()["files"_L1].toArray().size(), 3);
        const QByteArray table = content(u"haushalt.jsonld.csv"_s);
        QVERIFY(!table.isEmpty());

        QVERIFY(QFile::remove(m_home.filePath(u"haushalt.jsonld"_s)));
        const Answer refused = m_home.inLibrary(report);
        QCOMPARE(refused.exitCode, 1);
        for (const char *companion : {"haushalt.jsonld.csv", "haushalt.jsonld.json"})
            QVERIFY2(refused.messages.contains(QLatin1StringView(companion)), qPrintable(refused.messages));
        QVERIFY(!QFile::exists(m_home.filePath(u"haushalt.jsonld"_s)));
    }

    void aListOfTagsDoesNotReplaceAFile()
    {
        const QString path = m_home.write(u"tags.rdf"_s, "mine");
        const Answer refused = m_home.inLibrary({u"tags"_s, u"export"_s, path});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.messages.contains(u"--force"), qPrintable(refused.messages));
        QCOMPARE(content(u"tags.rdf"_s), QByteArray("mine"));
        QCOMPARE(m_home.inLibrary({u"tags"_s, u"export"_s, path, u"--force"_s}).exitCode, 0);
        QVERIFY(content(u"tags.rdf"_s).contains("ConceptScheme"));
    }

    void aListOfTagsGoesToStandardOutput()
    {
        for (const char *to : {" | cat", " > ausgabe.rdf && cat ausgabe.rdf"}) {
            const Answer answer = shell(u"cd \"$HOME\"; \"$0\" \"$@\""_s + QLatin1StringView(to),
                onLibrary({u"tags"_s, u"export"_s, u"/dev/stdout"_s}));
            QCOMPARE(answer.exitCode, 0);
            QVERIFY2(answer.output.contains("</rdf:RDF>"), to);
        }
    }

    void emptyNamesAreWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("library") << QStringList{u"--library"_s, {}, u"new"_s, u"lesson"_s, u"title=A"_s};
        QTest::newRow("library=") << QStringList{u"--library="_s, u"new"_s, u"lesson"_s, u"title=A"_s};
        QTest::newRow("library twice")
            << QStringList{u"--library"_s, {}, u"--library"_s, m_home.library(), u"stats"_s};
        QTest::newRow("window") << QStringList{u"--library"_s, {}};
        QTest::newRow("window without") << QStringList{u"--library"_s};
        QTest::newRow("output") << onLibrary({u"report"_s, m_project, u"--output"_s, {}});
        QTest::newRow("template") << onLibrary(
            {u"report"_s, m_project, u"--template"_s, {}, u"--output"_s, m_home.filePath(u"t.pdf"_s)});
        QTest::newRow("collection") << onLibrary(
            {u"report"_s, u"--collection"_s, {}, u"--output"_s, m_home.filePath(u"t.pdf"_s)});
        QTest::newRow("mapping") << onLibrary({u"import"_s, m_home.filePath({}), u"--mapping"_s, {}});
        QTest::newRow("saved") << onLibrary({u"search"_s, u"--saved"_s, {}});
        QTest::newRow("create") << QStringList{u"create"_s, {}};
        QTest::newRow("municipality")
            << QStringList{u"create"_s, m_home.filePath(u"m.twb"_s), u"--municipality"_s, {}};
        QTest::newRow("show") << onLibrary({u"show"_s, {}});
        QTest::newRow("tags export") << onLibrary({u"tags"_s, u"export"_s, {}});
        QTest::newRow("import") << onLibrary({u"import"_s, {}});
    }
    void emptyNamesAreWrongUsage()
    {
        QFETCH(const QStringList, arguments);
        const Answer answer = m_home.run(arguments);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.messages.contains(u"leer"), qPrintable(answer.messages));
        QVERIFY(answer.output.isEmpty());
        QVERIFY(!QFile::exists(m_home.filePath(u"data/transferwerkbank/bibliothek.twb"_s)));
    }

    void nothingIsSaidWhereAllIsWell()
    {
        const Answer answer = m_home.inLibrary({u"search"_s, u"Radweg"_s});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.messages, QString());
    }

    void emptyTextsAreTexts()
    {
        QCOMPARE(m_home.inLibrary({u"search"_s, QString()}).exitCode, 0);
        QCOMPARE(m_home
                     .inLibrary({u"report"_s, u"--query"_s, {}, u"--title"_s, {}, u"--output"_s,
                         m_home.filePath(u"alles.csv"_s)})
                     .exitCode,
            0);
    }

    // --- the answer

    void anAnswerThatDoesNotArriveIsAFailure_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("arguments");
        const std::pair<const char *, QString> places[] = {{"full", u"\"$0\" \"$@\" > /dev/full"_s},
            {"closed", u"\"$0\" \"$@\" >&-"_s},
            {"reader gone",
                u"{ sleep 0.3; \"$0\" \"$@\"; echo $? > \"$HOME/code\"; } | true;"
                " exit $(cat \"$HOME/code\")"_s}};
        const QList<QStringList> commands{{u"--version"_s}, {u"--help"_s}, onLibrary({u"stats"_s}),
            onLibrary({u"search"_s, u"Olpe"_s}), onLibrary({u"show"_s, m_project}), onLibrary({u"log"_s}),
            onLibrary({u"check"_s}), onLibrary({u"tags"_s}), onLibrary({u"history"_s, m_project}),
            onLibrary({u"self-test"_s})};
        for (const auto &[place, script] : places)
            for (const QStringList &command : commands)
                for (const bool json : {false, true}) {
                    if (json && command.size() == 1)
                        continue;
                    QTest::addRow("%s %s%s", place,
                        qPrintable(command.size() > 2 ? command.at(2) : command.first()), json ? " json" : "")
                        << script << (json ? QStringList{u"--json"_s} + command : command);
                }
    }
    void anAnswerThatDoesNotArriveIsAFailure()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no /dev/full here");
        QFETCH(const QString, script);
        QFETCH(const QStringList, arguments);
        const Answer answer = shell(script, arguments);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.messages.contains(u"Standardausgabe"), qPrintable(answer.messages));
    }

    void withClosedStreamsNothingLandsInTheLibrary()
    {
        for (const char *closed : {" >&-", " 2>&-", " <&- >&- 2>&-"}) {
            const Answer answer = shell(u"\"$0\" \"$@\""_s + QLatin1StringView(closed),
                onLibrary({u"--json"_s, u"new"_s, u"lesson"_s, u"title=Geschlossen"_s}));
            QVERIFY(answer.exitCode >= 0);
            QCOMPARE(m_home.inLibrary({u"check"_s}).exitCode, 0);
        }
    }

    void aLimitOfFilesIsAnError()
    {
        const QString path = m_home.filePath(u"klein.pdf"_s);
        const Answer report = shell(u"ulimit -f 64; exec \"$0\" \"$@\""_s,
            onLibrary({u"report"_s, u"--query"_s, {}, u"--output"_s, path}));
        QCOMPARE(report.exitCode, 1);
        QVERIFY2(report.messages.contains(path), qPrintable(report.messages));
        QVERIFY(!QFile::exists(path));
        const Answer made =
            shell(u"ulimit -f 8; exec \"$0\" \"$@\""_s, {u"create"_s, m_home.filePath(u"klein.twb"_s)});
        QCOMPARE(made.exitCode, 1);
        QVERIFY2(made.messages.contains(u"kein Platz"), qPrintable(made.messages));
        QCOMPARE(files().filter(u"klein"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(CommandLineOutputTest)
#include "tst_clioutput.moc"
