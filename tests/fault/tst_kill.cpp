// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/acknowledged.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

constexpr int kills = 220;
constexpr int momentsPerLibrary = 20;

} // namespace

/// A child process imports and saves; it is killed at any moment, or two write at once.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedWriterLosesNothingAcknowledged()
    {
        std::mt19937_64 random(20'260'101);
        qsizetype acknowledgedInAll = 0;
        for (int moment = 0; moment < kills;) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"x.twb"_s);
            test::Acknowledged acknowledged;
            for (int i = 0; i < momentsPerLibrary && moment < kills; ++i, ++moment) {
                runAndKill(path, moment, int(random() % 250), acknowledged);
                const QString wrong = test::verify(path, acknowledged);
                QVERIFY2(wrong.isEmpty(), qPrintable(u"moment %1: %2"_s.arg(moment).arg(wrong)));
            }
            acknowledgedInAll += acknowledged.steps.size();
        }
        QVERIFY(acknowledgedInAll > kills);
        qInfo() << kills << "moments," << acknowledgedInAll << "acknowledged steps";
    }

    void twoWritersAtOnceLoseNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.twb"_s);
        test::Acknowledged acknowledged;
        runAndKill(path, 1, 0, acknowledged, {u"--rounds"_s, u"1"_s});
        QProcess one;
        QProcess two;
        one.start(writer(), {path, u"--seed"_s, u"2"_s, u"--rounds"_s, u"60"_s, u"--log-pages"_s, u"5"_s});
        two.start(writer(), {path, u"--seed"_s, u"3"_s, u"--rounds"_s, u"60"_s, u"--log-pages"_s, u"5"_s});
        QVERIFY(one.waitForFinished(120'000) && two.waitForFinished(120'000));
        acknowledged.read(one.readAllStandardOutput());
        acknowledged.read(two.readAllStandardOutput());
        QCOMPARE(acknowledged.errors, QStringList());
        QVERIFY(acknowledged.steps.size() > 60);
        QCOMPARE(test::verify(path, acknowledged), QString());
    }

private:
    static QString logPages(int seed) { return seed % 2 == 0 ? u"1000"_s : u"20"_s; }
    static QString writer() { return QString::fromUtf8(TWB_FAULT_WRITER); }

    /// Kills the child some milliseconds after it has started; with 0 it is left to end.
    static void runAndKill(const QString &path, int seed, int milliseconds, test::Acknowledged &acknowledged,
        const QStringList &more = {})
    {
        QProcess child;
        child.start(writer(),
            QStringList{path, u"--seed"_s, QString::number(seed), u"--log-pages"_s, logPages(seed)} + more);
        QVERIFY(child.waitForStarted());
        if (more.isEmpty()) {
            QTest::qSleep(5 + milliseconds);
            child.kill();
        }
        QVERIFY(child.waitForFinished(60'000));
        acknowledged.read(child.readAllStandardOutput());
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
