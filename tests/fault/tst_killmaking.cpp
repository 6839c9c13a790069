// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/library.h"
#include "tests/support/checkout.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

constexpr int moments = 40;

} // namespace

/// The program makes a file and is killed at any moment: what bears its name is whole, what does not goes
/// away.
class TestKillMaking : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::mt19937_64 m_random{20'260'101};

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Kills the program after at most so many milliseconds; with 0 it is left to end. Gives its exit code.
    int run(const QStringList &arguments, int longest)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"XDG_CACHE_HOME"_s, m_home->filePath(u"cache"_s));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(TWB_PROGRAM), arguments);
        if (longest > 0) {
            if (!program.waitForFinished(1 + int(m_random() % quint64(longest))))
                program.kill();
        }
        program.waitForFinished(60'000);
        return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }

    /// How long the program needs when it is left alone.
    int duration(const QStringList &arguments)
    {
        QElapsedTimer timer;
        timer.start();
        const int code = run(arguments, 0);
        return code == 0 ? int(timer.elapsed()) : 0;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aLibraryThatBearsItsNameIsWhole()
    {
        const QString library = path(u"x.twb"_s);
        const QStringList create{u"create"_s, library, u"--example"_s};
        const int longest = duration(create);
        QVERIFY(longest > 0);
        const SystemClock clock;
        qsizetype records = 0;
        int unfinished = 0;
        for (int moment = 0; moment < moments; ++moment) {
            if (QFile::exists(library)) {
                TWB_EXPECT(whole, store::Library::open(library, clock));
                TWB_EXPECT(problems, whole->check());
                QCOMPARE(problems, QList<store::CheckProblem>());
                const qsizetype found = whole->recordsOf(u"project")->size();
                QVERIFY(found > 0 && (records == 0 || found == records));
                records = found;
                whole.reset();
                for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
                    QFile::remove(library + end);
            }
            run(create, longest);
            unfinished += QFile::exists(library) ? 0 : 1;
            QVERIFY2(files().size() < 9, qPrintable(files().join(u' ')));
        }
        QVERIFY(unfinished > 0);
        QFile::remove(library);
        QCOMPARE(run(create, 0), 0);
        QCOMPARE(files(), QStringList{u"x.twb"_s});
    }

    void aCopyBeforeAMigrationIsWhole()
    {
        const QString library = path(u"x.twb"_s);
        const QString old = path(u"alt.twb"_s);
        QVERIFY(QFile::copy(test::checkout() + u"/tests/data/libraries/format-1.twb"_s, old));
        QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
        {
            TWB_EXPECT(connection, store::Connection::open(old, {}));
            TWB_OK(connection->execute("INSERT INTO attachment (hash, size, media_type)"
                                       " VALUES (zeroblob(32), 0, 'text/plain')"));
            TWB_OK(connection->execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                " WHERE i < 30) INSERT INTO attachment_chunk"
                " SELECT max(number), i, randomblob(1000000) FROM attachment, n GROUP BY i"));
        }
        QVERIFY(QFile::rename(old, m_home->filePath(u"alt.twb"_s)));
        const QStringList migrate{u"--library"_s, library, u"log"_s};
        const QString copy = library + u".format-1.backup"_s;
        int longest = 0;
        int unfinished = 0;
        for (int moment = 0; moment < moments; ++moment) {
            for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(library + end);
            QVERIFY(QFile::copy(m_home->filePath(u"alt.twb"_s), library));
            if (longest == 0) {
                longest = duration(migrate);
                QVERIFY(longest > 0 && QFile::remove(copy));
                continue;
            }
            run(migrate, longest);
            const QStringList copies = files().filter(u".backup"_s).filter(QRegularExpression(u"backup$"_s));
            unfinished += copies.isEmpty() ? 1 : 0;
            for (const QString &name : copies) {
                TWB_EXPECT(connection, store::Connection::open(path(name), {.readOnly = true}));
                QCOMPARE(connection->value("PRAGMA integrity_check")->toString(), u"ok"_s);
                QCOMPARE(connection->value("PRAGMA user_version")->toInt(), 1);
                QCOMPARE(connection->value("SELECT count(*) FROM attachment_chunk")->toInt(), 30);
            }
            QVERIFY(copies.size() <= 1);
            QVERIFY2(files().size() < 8, qPrintable(files().join(u' ')));
            if (moment % 4 == 0)
                QFile::remove(copy);
        }
        QVERIFY(unfinished > 0);
        QCOMPARE(run(migrate, 0), 0);
        QStringList left = files();
        left.removeIf(
            [](const QString &name) { return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1); });
        QCOMPARE(left, (QStringList{u"x.twb"_s, u"x.twb.format-1.backup"_s})); // beside what readers leave
    }

    void aReportIsTheOldOrTheNewOne()
    {
        const QString library = m_home->filePath(u"x.twb"_s);
        QCOMPARE(run({u"create"_s, library, u"--example"_s}, 0), 0);
        const QString report = path(u"bericht.pdf"_s);
        const QStringList make{u"--library"_s, library, u"report"_s, u"--query"_s, u"Straße"_s, u"--output"_s,
            report, u"--force"_s};
        QCOMPARE(run(make, 0), 0);
        const int longest = duration(make);
        QVERIFY(longest > 0);
        const QByteArray whole = content(report);
        QVERIFY(whole.contains("%%EOF"));
        for (int moment = 0; moment < moments; ++moment) {
            QFile old(report);
            QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
            old.close();
            run(make, longest);
            const QByteArray now = content(report);
            QVERIFY2(now == "old" || (now.startsWith("%PDF-") && now.trimmed().endsWith("%%EOF")),
                qPrintable(QString::number(now.size())));
        }
        QCOMPARE(run(make, 0), 0);
        QVERIFY2(files().size() <= 2, qPrintable(files().join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestKillMaking)
#include "tst_killmaking.moc"
