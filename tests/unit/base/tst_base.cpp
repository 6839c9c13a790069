// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

class BaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorCodeHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (int code = 0; code < errorCodeCount; ++code)
            names.insert(errorName(ErrorCode(code)));
        QCOMPARE(names.size(), errorCodeCount);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(errorName(ErrorCode::InvalidArgument), u"InvalidArgument"_s);
    }

    void theSameNameGivesTheSameIdOnEveryMachine()
    {
        const RecordId id = RecordId::fromName(u"municipality:05974040");
        QCOMPARE(id.toString(), u"0d3fd793-56a0-592a-8046-e546d6bb69bd"_s);
    }

    void differentNamesGiveDifferentIds()
    {
        QVERIFY(RecordId::fromName(u"tag:mobilität") != RecordId::fromName(u"tag:mobilitaet"));
    }

    void recordIdSurvivesTextAndBytes()
    {
        const RecordId id = RecordId::create();
        QCOMPARE(RecordId::fromString(id.toString()), id);
        QCOMPARE(RecordId::fromBytes(id.toBytes()), id);
    }

    void textThatIsNoUuidGivesANullId()
    {
        QVERIFY(RecordId::fromString(u"Soest").isNull());
        QVERIFY(RecordId::fromString(u"").isNull());
    }

    void contentHashIsSha256()
    {
        // FIPS 180-4, example of the one-block message "abc".
        QCOMPARE(ContentHash::of("abc").toHex(),
            u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    }

    void contentHashReadsOnlyFullHex_data()
    {
        QTest::addColumn<QString>("hex");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << u"ba78"_s;
        QTest::newRow("63 digits") << QString(63, u'a');
        QTest::newRow("no hex digit") << QString(63, u'a') + u'g';
        QTest::newRow("blank inside") << QString(31, u'a') + u"  "_s + QString(31, u'b');
    }
    void contentHashReadsOnlyFullHex()
    {
        QFETCH(QString, hex);
        QVERIFY(ContentHash::fromHex(hex).isNull());
    }

    void hashesSortByTheirBytes()
    {
        const auto low = ContentHash::fromHex(QString(64, u'0'));
        const auto high = ContentHash::fromHex(QString(u"ff"_s + QString(62, u'0')));
        QVERIFY(low < high);
        QVERIFY(!(high < low));
    }

    void fixedClockMovesOnlyWhenTold()
    {
        FixedClock clock(QDateTime(QDate(2026, 10, 12), QTime(9, 0), QTimeZone::UTC));
        const QDateTime before = clock.now();
        QCOMPARE(clock.now(), before);
        clock.advance(std::chrono::seconds(2));
        QCOMPARE(before.msecsTo(clock.now()), 2000);
    }

    void systemClockIsUtc() { QCOMPARE(SystemClock().now().timeSpec(), Qt::UTC); }
};

QTEST_APPLESS_MAIN(BaseTest)
#include "tst_base.moc"
