// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cli/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using twb::test::Answer;

/// Editing from the command line, through the real program.
class CommandLineEditing : public QObject {
    Q_OBJECT

private:
    twb::test::Program m_program;

    Answer inLibrary(const QStringList &arguments) const { return m_program.inLibrary(arguments); }
    Answer forPeople(const QStringList &arguments) const
    {
        return m_program.run(QStringList{u"--library"_s, m_program.library()} + arguments);
    }
    QJsonValue field(const QString &id, const char *name) const
    {
        return inLibrary({u"show"_s, id}).json()["fields"_L1][QLatin1StringView(name)];
    }
    QString newLesson(const QString &title) const
    {
        return inLibrary({u"new"_s, u"lesson"_s, u"title="_s + title, u"Art=Risiko"_s,
                             u"what_happened=Sensoren fielen aus."_s, u"insight=Wartung fehlt."_s,
                             u"recommendation=Wartung einplanen."_s})
            .json()["id"_L1]
            .toString();
    }
    QString newTag(const QString &name) const
    {
        return inLibrary({u"new"_s, u"Schlagwort"_s, u"name="_s + name}).json()["id"_L1].toString();
    }
    qsizetype steps() const { return inLibrary({u"log"_s, u"--limit"_s, u"1000"_s}).json().toArray().size(); }

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_program.library());
        const Answer made = m_program.run(
            {u"create"_s, m_program.library(), u"--municipality"_s, u"05974040"_s, u"--json"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
    }

    void newPrintsTheId()
    {
        const Answer made = forPeople({u"new"_s, u"tag"_s, u"name=Solar"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
        const QString id = QString::fromLatin1(made.output).trimmed();
        QCOMPARE(id.size(), 36);
        QCOMPARE(field(id, "name"), u"Solar"_s);
        QCOMPARE(steps(), 1);
    }

    void setIsOneStepValidatedLikeTheForm()
    {
        const QString id = newLesson(u"Sensoren altern"_s);
        QCOMPARE(field(id, "review_state"), u"draft"_s);
        newTag(u"Müllabfuhr"_s);
        const qsizetype before = steps();
        const Answer done = inLibrary(
            {u"set"_s, id.first(8), u"title=Sensoren brauchen Pflege"_s, u"Schlagwörter=Muellabfuhr"_s,
                u"action_fields=Mobilität & Verkehr; health"_s, u"--note"_s, u"genauer"_s});
        QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
        QCOMPARE(done.json()["id"_L1], id);
        QCOMPARE(done.json()["text"_L1], u"Geändert: Sensoren brauchen Pflege"_s);
        QCOMPARE(steps(), before + 1);
        QCOMPARE(field(id, "action_fields"), (QJsonArray{u"mobility"_s, u"health"_s}));
        QCOMPARE(field(id, "tags").toArray().size(), 1);

        const Answer refused = inLibrary({u"set"_s, id, u"title="_s, u"Phase=unsinn"_s, u"causes=Wetter"_s});
        QCOMPARE(refused.exitCode, 1);
        const QJsonArray problems = refused.json()["problems"_L1].toArray();
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.first()["field"_L1], u"title"_s);
        QCOMPARE(problems.last()["value"_L1], u"unsinn"_s);
        QVERIFY(refused.messages.contains(u"Phase (phase)"_s));
        QCOMPARE(steps(), before + 1);
        QVERIFY(field(id, "causes").isUndefined());
    }

    void collectionIsReportedInItsOrder()
    {
        const QString a = newLesson(u"Anfang"_s);
        const QString b = newLesson(u"Ende"_s);
        const QString collection =
            inLibrary({u"new"_s, u"collection"_s, u"title=Für den Rat"_s,
                          u"description=Wie **wir** begannen"_s, u"records="_s + b + u"; "_s + a})
                .json()["id"_L1]
                .toString();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rat.json"_s);
        const Answer done = inLibrary(
            {u"report"_s, u"--collection"_s, collection.first(8), u"--with-drafts"_s, u"--output"_s, path});
        QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
        QCOMPARE(done.json()["records"_L1].toInt(), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.indexOf("Ende") >= 0 && text.indexOf("Ende") < text.indexOf("Anfang"));
        QVERIFY(text.contains("Für den Rat") && text.contains(" begannen"));
        QCOMPARE(inLibrary({u"report"_s, u"--collection"_s, a, u"--output"_s, path}).exitCode, 2);
        QCOMPARE(inLibrary({u"report"_s, a, u"--collection"_s, collection, u"--output"_s, path}).exitCode, 2);
    }

    void publishingNeedsASource()
    {
        const QString id = newLesson(u"A"_s);
        QCOMPARE(inLibrary({u"set"_s, id, u"review_state=published"_s}).exitCode, 1);
        const Answer done = inLibrary({u"set"_s, id, u"review_state=Veröffentlicht"_s,
            u"evidence_level=own"_s, u"status_as_of=06.2026"_s, u"sources=https://example.org/bericht"_s});
        QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
    }

    void mistakesAreToldApart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no value") << QStringList{u"set"_s, u"@"_s} << 2;
        QTest::newRow("no equals sign") << QStringList{u"set"_s, u"@"_s, u"title"_s} << 2;
        QTest::newRow("unknown field") << QStringList{u"set"_s, u"@"_s, u"titel_x=A"_s} << 1;
        QTest::newRow("unknown record") << QStringList{u"set"_s, u"ffffffff"_s, u"title=A"_s} << 1;
        QTest::newRow("unknown kind") << QStringList{u"new"_s, u"brief"_s, u"title=A"_s} << 1;
        QTest::newRow("no kind") << QStringList{u"new"_s} << 2;
        QTest::newRow("unknown tag") << QStringList{u"tag"_s, u"@"_s, u"+Nirgends"_s} << 1;
        QTest::newRow("no tag") << QStringList{u"tag"_s, u"@"_s} << 2;
        QTest::newRow("empty tag") << QStringList{u"tag"_s, u"@"_s, u"+"_s} << 2;
        QTest::newRow("nothing to trash") << QStringList{u"trash"_s} << 2;
        QTest::newRow("no revision") << QStringList{u"restore"_s, u"@"_s} << 2;
        QTest::newRow("unknown revision") << QStringList{u"restore"_s, u"@"_s, u"00000000"_s} << 1;
        QTest::newRow("history of nothing") << QStringList{u"history"_s} << 2;
    }
    void mistakesAreToldApart()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        arguments.replaceInStrings(u"@"_s, newLesson(u"A"_s));
        const qsizetype before = steps();
        const Answer answer = inLibrary(arguments);
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY(!answer.messages.isEmpty());
        QCOMPARE(steps(), before);
    }

    void tagPutsOnAndTakesOffInOneStep()
    {
        const QString a = newLesson(u"A"_s);
        const QString b = newLesson(u"B"_s);
        const QString solar = newTag(u"Solar"_s);
        const QString wind = newTag(u"Wind"_s);
        QCOMPARE(inLibrary({u"tag"_s, a, u"+Wind"_s}).exitCode, 0);
        const Answer tagged = inLibrary({u"tag"_s, a, b, u"+solar"_s, u"-WIND"_s});
        QVERIFY2(tagged.exitCode == 0, qPrintable(tagged.messages));
        QCOMPARE(tagged.json()["text"_L1], u"2 Einträge verschlagwortet"_s);
        QCOMPARE(field(a, "tags"), QJsonArray{solar});
        QCOMPARE(field(b, "tags"), QJsonArray{solar});
        QCOMPARE(inLibrary({u"undo"_s}).exitCode, 0);
        QCOMPARE(field(a, "tags"), QJsonArray{wind});
        QVERIFY(field(b, "tags").isUndefined());

        const QJsonArray tags = inLibrary({u"tags"_s}).json().toArray();
        QCOMPARE(tags.size(), 2);
        QCOMPARE(tags.last()["name"_L1], u"Wind"_s);
        QCOMPARE(tags.last()["records"_L1], 1);
        QCOMPARE(tags.first()["records"_L1], 0);
    }

    void tagsAreListedAsATree()
    {
        newTag(u"Energie"_s);
        QCOMPARE(inLibrary({u"new"_s, u"tag"_s, u"name=Solar"_s, u"parent=Energie"_s, u"synonyms=PV;Sonne"_s})
                     .exitCode,
            0);
        QCOMPARE(inLibrary({u"new"_s, u"tag"_s, u"name=pv"_s}).exitCode, 1);
        QCOMPARE(forPeople({u"tags"_s}).output, QByteArray("Energie  (0)\n  Solar  (0)  = PV; Sonne\n"));
    }

    void tagsAreExchangedAsSkos()
    {
        newTag(u"Solar"_s);
        const QString path = m_program.filePath(u"tags.rdf"_s);
        QCOMPARE(inLibrary({u"tags"_s, u"export"_s, path}).json()["tags"_L1], 1);
        QCOMPARE(inLibrary({u"undo"_s}).exitCode, 0);
        QCOMPARE(inLibrary({u"tags"_s}).json().toArray().size(), 0);
        const Answer imported = inLibrary({u"tags"_s, u"import"_s, path});
        QCOMPARE(imported.json()["text"_L1], u"Schlagwörter importiert: tags.rdf"_s);
        QCOMPARE(inLibrary({u"tags"_s}).json().toArray().first()["name"_L1], u"Solar"_s);
        QCOMPARE(inLibrary({u"tags"_s, u"import"_s, m_program.library()}).exitCode, 1);
        QCOMPARE(inLibrary({u"tags"_s, u"import"_s}).exitCode, 2);
    }

    void trashIsOneStep()
    {
        const QString a = newLesson(u"A"_s);
        const QString b = newLesson(u"B"_s);
        const Answer done = inLibrary({u"trash"_s, a, b});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.json()["revisions"_L1], 2);
        QCOMPARE(inLibrary({u"search"_s, u"Sensoren"_s}).json()["total"_L1], 0);
        QCOMPARE(inLibrary({u"undo"_s}).exitCode, 0);
        QCOMPARE(inLibrary({u"search"_s, u"Sensoren"_s}).json()["total"_L1], 2);
    }

    void revisionsAreListedAndRestored()
    {
        const QString id = newLesson(u"Erster Titel"_s);
        QCOMPARE(inLibrary({u"set"_s, id, u"title=Zweiter Titel"_s, u"insight=Neu."_s}).exitCode, 0);
        const QJsonArray history = inLibrary({u"history"_s, id}).json().toArray();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first()["changes"_L1], (QJsonArray{u"insight"_s, u"title"_s}));
        QCOMPARE(history.first()["municipality"_L1], u"05974040"_s);
        const QString first = history.last()["revision"_L1].toString();
        QVERIFY(forPeople({u"history"_s, id})
                .output.startsWith(history.first()["revision"_L1].toString().first(12).toLatin1()));

        QCOMPARE(inLibrary({u"restore"_s, id, first.first(12), u"title"_s}).exitCode, 0);
        QCOMPARE(field(id, "title"), u"Erster Titel"_s);
        QCOMPARE(field(id, "insight"), u"Neu."_s);
        QCOMPARE(inLibrary({u"restore"_s, id, first}).exitCode, 0);
        QCOMPARE(field(id, "insight"), u"Wartung fehlt."_s);
    }
};

QTEST_GUILESS_MAIN(CommandLineEditing)
#include "tst_clieditor.moc"
