// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/gazetteer.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace twb::region;

class TestGazetteer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreAllMunicipalitiesAndDistrictsOnce()
    {
        Gazetteer gazetteer;
        const QList<Place> places = gazetteer.places();
        QSet<QString> keys;
        for (const Place &place : places) {
            QVERIFY2(!place.name.isEmpty(), qPrintable(place.ags));
            keys.insert(place.ags);
        }
        QCOMPARE(keys.size(), places.size());
        const auto isDistrict = [](const Place &place) { return place.ags.size() == 5; };
        QCOMPARE(std::ranges::count_if(places, std::not_fn(isDistrict)), 10981);
        QVERIFY(std::ranges::is_partitioned(places, std::not_fn(isDistrict)));
    }

    void aPlaceSaysWhereItLies()
    {
        Gazetteer gazetteer;
        const QList<Place> places = gazetteer.places();
        const auto soest = std::ranges::find(places, u"05974040"_s, &Place::ags);
        QVERIFY(soest != places.end());
        QCOMPARE(*soest,
            (Place{u"05974040"_s, u"Soest"_s, u"Kreis Soest"_s, u"Nordrhein-Westfalen"_s, u"59494"_s}));
    }

    void largerOnesComeFirst()
    {
        Gazetteer gazetteer;
        QCOMPARE(gazetteer.places().first().name, u"Berlin"_s);
    }

    void namesOfMunicipalities_data()
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
    void namesOfMunicipalities()
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

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
