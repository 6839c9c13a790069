// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/statement.h"
#include "core/store/connection.h"
#include "core/store/damage.h"
#include "core/store/migrations.h"
#include "tests/support/checkout.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QDir>
#include <QTest>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::TempLibrary;

namespace {

/// The number that the next migration of this program will bear.
int nextNumber()
{
    return libraryMigrations().last().number + 1;
}

const QByteArray colourScript =
    "-- a comment; with a semicolon\n-- step\nALTER TABLE step ADD COLUMN colour TEXT\n"
    "-- step\nUPDATE step SET colour = 'a;b'\n";
const QByteArray brokenScript = "-- step\nCREATE TABLE half (x)\n-- step\nINSERT INTO nowhere VALUES (1)\n";
const QByteArray orphanScript = "-- step\nCREATE TABLE child (r INTEGER REFERENCES record (number))\n"
                                "-- step\nPRAGMA defer_foreign_keys=ON\n"
                                "-- step\nINSERT INTO child VALUES (4711)\n";

Result<std::unique_ptr<Connection>> openForWriting(const QString &path)
{
    auto connection = Connection::open(path, {});
    if (!connection)
        return connection;
    if (auto ready = (*connection)->prepareWriting(); !ready)
        return std::unexpected(ready.error());
    return connection;
}

QStringList backups(const TempLibrary &library)
{
    return QDir(library.folder()).entryList({u"*.backup"_s});
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreNumberedWithoutGaps()
    {
        const auto migrations = libraryMigrations();
        QVERIFY(!migrations.isEmpty());
        for (qsizetype i = 0; i < migrations.size(); ++i) {
            QCOMPARE(migrations.at(i).number, int(i) + 1);
            QVERIFY(migrations.at(i).script.contains("-- step\n"));
        }
    }

    void newLibraryBearsItsMarks()
    {
        TempLibrary library;
        library.close();
        std::optional<FileHeader> header;
        const auto accept = [&](const std::optional<FileHeader> &found) -> Result<void> {
            header = found;
            return {};
        };
        TWB_OK(Connection::open(library.path(), {.readOnly = true, .accept = accept}));
        QVERIFY(header.has_value());
        QCOMPARE(header->applicationId, libraryApplicationId);
        QCOMPARE(header->format, libraryMigrations().last().number);
        QVERIFY(backups(library).isEmpty());
    }

    void olderFileIsCopiedThenMigrated()
    {
        TempLibrary library;
        TWB_OK(library->apply({}, {library.project(RecordId::create(), u"A"_s)}));
        library.close();
        {
            TWB_EXPECT(connection, openForWriting(library.path()));
            const Migration colour{nextNumber(), colourScript};
            TWB_OK(migrate(*connection, libraryMigrations() + QList{colour}));
            QCOMPARE(connection->value("PRAGMA user_version")->toInt(), nextNumber());
            QCOMPARE(connection->value("SELECT colour FROM step")->toString(), u"a;b"_s);
        }
        QCOMPARE(backups(library), QStringList{u"Bibliothek.twb.format-%1.backup"_s.arg(nextNumber() - 1)});
        TWB_EXPECT(copy, Library::open(library.folder() + u'/' + backups(library).first(), library.clock()));
        QCOMPARE(copy->lastSequence(), 1);
    }

    /// A library that format 1 was written with: an import, another that changed a record, and its undo.
    void libraryOfFormatOneGoesOn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"alt.twb"_s);
        QVERIFY(QFile::copy(test::checkout() + u"/tests/data/libraries/format-1.twb"_s, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const SystemClock clock;
        QCOMPARE(Library::open(path, clock, OpenMode::ReadOnly).error().code, ErrorCode::MigrationFailed);
        TWB_EXPECT(library, Library::open(path, clock));
        TWB_EXPECT(problems, library->check());
        QCOMPARE(problems, QList<CheckProblem>());
        TWB_EXPECT(steps, library->steps());
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps.first().kind, StepKind::Undo);
        QCOMPARE(steps.first().about, StepKind::Import);
        QCOMPARE(steps.first().root, 2);
        QVERIFY(!steps.at(1).counts && steps.at(2).counts);
        QCOMPARE(steps.last().records, 6);
        TWB_EXPECT(redone, library->redo({}));
        QCOMPARE(redone.undoes, 3);
        QCOMPARE(redone.revisions, 1);
        QCOMPARE(library->statistics()->records.value(u"project"_s), 2);
    }

    /// A library that format 2 was written with: an import, a change, its undo and redo, a record erased, an
    /// attachment, and an edit that was undone.
    void libraryOfFormatTwoGoesOn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"alt.twb"_s);
        QVERIFY(QFile::copy(test::checkout() + u"/tests/data/libraries/format-2.twb"_s, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const SystemClock clock;
        TWB_EXPECT(library, Library::open(path, clock));
        QCOMPARE(library->check(), QList<CheckProblem>());
        QCOMPARE(library->info().name, u"Bibliothek Soest"_s);
        TWB_EXPECT(steps, library->steps());
        QCOMPARE(steps.size(), 7);
        QCOMPARE(steps.at(5).note, u"nach Rückfrage"_s);
        QVERIFY(std::ranges::none_of(steps, isDamaged));
        TWB_EXPECT(redone, library->redo({}));
        QCOMPARE(redone.undoes, 7);
        library.reset();
        TWB_EXPECT(connection, Connection::open(path, {.readOnly = true}));
        QCOMPARE(connection->value("SELECT count(*) FROM step WHERE mark IS NULL")->toInt(), 0);
    }

    void currentFileIsLeftAlone()
    {
        TempLibrary library;
        library.close();
        TWB_EXPECT(connection, openForWriting(library.path()));
        TWB_OK(migrate(*connection, libraryMigrations()));
        QVERIFY(backups(library).isEmpty());
    }

    void failureKeepsTheFormatBefore_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("statement") << brokenScript;
        QTest::newRow("foreign key") << orphanScript;
    }
    void failureKeepsTheFormatBefore()
    {
        QFETCH(QByteArray, bad);
        TempLibrary library;
        library.close();
        TWB_EXPECT(connection, openForWriting(library.path()));
        const QList<Migration> more{{nextNumber(), colourScript}, {nextNumber() + 1, bad}};
        const auto migrated = migrate(*connection, libraryMigrations() + more);
        QCOMPARE(migrated.error().code, ErrorCode::MigrationFailed);
        QCOMPARE(migrated.error().arguments.first(), QString::number(nextNumber() + 1));
        QCOMPARE(connection->value("PRAGMA user_version")->toInt(), nextNumber());
        QVERIFY(
            connection->value("SELECT name FROM sqlite_schema WHERE name IN ('half', 'child')")->isNull());
        QCOMPARE(backups(library).size(), 1);
    }

    void copiesDoNotReplaceEachOther()
    {
        TempLibrary library;
        TWB_EXPECT(connection, openForWriting(library.path()));
        TWB_EXPECT(first, copyBeforeMigration(*connection, nextNumber() - 1));
        TWB_OK(library->apply({}, {library.project(RecordId::create(), u"A"_s)}));
        TWB_EXPECT(second, copyBeforeMigration(*connection, nextNumber() - 1));
        QVERIFY(second != first);
        QCOMPARE(copyBeforeMigration(*connection, nextNumber() - 1), second);
        LibraryInfo info = library->info();
        info.name = u"Neuer Name"_s;
        TWB_OK(library->setInfo(info));
        QVERIFY(*copyBeforeMigration(*connection, nextNumber() - 1) != second);
        QCOMPARE(backups(library).size(), 3);
    }

    void aMigrationThatFailsAgainAndAgainCopiesOnce()
    {
        TempLibrary library;
        TWB_OK(library->apply({}, {library.project(RecordId::create(), u"A"_s)}));
        library.close();
        TWB_EXPECT(connection, openForWriting(library.path()));
        for (int i = 0; i < 3; ++i)
            QVERIFY(
                !migrate(*connection, libraryMigrations() + QList{Migration{nextNumber(), brokenScript}}));
        QCOMPARE(backups(library).size(), 1);
        QCOMPARE(QDir(library.folder()).entryList({u"*.unfinished*"_s}), QStringList());
    }

    void aHalfCopyOfADeadRunIsMadeAnew()
    {
        TempLibrary library;
        library.close();
        TWB_EXPECT(connection, openForWriting(library.path()));
        const QString copy = u"%1.format-%2.backup"_s.arg(library.path()).arg(nextNumber() - 1);
        QVERIFY(QFile::copy(library.path(), copy + u".unfinished"_s));
        QVERIFY(QFile::resize(copy + u".unfinished"_s, 40'000));
        QCOMPARE(copyBeforeMigration(*connection, nextNumber() - 1), copy);
        QCOMPARE(QDir(library.folder()).entryList({u"*.unfinished*"_s}), QStringList());
    }

    void twoProgramsMayMigrateAtOnce()
    {
        TempLibrary library;
        library.close();
        const QList<Migration> more = libraryMigrations() + QList{Migration{nextNumber(), colourScript}};
        std::array<QString, 2> wrong;
        const auto program = [&](QString &what) {
            const auto connection = openForWriting(library.path());
            const auto migrated = connection.and_then([&](const auto &open) { return migrate(*open, more); });
            if (!migrated)
                what = QString::fromUtf8(test::describe(migrated.error()));
        };
        {
            std::array<std::jthread, 2> programs;
            for (size_t i = 0; i < programs.size(); ++i)
                programs[i] = std::jthread([&, i] { program(wrong[i]); });
        }
        QCOMPARE(wrong, (std::array<QString, 2>()));
        QCOMPARE(backups(library).size(), 1);
    }

    void pragmasAreWhatTheyShallBe()
    {
        TempLibrary library;
        library.close();
        TWB_EXPECT(connection, openForWriting(library.path()));
        const auto pragma = [&](const char *name) {
            return connection->value(QByteArray(QByteArray("PRAGMA ") + name))->toString();
        };
        QCOMPARE(pragma("synchronous"), u"2"_s);
        QCOMPARE(pragma("foreign_keys"), u"1"_s);
        QCOMPARE(pragma("cell_size_check"), u"1"_s);
        QCOMPARE(pragma("trusted_schema"), u"0"_s);
        QCOMPARE(pragma("busy_timeout"), u"5000"_s);
        QCOMPARE(pragma("page_size"), u"16384"_s);
        QCOMPARE(
            pragma("journal_mode"), journalFor(library.path()) == Journal::Wal ? u"wal"_s : u"truncate"_s);
    }

    void rollbackJournalIsUsedWhereAskedFor()
    {
        TempLibrary library;
        library.close();
        TWB_EXPECT(connection, Connection::open(library.path(), {.journal = Journal::Rollback}));
        TWB_OK(connection->prepareWriting());
        QCOMPARE(connection->value("PRAGMA journal_mode")->toString(), u"truncate"_s);
        QCOMPARE(connection->value("PRAGMA synchronous")->toInt(), 2);
    }

    void logIsCopiedOnceItHasGrown()
    {
        TempLibrary library;
        const auto logSize = [&] { return QFileInfo(library.path() + "-wal"_L1).size(); };
        qint64 largest = 0;
        for (int i = 0; i < 40; ++i) {
            QList<RecordChange> changes;
            for (int k = 0; k < 40; ++k)
                changes.append(library.project(RecordId::create(), QString(20'000, u'x')));
            TWB_OK(library->apply({}, changes));
            largest = std::max(largest, logSize());
        }
        QVERIFY(QFileInfo(library.path()).size() > 16 * 1024 * 1024); // 1000 pages of 16 KiB, and more
        QVERIFY(largest < 24 * 1024 * 1024);
    }

    void specialFilesystemsGetTheRollbackJournal()
    {
        if (QFileInfo(u"/proc/self"_s).exists())
            QCOMPARE(journalFor(u"/tmp/x.twb"_s), Journal::Wal);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
