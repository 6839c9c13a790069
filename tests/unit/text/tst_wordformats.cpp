// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/formats.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using model::Language;
using text::Formats;

class TestFormats : public QObject {
    Q_OBJECT

    const Formats m_german{Language::German};
    const Formats m_english{Language::English};

private Q_SLOTS:
    void numbersKeepTheirDigits()
    {
        QCOMPARE(m_german.number(qint64(12967)), u"12.967"_s);
        QCOMPARE(m_german.number(25.24), u"25,24"_s);
        QCOMPARE(m_german.number(25.244), u"25,244"_s);
        QCOMPARE(m_german.number(3.0), u"3"_s);
        QCOMPARE(m_english.number(12967.5), u"12,967.5"_s);
    }

    void amountsHaveTwoDigitsOfCentsOrNone()
    {
        const auto range = [](double from, double to) {
            return QJsonObject{{u"from"_s, from}, {u"to"_s, to}};
        };
        QCOMPARE(m_german.money(range(10000, 20000)), u"10.000 bis 20.000\u00A0€"_s);
        QCOMPARE(m_german.money(range(12.5, 12.5)), u"12,50\u00A0€"_s);
        QCOMPARE(m_german.money(range(0, 99.99)), u"0 bis 99,99\u00A0€"_s);
        QCOMPARE(m_german.money({{u"from"_s, 500}}), u"ab 500\u00A0€"_s);
        QCOMPARE(m_german.money({{u"to"_s, 500}}), u"bis 500\u00A0€"_s);
        QCOMPARE(m_english.money({{u"to"_s, 1500.5}}), u"up to 1,500.50\u00A0€"_s);
        QCOMPARE(m_german.money({}), QString());
    }

    void datesKeepTheirPrecision()
    {
        QCOMPARE(m_german.date(u"2024"), u"2024"_s);
        QCOMPARE(m_german.date(u"2024-06"), u"Juni 2024"_s);
        QCOMPARE(m_german.date(u"2024-06-30"), u"30.06.2024"_s);
        QCOMPARE(m_english.date(u"2024-06-30"), u"30 Jun 2024"_s);
        QCOMPARE(m_german.date(u"bald"), u"bald"_s);
        QCOMPARE(m_german.period(u"2021", u"2023-04"), u"2021 bis April 2023"_s);
        QCOMPARE(m_german.period({}, u"2026"), u"bis 2026"_s);
        QCOMPARE(m_english.period(u"2021", {}), u"from 2021"_s);
    }

    void listsEndInAnd()
    {
        QCOMPARE(m_german.list({u"A"_s, u"B"_s, u"C"_s}), u"A, B und C"_s);
        QCOMPARE(m_english.list({u"A"_s}), u"A"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_wordformats.moc"
