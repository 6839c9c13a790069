// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/unit/sqlite/memoryconnection.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;
using namespace twb;
using sqlite::ResetGuard;
using sqlite::Statement;
using test::MemoryConnection;

namespace {

constexpr const char *insertWord = "INSERT INTO word VALUES (?)";
constexpr const char *twoRows = "SELECT ?1 FROM (VALUES (1), (2))";

/// What SQLite takes a value for, and its SQL literal.
template <typename Value> QString bound(const Value &value)
{
    MemoryConnection connection;
    Statement statement(connection, "SELECT typeof(?1) || ' ' || quote(?1)");
    const auto row = statement.first(value);
    return row && *row ? statement.text(0) : u"failed"_s;
}

/// The same where the value is written, which copies nothing.
template <typename Value> QString written(const Value &value)
{
    MemoryConnection connection;
    const auto done = Statement(connection, insertWord).run(value);
    return done ? connection.value("SELECT typeof(text) || ' ' || quote(text) FROM word") : u"failed"_s;
}

} // namespace

class TestStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boundValuesComeBack_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *tag, const auto &value, const QString &wanted) {
            QTest::newRow(tag) << bound(value) << written(value) << wanted;
        };
        row("int", -1, u"integer -1"_s);
        row("bool", true, u"integer 1"_s);
        row("quint32", std::numeric_limits<quint32>::max(), u"integer 4294967295"_s);
        row("least qint64", std::numeric_limits<qint64>::min(), u"integer -9223372036854775808"_s);
        row("optional", std::optional<qint64>(7), u"integer 7"_s);
        row("no optional", std::optional<qint64>(), u"null NULL"_s);
        row("text", u"Ä und 𝄞"_s, u"text 'Ä und 𝄞'"_s);
        row("empty text", u""_s, u"text ''"_s);
        row("null text", QString(), u"text ''"_s);
        row("text view", std::string_view("Übersicht", 3), u"text 'Üb'"_s);
        row("null text view", std::string_view(), u"text ''"_s);
        row("bytes", QByteArray("a\0b", 3), u"blob X'610062'"_s);
        row("empty bytes", QByteArray(""), u"blob X''"_s);
        row("null bytes", QByteArray(), u"blob X''"_s);
        row("view of bytes", QByteArrayView("abc", 2), u"blob X'6162'"_s);
        row("null view of bytes", QByteArrayView(), u"blob X''"_s);
        row("id", QUuid(u"00010203-0405-0607-0809-0a0b0c0d0e0f"_s).toBytes(),
            u"blob X'000102030405060708090A0B0C0D0E0F'"_s);
    }
    void boundValuesComeBack()
    {
        QFETCH(QString, read);
        QFETCH(QString, stored);
        QFETCH(QString, wanted);
        QCOMPARE(read, wanted);
        QCOMPARE(stored, wanted);
    }

    void columnsAreReadInEveryForm()
    {
        MemoryConnection connection;
        Statement statement(connection, "SELECT NULL, 'größer', x'00ff', '12'");
        TWB_EXPECT(row, statement.first());
        QVERIFY(row && statement.isNull(0) && !statement.isNull(1));
        QVERIFY(statement.text(0).isEmpty() && statement.blob(0).isEmpty() && statement.textView(0).empty());
        QCOMPARE(statement.text(1), u"größer"_s);
        QVERIFY(statement.textView(1) == "größer");
        QCOMPARE(statement.blob(2), QByteArray("\0\xff", 2));
        QCOMPARE(statement.blobView(2), QByteArrayView("\0\xff", 2));
        QCOMPARE(statement.integer(3), 12);
    }

    void valuesMayBeGoneWhileRowsAreRead()
    {
        MemoryConnection connection;
        Statement statement(connection, twoRows);
        QByteArray value("before");
        TWB_OK(statement.first(value));
        QVERIFY(statement.blobView(0).data() != value.constData());
        std::ranges::fill(value, 'x');
        TWB_OK(statement.next());
        QCOMPARE(statement.blob(0), "before");
    }

    void viewsAreNotCopied()
    {
        MemoryConnection connection;
        Statement statement(connection, twoRows);
        const std::string value(100, 'a');
        TWB_OK(statement.first(std::string_view(value)));
        QVERIFY(statement.blobView(0).data() == value.data());
        TWB_OK(statement.first(QByteArrayView(value)));
        QVERIFY(statement.blobView(0).data() == value.data());
    }

    void afterTheLastRowItIsReadyAgain()
    {
        MemoryConnection connection;
        TWB_OK(Statement(connection, insertWord).run(u"eins"_s));
        Statement statement(connection, "SELECT text FROM word");
        for (int round = 0; round < 2; ++round) {
            TWB_EXPECT(found, statement.first());
            QVERIFY(found && connection.isAtWork());
            QCOMPARE(statement.text(0), u"eins"_s);
            TWB_EXPECT(more, statement.next());
            QVERIFY(!more && !connection.isAtWork());
        }
    }

    void anEarlyReturnLeavesNoReadOpen()
    {
        MemoryConnection connection;
        TWB_OK(Statement(connection, insertWord).run(u"eins"_s));
        Statement statement(connection, "SELECT text FROM word");
        const auto find = [&] {
            const ResetGuard guard(statement);
            return statement.first().transform([&](bool) { return statement.text(0); });
        };
        QCOMPARE(find(), u"eins"_s);
        QVERIFY(!connection.isAtWork());
    }

    void runningLeavesNoReadOpen()
    {
        MemoryConnection connection;
        TWB_OK(Statement(connection, insertWord).run(u"eins"_s));
        Statement statement(connection, "SELECT text FROM word");
        TWB_OK(statement.run());
        QVERIFY(!connection.isAtWork());
    }

    void errorsTellStatementAndMessage()
    {
        MemoryConnection connection;
        const auto unknown = Statement(connection, "SELECT text FROM nowhere").first();
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().arguments,
            (QStringList{u"SELECT text FROM nowhere"_s, u"no such table: nowhere"_s}));
        QCOMPARE(unknown.error().detail, QString::number(SQLITE_ERROR));
        Statement insert(connection, insertWord);
        TWB_OK(insert.run(u"eins"_s));
        const auto twice = insert.run(u"eins"_s);
        QVERIFY(!twice);
        QCOMPARE(twice.error().arguments,
            (QStringList{QString::fromLatin1(insertWord), u"UNIQUE constraint failed: word.text"_s}));
        QCOMPARE(twice.error().detail, QString::number(SQLITE_CONSTRAINT_UNIQUE));
        TWB_OK(insert.run(u"zwei"_s));
        QCOMPARE(connection.words(), u"eins zwei"_s);
    }

    void aValueThatCannotBeBoundRunsNothing()
    {
        MemoryConnection connection;
        Statement insert(connection, insertWord);
        const auto tooMany = insert.run(u"eins"_s, u"zwei"_s);
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().detail, QString::number(SQLITE_RANGE));
        QCOMPARE(connection.words(), QString());
        TWB_OK(insert.run(u"drei"_s));
        QCOMPARE(connection.words(), u"drei"_s);
    }

    void afterAFailedRowThereIsNoOther()
    {
        MemoryConnection connection;
        Statement statement(connection, "SELECT abs(column1) FROM (VALUES (1), (-9223372036854775807 - 1))");
        TWB_OK(statement.first());
        const auto failed = statement.next();
        QVERIFY(!failed && !statement.next() && !connection.isAtWork());
        TWB_EXPECT(again, statement.first());
        QVERIFY(again);
    }

    void itIsPreparedOnceAndGivenBackOnce()
    {
        MemoryConnection connection;
        {
            Statement insert(connection, insertWord);
            QCOMPARE(connection.taken, 0);
            TWB_OK(insert.run(u"eins"_s));
            TWB_OK(insert.run(u"zwei"_s));
            const Statement never(connection, insertWord);
        }
        QCOMPARE(connection.taken, 1);
        QCOMPARE(connection.kept, 1);
    }

    void itReadsOnAfterAMove()
    {
        MemoryConnection connection;
        {
            std::vector<Statement> moved;
            {
                Statement statement(connection, "SELECT column1 FROM (VALUES ('eins'), ('zwei'))");
                TWB_OK(statement.first());
                moved.push_back(std::move(statement));
            }
            TWB_EXPECT(row, moved.front().next());
            QVERIFY(row);
            QCOMPARE(moved.front().text(0), u"zwei"_s);
        }
        QCOMPARE(connection.kept, 1);
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
