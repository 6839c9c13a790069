// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/acknowledged.h"
#include "tests/fault/powercut.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using twb::test::PowerCut;

namespace {

/// Runs the writer with its changes to the folder written down.
struct Recording {
    explicit Recording(const QStringList &options, const QString &fail = {})
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QString::fromUtf8(TWB_FAULT_IOLOG));
        environment.insert(u"TWB_IOLOG_FOLDER"_s, folder.path());
        environment.insert(u"TWB_IOLOG_FILE"_s, logFolder.filePath(u"log"_s));
        if (!fail.isEmpty())
            environment.insert(u"TWB_IOLOG_FAIL"_s, fail);
        child.setProcessEnvironment(environment);
        child.start(QString::fromUtf8(TWB_FAULT_WRITER), QStringList{path()} + options);
        finished = child.waitForFinished(120'000) && child.exitStatus() == QProcess::NormalExit;
        output = child.readAllStandardOutput();
    }

    QString path() const { return folder.filePath(u"x.twb"_s); }
    QList<test::FileChange> changes() const { return test::readChanges(logFolder.filePath(u"log"_s)); }

    QTemporaryDir folder;
    QTemporaryDir logFolder;
    QByteArray output;
    bool finished = false;
};

struct Outcome {
    int wrong = 0;
    QString example;
};

/// Cuts the power at random points and looks at what is left.
Outcome cutPower(const Recording &recording, int points)
{
    const auto changes = recording.changes();
    std::mt19937_64 random(7);
    Outcome outcome;
    for (int point = 0; point < points; ++point) {
        const auto count = qsizetype(1 + random() % quint64(changes.size()));
        const auto unsynced = PowerCut::Unsynced(std::min<quint64>(random() % 4, 2));
        QByteArray output;
        PowerCut cut(recording.folder.path(), random());
        const auto files = cut.filesAfter(changes, count, unsynced, output);
        const QTemporaryDir left;
        for (auto it = files.begin(); it != files.end(); ++it) {
            QFile file(left.filePath(it.key().section(u'/', -1)));
            if (file.open(QIODevice::WriteOnly))
                file.write(it.value());
        }
        test::Acknowledged acknowledged;
        acknowledged.read(output);
        const QString found = test::verify(left.filePath(u"x.twb"_s), acknowledged);
        if (!found.isEmpty()) {
            ++outcome.wrong;
            outcome.example = u"after %1 of %2 changes: %3"_s.arg(count).arg(changes.size()).arg(found);
        }
    }
    return outcome;
}

} // namespace

/// The power is cut, or the disk is full, at any point of a writer's changes to its files.
class TestPowerCut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void powerCutLosesNothingAcknowledged_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("write-ahead log, local disk") << QStringList{};
        QTest::newRow("write-ahead log, often copied") << QStringList{u"--log-pages"_s, u"20"_s};
        QTest::newRow("rollback journal, network share") << QStringList{u"--rollback"_s};
    }
    void powerCutLosesNothingAcknowledged()
    {
        QFETCH(QStringList, options);
        const Recording recording(options + QStringList{u"--rounds"_s, u"25"_s, u"--sessions"_s, u"3"_s});
        QVERIFY(recording.finished);
        test::Acknowledged acknowledged;
        acknowledged.read(recording.output);
        QVERIFY(acknowledged.steps.size() > 30);
        QCOMPARE(acknowledged.errors, QStringList());
        const Outcome outcome = cutPower(recording, 320);
        QVERIFY2(outcome.wrong == 0, qPrintable(u"%1 wrong, %2"_s.arg(outcome.wrong).arg(outcome.example)));
    }

    void withoutSyncsThisTestFindsDamage()
    {
        const Recording recording(
            {u"--synchronous"_s, u"OFF"_s, u"--rounds"_s, u"25"_s, u"--sessions"_s, u"3"_s});
        QVERIFY(recording.finished);
        const Outcome outcome = cutPower(recording, 100);
        qInfo() << outcome.wrong << "of 100," << outcome.example;
        QVERIFY(outcome.wrong > 30);
    }

    void fullDiskLosesNothingAcknowledged()
    {
        int told = 0;
        for (int change = 5; change < 1200; change += 1 + change / 12) {
            for (const QString &lasting : {QString(), u"+"_s}) {
                const Recording recording({u"--rounds"_s, u"20"_s}, QString::number(change) + lasting);
                QVERIFY(recording.finished);
                test::Acknowledged acknowledged;
                acknowledged.read(recording.output);
                for (const QString &error : std::as_const(acknowledged.errors))
                    QCOMPARE(error, u"DiskFull"_s);
                told += !acknowledged.errors.isEmpty();
                const QString wrong = test::verify(recording.path(), acknowledged);
                QVERIFY2(wrong.isEmpty(), qPrintable(u"change %1%2: %3"_s.arg(change).arg(lasting, wrong)));
            }
        }
        QVERIFY(told > 40);
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
