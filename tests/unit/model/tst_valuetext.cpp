// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/numberfield.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace twb::model;

class TestValueText : public QObject {
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
        QTest::newRow("zeroPoint") << u"0.125"_s << true << 0.125;
        QTest::newRow("zeroComma") << u"-0,125"_s << false << -0.125;
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(bool, comma);
        QTEST(parseNumber(text, comma).value_or(-999), "value");
    }
    void noNumbers()
    {
        for (const QString &text : {u""_s, u"-"_s, u"zwölf"_s, u"12 Stück"_s, u"1a"_s, u"296.654,40,00"_s,
                 u"1.5.2"_s, u"1234.567.890"_s, u"9"_s.repeated(400)})
            QVERIFY2(!parseNumber(text, true), qPrintable(text));
    }

    void numbersInTheirFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("unstated"); // NaN: can be read in two ways
        QTest::addColumn<double>("comma"); // where the list says that it writes decimal commas
        QTest::addColumn<double>("point");
        const auto row = [](const QString &field, const QString &text, double unstated, double comma,
                             double point) {
            QTest::addRow("%s %s", qPrintable(field), qPrintable(text))
                << field << text << unstated << comma << point;
        };
        const double ambiguous = std::numeric_limits<double>::quiet_NaN();
        for (const QString &text : {u"1.5"_s, u"1,5"_s})
            row(u"area_km2"_s, text, 1.5, 1.5, 1.5);
        row(u"area_km2"_s, u"1.50"_s, 1.5, 1.5, 1.5);
        row(u"area_km2"_s, u"1.500"_s, ambiguous, 1500, 1.5);
        row(u"area_km2"_s, u"172.306"_s, ambiguous, 172306, 172.306);
        row(u"area_km2"_s, u"1,234"_s, ambiguous, 1.234, 1234);
        row(u"area_km2"_s, u"1.234,5"_s, 1234.5, 1234.5, 1234.5);
        row(u"area_km2"_s, u"1,234.5"_s, 1234.5, 1234.5, 1234.5);
        row(u"area_km2"_s, u"1.234.567"_s, 1234567, 1234567, 1234567);
        row(u"area_km2"_s, u"0.125"_s, 0.125, 0.125, 0.125);
        row(u"area_km2"_s, u"1234.567"_s, 1234.567, 1234.567, 1234.567);
        row(u"population"_s, u"48.607"_s, 48607, 48607, 48607);
        row(u"population"_s, u"48,607"_s, 48607, 48607, 48607);
        row(u"population"_s, u"48 607"_s, 48607, 48607, 48607);
        row(u"latitude"_s, u"51.572"_s, 51.572, 51.572, 51.572);
        row(u"latitude"_s, u"51,572"_s, 51.572, 51.572, 51.572);
        row(u"longitude"_s, u"-8.106"_s, -8.106, -8.106, -8.106);
    }
    void numbersInTheirFields()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(double, unstated);
        QFETCH(double, comma);
        QFETCH(double, point);
        const auto &known = *twb::model::findField(twb::model::Kind::Municipality, field);
        for (const bool guess : {true, false}) {
            const FieldNumber read = readFieldNumber(known, text, guess);
            QCOMPARE(read.ambiguous, std::isnan(unstated));
            QCOMPARE(read.value.has_value(), !std::isnan(unstated));
            QCOMPARE(read.value.value_or(unstated), unstated);
        }
        QCOMPARE(readFieldNumber(known, text, {true, true}), (FieldNumber{comma, false}));
        QCOMPARE(readFieldNumber(known, text, {false, true}), (FieldNumber{point, false}));
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
        QTest::newRow("M0") << u"1.234,56 €"_s << span(1234.56, 1234.56);
        QTest::newRow("M1") << u"12,5 Mio. €"_s << span(12'500'000, 12'500'000);
        QTest::newRow("M2") << u"1.500.000"_s << span(1'500'000, 1'500'000);
        QTest::newRow("M3") << u"1 234,56"_s << span(1234.56, 1234.56);
        QTest::newRow("M4") << u"ca. 100.000 € bis 200.000 €"_s << span(100'000, 200'000);
        QTest::newRow("M6") << u"1,5"_s << span(1.5, 1.5);
        QTest::newRow("M9") << u"50-100 Tsd. €"_s << span(50'000, 100'000);
        QTest::newRow("M10") << u"1.234.567,89 EUR"_s << span(1234567.89, 1234567.89);
        QTest::newRow("M11") << u"€ 12.000,--"_s << span(12'000, 12'000);
        QTest::newRow("words") << u"rund 2 Millionen Euro einmalig"_s << span(2e6, 2e6);
    }

    void noAmounts()
    {
        for (const QString &text : {u"-5"_s, u"- 5 €"_s, u"1e6"_s, u"kostenlos"_s, u"100.000 € (2023)"_s,
                 u"1/2 Mio."_s, u"3 x 5.000 €"_s, u"296.654,40,00 €"_s, u"50kg"_s,
                 QString(u"9"_s.repeated(300) + u" Mrd."_s)})
            QVERIFY2(!parseMoney(text, true), qPrintable(text));
    }

    void amountsWithThreeDecimalsCanBeReadInTwoWays()
    {
        for (const QString &text : {u"172.306 €"_s, u"172.306"_s, u"1.500 bis 2.000 €"_s})
            QVERIFY2(isAmbiguousMoney(text, false) && !isAmbiguousMoney(text, true), qPrintable(text));
        QVERIFY(isAmbiguousMoney(u"1,500 €", true) && !isAmbiguousMoney(u"1,500 €", false));
        for (const QString &text : {u"1.500.000"_s, u"12.50"_s, u"0.125"_s, u"1,234.56"_s, u"1500"_s})
            QVERIFY2(!isAmbiguousMoney(text, false), qPrintable(text));
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
        QTest::newRow("clock") << u"01.02.2023 00:00"_s << u"2023-02-01"_s;
        QTest::newRow("clockWithSeconds") << u"31.12.24 23:59:59 Uhr"_s << u"2024-12-31"_s;
        QTest::newRow("noClock") << u"01.02.2023 bis 31.03.2023"_s << QString();
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
        QCOMPARE(parseDate(u"12345-05-31", {u"yyyyy-MM-dd"_s}), QString());
    }

    void addresses()
    {
        QCOMPARE(parseAddress(u"www.soest.de"), u"https://www.soest.de"_s);
        QCOMPARE(parseAddress(u" https://x.de/Menü "), u"https://x.de/Men%C3%BC"_s);
        QCOMPARE(parseAddress(u"javascript:alert(1)"), QString());
        QCOMPARE(parseAddress(u"file:///etc/passwd"), QString());
        QCOMPARE(parseAddress(u"siehe Akte"), QString());
    }
};

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_valuetext.moc"
