// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/acknowledged.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

constexpr int deskSteps = 1400;
constexpr qsizetype fewestSteps = 2000;
constexpr int searchRounds = 30;
constexpr int searchersAtOnce = 3;
constexpr int patience = 240'000; // milliseconds

QString text(const char *path)
{
    return QString::fromUtf8(path);
}

} // namespace

/// A window works on a library, with one connection that writes and one that reads, and programs of the
/// command line come and go beside it: nothing that one of them has acknowledged is lost.
class TestTwoPrograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowAndCommandLineLoseNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.twb"_s);
        test::Acknowledged acknowledged;
        run(text(TWB_FAULT_WRITER), {path, u"--rounds"_s, u"1"_s}, acknowledged);

        QProcess desk;
        desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        desk.start(text(TWB_DESK_WRITER),
            {path, folder.filePath(u"cache"_s), u"--rounds"_s, QString::number(deskSteps)});
        QVERIFY(desk.waitForStarted());
        for (int seed = 2; desk.state() == QProcess::Running; ++seed) {
            run(text(TWB_FAULT_WRITER),
                {path, u"--seed"_s, QString::number(seed), u"--rounds"_s, u"5"_s, u"--sessions"_s, u"4"_s},
                acknowledged);
            if (seed % 5 == 0)
                removeIndex(folder.filePath(u"cache"_s));
            desk.waitForFinished(1);
        }
        const QByteArray said = desk.readAllStandardOutput();
        QVERIFY2(desk.exitCode() == 0, said.right(200).constData());
        acknowledged.read(said);
        QCOMPARE(acknowledged.errors, QStringList());
        QVERIFY(!said.contains("index-error"));
        QVERIFY(acknowledged.steps.size() >= fewestSteps);
        QCOMPARE(test::verify(path, acknowledged), QString());
        qInfo() << acknowledged.steps.size() << "acknowledged steps";
    }

    /// Right after a change, and with no index at all: all of them catch up or make it at once.
    void searchesAtOnceAlwaysAnswer()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.twb"_s);
        test::Acknowledged acknowledged;
        run(text(TWB_FAULT_WRITER), {path, u"--rounds"_s, u"3"_s}, acknowledged);
        for (int round = 0; round < searchRounds; ++round) {
            if (round % 3 == 0)
                QVERIFY(QDir(folder.filePath(u"cache"_s)).removeRecursively());
            const QString word = u"Runde%1"_s.arg(round);
            std::vector<std::unique_ptr<QProcess>> programs;
            programs.push_back(command(folder, {u"new"_s, u"tag"_s, u"name="_s + word}));
            QVERIFY(programs.back()->waitForFinished(patience));
            QCOMPARE(programs.back()->exitCode(), 0);
            for (int i = 0; i < searchersAtOnce; ++i)
                programs.push_back(command(folder, {u"search"_s, u"--json"_s, u"schlagwort:"_s + word}));
            for (const auto &program : programs) {
                QVERIFY(program->state() == QProcess::NotRunning || program->waitForFinished(patience));
                QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
            }
        }
    }

private:
    static std::unique_ptr<QProcess> command(const QTemporaryDir &folder, const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CACHE_HOME"_s, folder.filePath(u"cache"_s));
        process->setProcessEnvironment(environment);
        process->start(
            text(TWB_PROGRAM), QStringList{u"--library"_s, folder.filePath(u"x.twb"_s)} + arguments);
        return process;
    }

    /// As programs do that clean caches, which know nothing of the log beside it.
    static void removeIndex(const QString &cache)
    {
        const QDir folder(cache);
        for (const QString &name : folder.entryList({u"*.index"_s}))
            QFile::remove(folder.filePath(name));
    }

    static void run(const QString &program, const QStringList &arguments, test::Acknowledged &acknowledged)
    {
        QProcess process;
        process.start(program, arguments);
        QVERIFY(process.waitForFinished(patience));
        acknowledged.read(process.readAllStandardOutput());
    }
};

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
