// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query/filters.h"
#include "core/search/query/query.h"
#include "tests/unit/search/fewnames.h"

#include <QTest>

using namespace twb::search;
using namespace twb::test;
using namespace Qt::StringLiterals;
using twb::index::Facet;

namespace {

Query parsed(const QString &text, bool typing = true)
{
    return parseQuery(text, FewNames(), typing);
}

using QueryWords = QList<Query::Word>;

} // namespace

class TestQueryParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasItsReading_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QueryWords>("words");
        QTest::newRow("words, the last as beginning")
            << u"Straßenbeleuchtung Olpe"_s << QueryWords{{u"Straßenbeleuchtung"_s}, {u"Olpe"_s, true}};
        QTest::newRow("blank ends the word") << u"Olpe "_s << QueryWords{{u"Olpe"_s}};
        QTest::newRow("phrase") << u"\"intelligente Beleuchtung\""_s
                                << QueryWords{{u"intelligente Beleuchtung"_s, false, true}};
        QTest::newRow("open phrase") << u"\"intelligente Bel"_s
                                     << QueryWords{{u"intelligente Bel"_s, true, true}};
        QTest::newRow("German quotes")
            << u"„kurzer Weg“ x"_s << QueryWords{{u"kurzer Weg"_s, false, true}, {u"x"_s, true}};
        QTest::newRow("excluded") << u"beleuchtung -Arnsberg "_s
                                  << QueryWords{{u"beleuchtung"_s}, {u"Arnsberg"_s, false, false, true}};
        QTest::newRow("excluded phrase") << u"-\"a b\" "_s << QueryWords{{u"a b"_s, false, true, true}};
        QTest::newRow("dash alone") << u"a - b"_s << QueryWords{{u"a"_s}, {u"-"_s}, {u"b"_s, true}};
        QTest::newRow("hyphen inside") << u"LoRa-WAN"_s << QueryWords{{u"LoRa-WAN"_s, true}};
        QTest::newRow("star") << u"beleucht* x "_s << QueryWords{{u"beleucht"_s, true}, {u"x"_s}};
        QTest::newRow("unknown filter") << u"foo:bar "_s << QueryWords{{u"foo:bar"_s}};
        QTest::newRow("unknown value") << u"kommune:Nirgendwo "_s << QueryWords{{u"Nirgendwo"_s}};
        QTest::newRow("nothing yet") << u"kommune:"_s << QueryWords{};
        QTest::newRow("blanks") << u" \t "_s << QueryWords{};
    }
    void everyTextHasItsReading()
    {
        QFETCH(const QString, text);
        QFETCH(const QueryWords, words);
        const Query query = parsed(text);
        QCOMPARE(query.words, words);
        QVERIFY(query.filters.isEmpty());
        QCOMPARE(query.text, text);
    }

    void filtersResolveToIdentifiers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Facet>("facet");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const QString &text, Facet facet, const QStringList &values) {
            QTest::newRow(qPrintable(text)) << text << facet << values;
        };
        row(u"art:erfahrung"_s, Facet::Kind, {u"lesson"_s});
        row(u"kind:Projects"_s, Facet::Kind, {u"project"_s});
        row(u"ART:Ansprechstelle"_s, Facet::Kind, {u"contact"_s});
        row(u"ist:papierkorb"_s, Facet::Kind, {u"_trashed"_s});
        row(u"is:trash"_s, Facet::Kind, {u"_trashed"_s});
        row(u"kommune:Soest"_s, Facet::Municipality, {u"05974040"_s});
        row(u"municipality:so"_s, Facet::Municipality, {u"05974040"_s});
        row(u"kommune:\"Bad Berleburg\""_s, Facet::Municipality, {u"05970004"_s});
        row(u"kommune:Soest,\"Bad Berleburg\""_s, Facet::Municipality, {u"05974040"_s, u"05970004"_s});
        row(u"feld:mobilität"_s, Facet::ActionField, {u"mobility"_s});
        row(u"feld:mobilitaet"_s, Facet::ActionField, {u"mobility"_s});
        row(u"field:mobility"_s, Facet::ActionField, {u"mobility"_s});
        row(u"feld:klima_energie"_s, Facet::ActionField, {u"climate_energy"_s});
        row(u"feld:energie"_s, Facet::ActionField, {u"climate_energy"_s});
        row(u"status:betrieb"_s, Facet::Status, {u"operating"_s});
        row(u"status:\"in umsetzung\""_s, Facet::Status, {u"in_progress"_s});
        row(u"status:completed"_s, Facet::Status, {u"completed"_s});
        row(u"reifegrad:p3"_s, Facet::Maturity, {u"p3_pilot"_s});
        row(u"erfahrungsart:hindernis"_s, Facet::LessonKind, {u"hindrance"_s});
        row(u"schlagwort:LoRaWAN"_s, Facet::Tag, {u"tag-1"_s});
        row(u"tag:lorawan"_s, Facet::Tag, {u"tag-1"_s});
        row(u"jahr:2021..2023"_s, Facet::Year, {u"2021..2023"_s});
        row(u"year:2021.."_s, Facet::Year, {u"2021.."_s});
        row(u"jahr:2021"_s, Facet::Year, {u"2021"_s});
        row(u"jahr:2021 jahr:2023"_s, Facet::Year, {u"2021"_s, u"2023"_s});
        row(u"jahr:bald"_s, Facet::Year, {});
    }
    void filtersResolveToIdentifiers()
    {
        QFETCH(const QString, text);
        QFETCH(const Facet, facet);
        QFETCH(const QStringList, values);
        const Query query = parsed(text);
        QCOMPARE(query.filters.value(facet), values);
        QCOMPARE(query.words.isEmpty(), !values.isEmpty());
    }

    void spansOfYearsMayBeOpen()
    {
        QCOMPARE(yearSpan(u"2021..2023"), (YearSpan{2021, 2023}));
        QCOMPARE(yearSpan(u"2021-2023"), (YearSpan{2021, 2023}));
        QCOMPARE(yearSpan(u"2021.."), (YearSpan{2021, 9999}));
        QCOMPARE(yearSpan(u"..2023"), (YearSpan{0, 2023}));
        QCOMPARE(yearSpan(u"2020"), (YearSpan{2020, 2020}));
        for (const QStringView text : {u"..", u"", u"x", u"2020..x", u"-5", u"99999"})
            QVERIFY2(!yearSpan(text) || text == u"-5", qPrintable(text.toString()));
    }

    void finishedTextsHaveNoBeginnings()
    {
        QCOMPARE(parsed(u"Beleuchtung"_s, false).words, (QueryWords{{u"Beleuchtung"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
