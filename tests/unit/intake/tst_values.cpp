// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/gazetteer.h"
#include "core/intake/scalar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb::intake;

class ValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("comma");
        QTest::addColumn<double>("value");
        QTest::newRow("german") << u"1.234,56"_s << true << 1234.56;
        QTest::newRow("english") << u"1,234.56"_s << false << 1234.56;
        QTest::newRow("germanInEnglishFile") << u"1.234.567,5"_s << false << 1234567.5;
        QTest::newRow("comma") << u"3,5"_s << true << 3.5;
        QTest::newRow("commaInEnglishFile") << u"3,5"_s << false << 3.5;
        QTest::newRow("pointThree") << u"1.234"_s << true << 1234.0;
        QTest::newRow("pointThreeEnglish") << u"1.234"_s << false << 1.234;
        QTest::newRow("commaThreeEnglish") << u"1,234"_s << false << 1234.0;
        QTest::newRow("blank") << u"90 164"_s << true << 90164.0;
        QTest::newRow("hardBlank") << u"90\u00A0164,5"_s << true << 90164.5;
        QTest::newRow("percent") << u"-12,5 %"_s << true << -12.5;
        QTest::newRow("euro") << u"12 €"_s << true << 12.0;
        QTest::newRow("zero") << u"0,125"_s << true << 0.125;
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(bool, comma);
        QTEST(parseNumber(text, comma).value_or(-999), "value");
    }
    void noNumbers()
    {
        for (const QString &text : {u""_s, u"-"_s, u"zwölf"_s, u"12 Stück"_s, u"1a"_s})
            QVERIFY2(!parseNumber(text, true), qPrintable(text));
    }

    void money_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonObject>("value");
        const auto span = [](double from, double to) {
            return QJsonObject{{u"from"_s, from}, {u"to"_s, to}};
        };
        QTest::newRow("one") << u"12.500,50 €"_s << span(12500.5, 12500.5);
        QTest::newRow("span") << u"ca. 10.000 bis 20.000 €"_s << span(10000, 20000);
        QTest::newRow("dash") << u"10.000–20.000 Euro"_s << span(10000, 20000);
        QTest::newRow("million") << u"1,5 Mio. Euro"_s << span(1.5e6, 1.5e6);
        QTest::newRow("millionSpan") << u"1 bis 2 Mio. €"_s << span(1e6, 2e6);
        QTest::newRow("thousand") << u"50 TEUR"_s << span(5e4, 5e4);
        QTest::newRow("upTo") << u"bis 5.000 €"_s << QJsonObject{{u"to"_s, 5000.0}};
    }
    void money()
    {
        QFETCH(QString, text);
        QTEST(parseMoney(text, true).value_or(QJsonObject()), "value");
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("iso") << u"2024-05-31"_s << u"2024-05-31"_s;
        QTest::newRow("year") << u"2024"_s << u"2024"_s;
        QTest::newRow("month") << u"2024-05"_s << u"2024-05"_s;
        QTest::newRow("time") << u"2014-03-27T15:37:00-04:00"_s << u"2014-03-27"_s;
        QTest::newRow("german") << u"1.5.2024"_s << u"2024-05-01"_s;
        QTest::newRow("germanMonth") << u"05.2024"_s << u"2024-05"_s;
        QTest::newRow("words") << u"3. März 2024"_s << u"2024-03-03"_s;
        QTest::newRow("monthWord") << u"Dez 2024"_s << u"2024-12"_s;
        QTest::newRow("english") << u"December 24, 2024"_s << u"2024-12-24"_s;
        QTest::newRow("noDay") << u"31.02.2024"_s << QString();
        QTest::newRow("text") << u"bald"_s << QString();
    }
    void dates()
    {
        QFETCH(QString, text);
        QTEST(parseDate(text), "iso");
    }
    void statedFormatsComeFirst()
    {
        QCOMPARE(parseDate(u"04/05/2018", {u"MM/dd/yyyy"_s}), u"2018-04-05"_s);
        QCOMPARE(parseDate(u"04/05/18", {u"dd/MM/yy"_s}), u"2018-05-04"_s);
        QCOMPARE(parseDate(u"13/25/2018", {u"MM/dd/yyyy"_s}), QString());
    }

    void addresses()
    {
        QCOMPARE(parseAddress(u"www.soest.de"), u"https://www.soest.de"_s);
        QCOMPARE(parseAddress(u" https://x.de/Menü "), u"https://x.de/Men%C3%BC"_s);
        QCOMPARE(parseAddress(u"javascript:alert(1)"), QString());
        QCOMPARE(parseAddress(u"file:///etc/passwd"), QString());
        QCOMPARE(parseAddress(u"siehe Akte"), QString());
    }

    void municipalities_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("name") << u"Soest"_s << QStringList{u"05974040"_s};
        QTest::newRow("case") << u"SOEST"_s << QStringList{u"05974040"_s};
        QTest::newRow("stadt") << u"Stadt Soest"_s << QStringList{u"05974040"_s};
        QTest::newRow("table") << u"Soest, Stadt"_s << QStringList{u"05974040"_s};
        QTest::newRow("ascii") << u"koeln"_s << QStringList{u"05315000"_s};
        QTest::newRow("key") << u"05974040"_s << QStringList{u"05974040"_s};
        QTest::newRow("lostZero") << u"5974040"_s << QStringList{u"05974040"_s};
        QTest::newRow("district") << u"Kreis Soest"_s << QStringList{u"05974"_s};
        QTest::newRow("districtName") << u"Hochsauerlandkreis"_s << QStringList{u"05958"_s};
        QTest::newRow("districtKey") << u"05958"_s << QStringList{u"05958"_s};
        QTest::newRow("unknown") << u"Entenhausen"_s << QStringList();
    }
    void municipalities()
    {
        QFETCH(QString, text);
        Gazetteer gazetteer;
        QTEST(gazetteer.find(text), "keys");
    }

    void ofSeveralTheNearestIsMeant()
    {
        Gazetteer far;
        QVERIFY(far.find(u"Neuenkirchen"_s).size() > 1);
        Gazetteer near(u"05566076"_s);
        const QStringList keys = near.find(u"Neuenkirchen"_s);
        QCOMPARE(keys.size(), 1);
        QVERIFY(keys.first().startsWith(u"05566"));
    }

    void recordsHoldWhatTheTableSays()
    {
        Gazetteer gazetteer;
        const QJsonObject record = gazetteer.record(u"05974040"_s);
        QCOMPARE(record.value("name"_L1), u"Soest"_s);
        QCOMPARE(record.value("population"_L1), 48607);
        QVERIFY(gazetteer.record(u"99999999"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
