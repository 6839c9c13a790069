// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damage.h"
#include "tests/unit/cli/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using twb::test::Answer;
using twb::test::Program;

namespace {

constexpr int damagedLibrary = 5;

QByteArray idOf(const Answer &answer)
{
    return answer.json()["id"_L1].toString().toLatin1();
}

/// A library with two saved searches; the second, whose id is given back, is damaged.
QString makeDamaged(const Program &program)
{
    program.inLibrary({u"create"_s, program.library()});
    program.inLibrary({u"new"_s, u"saved_search"_s, u"title=Licht"_s, u"query=licht"_s});
    const Answer made =
        program.inLibrary({u"new"_s, u"saved_search"_s, u"title=Zweite Suche"_s, u"query=radweg"_s});
    if (made.exitCode != 0 || !test::alterText(program.library(), "Zweite Suche\"},\"kind\""))
        qFatal("%s", qPrintable(made.messages));
    return QString::fromLatin1(idOf(made));
}

} // namespace

/// A damaged record is named and does not hide the others; a damaged library is saved as far as it goes.
class TestCliDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOtherCommandsGoOn()
    {
        const Program program;
        const QString id = makeDamaged(program);
        QCOMPARE(program.inLibrary({u"stats"_s}).exitCode, 0);
        QCOMPARE(program.inLibrary({u"search"_s, u"--saved"_s, u"Licht"_s}).exitCode, 0);
        QCOMPARE(program.inLibrary({u"search"_s, u"irgendetwas"_s}).exitCode, 0);
        QCOMPARE(program.inLibrary({u"log"_s}).exitCode, 0);
        const Answer shown = program.inLibrary({u"show"_s, id});
        QCOMPARE(shown.exitCode, damagedLibrary);
        QVERIFY2(shown.messages.contains(id), qPrintable(shown.messages));
        QVERIFY(!shown.output.contains("weite Suche"));
        QCOMPARE(program.inLibrary({u"history"_s, id}).exitCode, damagedLibrary);
    }

    void anEarlierRevisionIsShownWithAWord()
    {
        const Program program;
        program.inLibrary({u"create"_s, program.library()});
        const Answer made =
            program.inLibrary({u"new"_s, u"saved_search"_s, u"title=Alte Suche"_s, u"query=a"_s});
        const QString id = QString::fromLatin1(idOf(made));
        QCOMPARE(program.inLibrary({u"set"_s, id, u"title=Neue Suche"_s}).exitCode, 0);
        QVERIFY(test::alterText(program.library(), "Neue Suche\"},\"kind\""));
        const Answer shown = program.inLibrary({u"show"_s, id});
        QCOMPARE(shown.exitCode, damagedLibrary);
        QCOMPARE(shown.json()["title"_L1].toString(), u"Alte Suche"_s);
        const Answer history = program.inLibrary({u"history"_s, id});
        QCOMPARE(history.exitCode, damagedLibrary);
        QVERIFY(!history.messages.isEmpty());
    }

    void checkNamesTheRecordAndRepairSavesTheOthers()
    {
        const Program program;
        const QString id = makeDamaged(program);
        const Answer checked = program.inLibrary({u"check"_s});
        QCOMPARE(checked.exitCode, damagedLibrary);
        QVERIFY(checked.output.contains(id.toLatin1()));
        const Answer repaired = program.inLibrary({u"check"_s, u"--repair"_s});
        QCOMPARE(repaired.exitCode, damagedLibrary);
        const QJsonValue saved = repaired.json()["saved"_L1];
        QCOMPARE(saved["path"_L1].toString(), program.filePath(u"b.gerettet.twb"_s));
        QCOMPARE(saved["records"_L1].toInt(), 1);
        QCOMPARE(saved["damaged_records"_L1].toArray(), QJsonArray{id});
        const Answer after =
            program.run({u"--library"_s, saved["path"_L1].toString(), u"--json"_s, u"check"_s});
        QVERIFY2(after.exitCode == 0, after.output.constData());
    }

    void whatCannotBeOpenedIsSavedToo()
    {
        const Program program;
        program.inLibrary({u"create"_s, program.library(), u"--example"_s});
        const int records = program.inLibrary({u"stats"_s}).json()["revisions"_L1].toInt();
        QByteArray content = test::contentOf(program.library());
        test::writeContent(program.library(), content.replace(0, 4096, QByteArray(4096, '\0')));
        QCOMPARE(program.inLibrary({u"stats"_s}).exitCode, damagedLibrary);
        const Answer repaired = program.inLibrary({u"check"_s, u"--repair"_s});
        QCOMPARE(repaired.exitCode, damagedLibrary);
        QCOMPARE(repaired.json()["saved"_L1]["revisions"_L1].toInt(), records);
    }

    void aForeignSchemaIsRefusedByName()
    {
        const Program program;
        program.inLibrary({u"create"_s, program.library()});
        QVERIFY(test::runForeign(program.library(),
            "CREATE TRIGGER gone AFTER INSERT ON step BEGIN DELETE FROM attachment_chunk; END"));
        for (const QStringList &command : {QStringList{u"check"_s}, QStringList{u"stats"_s}}) {
            const Answer answer = program.inLibrary(command);
            QCOMPARE(answer.exitCode, damagedLibrary);
            QVERIFY2(answer.messages.contains(u"gone"), qPrintable(answer.messages));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliDamage)
#include "tst_clidamage.moc"
