// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/library.h"
#include "tests/support/damage.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::TempLibrary;

/// A library that holds more, less or something else than the migrations make is not asked anything.
class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foreignThingsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("statements");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *tag, const char *statements, const char *named) {
            QTest::newRow(tag) << QByteArray(statements) << QString::fromLatin1(named);
        };
        row("trigger", "CREATE TRIGGER gone AFTER INSERT ON step BEGIN DELETE FROM attachment_chunk; END",
            "gone");
        row("view",
            "CREATE VIEW endless AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            " SELECT i FROM n",
            "endless");
        row("view in place of a table",
            "DROP TABLE erased; CREATE VIEW erased AS WITH RECURSIVE n (record) AS (SELECT x'00' UNION ALL"
            " SELECT record FROM n) SELECT record FROM n",
            "erased");
        row("index", "CREATE INDEX quick ON revision (step)", "quick");
        row("index on an expression", "CREATE INDEX sly ON revision (hex(bytes))", "sly");
        row("table", "CREATE TABLE luggage (x)", "luggage");
        row("virtual table", "CREATE VIRTUAL TABLE words USING fts5(x)", "words");
        row("generated column", "ALTER TABLE meta ADD COLUMN twice TEXT AS (value || value)", "meta");
        row("column more", "ALTER TABLE attachment ADD COLUMN colour TEXT", "attachment");
        row("table missing", "DROP TABLE erased", "erased");
        row("index missing", "DROP INDEX revision_record", "revision_record");
        row("text altered",
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (length(id) = "
            "32)',"
            " '') WHERE name = 'revision'",
            "revision");
        row("two tables in one place",
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM"
            " sqlite_schema WHERE name = 'removal') WHERE name = 'removed'",
            "removed");
    }
    void foreignThingsAreNamed()
    {
        QFETCH(QByteArray, statements);
        QFETCH(QString, named);
        TempLibrary library;
        TWB_OK(library->apply({}, {TempLibrary::project(RecordId::create(), u"Radweg"_s)}));
        library.close();
        QVERIFY(test::runForeign(library.path(), statements));
        const QByteArray before = test::contentOf(library.path());
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = Library::open(library.path(), library.clock(), mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::LibraryForeign);
            QCOMPARE(opened.error().arguments, (QStringList{library.path(), named}));
        }
        QVERIFY(test::contentOf(library.path()) == before);
    }

    void aSchemaThatIsNoneIsDamage()
    {
        TempLibrary library;
        library.close();
        QVERIFY(test::runForeign(library.path(),
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE NOTHING' WHERE name = "
            "'step'"));
        const auto opened = Library::open(library.path(), library.clock());
        QVERIFY(!opened);
        QVERIFY(opened.error().code == ErrorCode::LibraryDamaged
            || opened.error().code == ErrorCode::LibraryForeign);
    }

    void whatSqliteLeavesBehindIsLetBe()
    {
        TempLibrary library;
        TWB_OK(library->apply({}, {TempLibrary::project(RecordId::create(), u"Radweg"_s)}));
        library.close();
        QVERIFY(test::runForeign(library.path(), "ANALYZE; VACUUM"));
        library.reopen();
        QCOMPARE(library->check(), QList<CheckProblem>());
        TWB_OK(library->apply({}, {TempLibrary::project(RecordId::create(), u"Weg"_s)}));
    }

    /// Even where the comparison were passed over: a connection of ours runs neither.
    void connectionsRunNoTriggersAndNoViews()
    {
        TempLibrary library;
        library.close();
        QVERIFY(test::runForeign(library.path(),
            "CREATE TRIGGER gone AFTER INSERT ON erased BEGIN DELETE FROM meta; END;"
            "CREATE VIEW one AS SELECT 1"));
        TWB_EXPECT(connection, Connection::open(library.path(), {}));
        TWB_OK(connection->execute("INSERT INTO erased VALUES (zeroblob(16))"));
        QVERIFY(connection->value("SELECT count(*) FROM meta")->toInt() > 0);
        QVERIFY(!connection->value("SELECT * FROM one"));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
