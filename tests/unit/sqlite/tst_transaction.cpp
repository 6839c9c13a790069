// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/transaction.h"
#include "tests/support/expect.h"
#include "tests/unit/sqlite/memoryconnection.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;
using namespace twb;
using sqlite::Access;
using sqlite::Transaction;
using test::MemoryConnection;

namespace {

Result<void> put(MemoryConnection &connection, const QString &word)
{
    return sqlite::Statement(connection, "INSERT INTO word VALUES (?)").run(word);
}

} // namespace

class TestTransaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsCommittedStays()
    {
        MemoryConnection connection;
        {
            TWB_EXPECT(transaction, Transaction::begin(connection));
            TWB_OK(put(connection, u"eins"_s));
            TWB_OK(transaction.commit());
        }
        QCOMPARE(connection.words(), u"eins"_s);
        QVERIFY(!connection.isAtWork());
    }

    void theEndOfTheScopeRollsBack()
    {
        MemoryConnection connection;
        {
            TWB_EXPECT(transaction, Transaction::begin(connection));
            TWB_OK(put(connection, u"eins"_s));
        }
        QCOMPARE(connection.words(), QString());
        QVERIFY(!connection.isAtWork());
    }

    void openReadsDoNotKeepItFromRollingBack()
    {
        MemoryConnection connection;
        TWB_OK(put(connection, u"eins"_s));
        sqlite::Statement reading(connection, "SELECT text FROM word");
        {
            TWB_EXPECT(transaction, Transaction::begin(connection));
            TWB_OK(reading.first());
            TWB_OK(put(connection, u"zwei"_s));
        }
        reading.reset();
        QCOMPARE(connection.words(), u"eins"_s);
        QVERIFY(!connection.isAtWork());
    }

    void writingTakesTheLockAtOnce()
    {
        MemoryConnection connection;
        TWB_EXPECT(transaction, Transaction::begin(connection));
        QVERIFY(connection.isAtWork());
    }

    void readingTakesNoLock()
    {
        MemoryConnection connection;
        connection.refusal = ErrorCode::LibraryReplaced;
        TWB_EXPECT(transaction, Transaction::begin(connection, Access::Read));
        QVERIFY(!connection.isAtWork());
        TWB_OK(transaction.commit());
    }

    void aNestedOneRollsBackAlone()
    {
        MemoryConnection connection;
        TWB_EXPECT(outer, Transaction::begin(connection));
        TWB_OK(put(connection, u"eins"_s));
        {
            TWB_EXPECT(inner, Transaction::begin(connection));
            TWB_OK(put(connection, u"zwei"_s));
            TWB_EXPECT(innermost, Transaction::begin(connection));
            TWB_OK(put(connection, u"drei"_s));
            TWB_OK(innermost.commit());
        }
        {
            TWB_EXPECT(inner, Transaction::begin(connection));
            TWB_OK(put(connection, u"vier"_s));
            TWB_OK(inner.commit());
        }
        TWB_OK(outer.commit());
        QCOMPARE(connection.words(), u"eins vier"_s);
    }

    void theOuterOneTakesNestedOnesAlong()
    {
        MemoryConnection connection;
        {
            TWB_EXPECT(outer, Transaction::begin(connection));
            TWB_EXPECT(inner, Transaction::begin(connection));
            TWB_OK(put(connection, u"eins"_s));
            TWB_OK(inner.commit());
        }
        QCOMPARE(connection.words(), QString());
        TWB_EXPECT(next, Transaction::begin(connection));
        QVERIFY(connection.isAtWork());
        TWB_OK(put(connection, u"zwei"_s));
        TWB_OK(next.commit());
        QVERIFY(!connection.isAtWork());
    }

    void movedItEndsOnce()
    {
        MemoryConnection connection;
        std::optional<Transaction> kept;
        {
            TWB_EXPECT(transaction, Transaction::begin(connection));
            kept.emplace(std::move(transaction));
        }
        TWB_OK(put(connection, u"eins"_s));
        TWB_OK(kept->commit());
        kept.reset();
        QCOMPARE(connection.words(), u"eins"_s);
    }

    void whatSqliteRolledBackIsLeftAlone()
    {
        MemoryConnection connection;
        {
            TWB_EXPECT(outer, Transaction::begin(connection));
            TWB_EXPECT(inner, Transaction::begin(connection));
            TWB_OK(put(connection, u"eins"_s));
            TWB_OK(sqlite::Statement(connection, "ROLLBACK").run());
            QTest::failOnWarning(QRegularExpression(u"Rolling back failed"_s));
        }
        TWB_OK(Transaction::begin(connection));
    }

    void aFailedCommitRollsBack()
    {
        MemoryConnection connection;
        {
            TWB_EXPECT(transaction, Transaction::begin(connection));
            TWB_OK(put(connection, u"eins"_s));
            connection.refusal = ErrorCode::LibraryGone;
            const auto committed = transaction.commit();
            QVERIFY(!committed);
            QCOMPARE(committed.error().code, ErrorCode::LibraryGone);
        }
        QCOMPARE(connection.words(), QString());
        QVERIFY(!connection.isAtWork());
    }

    void aFileThatIsNotWholeIsNotWritten()
    {
        MemoryConnection connection;
        connection.refusal = ErrorCode::LibraryReplaced;
        const auto begun = Transaction::begin(connection);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::LibraryReplaced);
        QVERIFY(!connection.isAtWork());
    }

    void theOutermostIsCheckedAndTidiedOnce()
    {
        MemoryConnection connection;
        {
            TWB_EXPECT(outer, Transaction::begin(connection));
            TWB_EXPECT(inner, Transaction::begin(connection));
            TWB_OK(inner.commit());
            QCOMPARE(connection.tidied, 0);
            TWB_OK(outer.commit());
        }
        {
            TWB_EXPECT(lost, Transaction::begin(connection));
        }
        QCOMPARE(connection.filesChecked, 2);
        QCOMPARE(connection.placesChecked, 1);
        QCOMPARE(connection.tidied, 1);
    }

    void interruptedItIsGoneAllTheSame()
    {
        MemoryConnection connection;
        {
            TWB_EXPECT(transaction, Transaction::begin(connection));
            TWB_OK(put(connection, u"eins"_s));
            connection.interruptions = 3;
        }
        QCOMPARE(connection.interruptions, 0);
        QCOMPARE(connection.words(), QString());
        QVERIFY(!connection.isAtWork());
    }
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
