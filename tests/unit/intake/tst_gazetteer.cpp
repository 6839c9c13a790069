// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/gazetteer.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace twb::intake;

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
};

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
