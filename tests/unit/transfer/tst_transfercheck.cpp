// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/transfercheck.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::transfer;

namespace {

QJsonArray lines(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

Derived of(const Subject &subject, const QString &criterion)
{
    for (const Derived &derived : derive(subject, model::Language::German))
        if (derived.criterion == criterion)
            return derived;
    return {};
}

QString rating(const Subject &subject, const QString &criterion)
{
    return of(subject, criterion).rating;
}

Subject project(const QJsonObject &values)
{
    return {values, {}, {}};
}

Subject profile(const QJsonObject &values)
{
    return {{}, {}, values};
}

QJsonObject place(const QString &name, const QString &size, const QString &district)
{
    return {{u"name"_s, name}, {u"town_size"_s, size}, {u"district"_s, district}};
}

} // namespace

/// What project and profile say is rated; what nobody says stays open.
class TestTransferCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCriterionIsThereOnceInTheOrderOfTheVocabulary()
    {
        QStringList ids;
        for (const Derived &derived : derive({}, model::Language::German))
            ids.append(derived.criterion);
        QStringList terms;
        for (const model::Term &term : model::terms(model::VocabularyId::Criterion))
            terms.append(term.id);
        QCOMPARE(ids, terms);
        QCOMPARE(ids.size(), 15);
    }

    void whereNothingIsSaidEverythingIsOpenWithoutAReason()
    {
        for (const Derived &derived : derive({}, model::Language::German)) {
            QCOMPARE(derived.rating, u"open"_s);
            QVERIFY2(derived.reason.isEmpty(), qPrintable(derived.criterion));
        }
    }

    void everyRatingNamesTheFieldsItCameFrom()
    {
        const Subject subject{{{u"indicators"_s, lines({u"40 % weniger Strom"_s})}, {u"licence"_s, u"mit"_s},
                                  {u"cost_range"_s, QJsonObject{{u"from"_s, 1}}}},
            {}, {{u"running_costs"_s, u"yes"_s}}};
        for (const auto language : {model::Language::German, model::Language::English})
            for (const Derived &derived : derive(subject, language))
                QCOMPARE(derived.rating == "open"_L1, !derived.reason.endsWith(u')'));
        QCOMPARE(
            of(subject, u"impact_visible"_s).reason, u"Kennzahlen sind angegeben. (Projekt: Kennzahlen)"_s);
        QCOMPARE(of(subject, u"funding_after"_s).reason,
            u"Die Kommune kann Folgekosten laut Profil tragen. (Kommune: Folgekosten tragbar)"_s);
    }

    void whatNobodyCanDeriveStaysOpen()
    {
        QJsonObject everything;
        for (const model::Field &field : model::fields(model::Kind::Project))
            everything.insert(
                field.id, field.type == model::FieldType::Lines ? QJsonValue(lines({u"x"_s})) : u"x"_s);
        QCOMPARE(rating(project(everything), u"privacy"_s), u"open"_s);
    }

    void benefitIsMetOnlyWithASource()
    {
        QCOMPARE(rating(project({{u"goal_benefit"_s, u"Licht"_s}}), u"benefit_shown"_s), u"partly"_s);
        QJsonObject values{{u"results"_s, u"Weniger Strom."_s}};
        QCOMPARE(rating(project(values), u"benefit_shown"_s), u"partly"_s);
        values.insert(u"evidence_level"_s, u"press"_s);
        QCOMPARE(rating(project(values), u"benefit_shown"_s), u"partly"_s);
        values.insert(u"evidence_level"_s, u"official"_s);
        QCOMPARE(rating(project(values), u"benefit_shown"_s), u"met"_s);
    }

    void responsibilityNeedsBothSides()
    {
        const QJsonObject there{{u"operating_model"_s, u"Stadtwerke"_s}};
        const QJsonObject here{{u"digital_unit"_s, u"Stabsstelle"_s}};
        QCOMPARE(rating(project(there), u"responsibility"_s), u"partly"_s);
        QCOMPARE(rating(profile(here), u"responsibility"_s), u"partly"_s);
        QCOMPARE(rating({there, {}, here}, u"responsibility"_s), u"met"_s);
    }

    void staffIsNeverTakenForGranted_data()
    {
        QTest::addColumn<QString>("capacity");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing said") << QString() << false << u"open"_s;
        QTest::newRow("effort only") << QString() << true << u"partly"_s;
        QTest::newRow("staff, effort") << u"yes"_s << true << u"met"_s;
        QTest::newRow("staff only") << u"yes"_s << false << u"partly"_s;
        QTest::newRow("some staff") << u"partly"_s << true << u"partly"_s;
        QTest::newRow("no staff") << u"no"_s << true << u"not_met"_s;
    }
    void staffIsNeverTakenForGranted()
    {
        QFETCH(const QString, capacity);
        QFETCH(const bool, known);
        Subject subject;
        if (!capacity.isEmpty())
            subject.municipality.insert(u"staff_capacity"_s, capacity);
        if (known)
            subject.project.insert(u"staffing"_s, u"Eine halbe Stelle."_s);
        QTEST(rating(subject, u"staffing"_s), "expected");
    }

    void generalSupportIsNotYetSupportForThisProject()
    {
        QCOMPARE(rating(profile({{u"council_support"_s, u"yes"_s}}), u"leadership"_s), u"partly"_s);
        QCOMPARE(rating(profile({{u"council_support"_s, u"no"_s}}), u"leadership"_s), u"not_met"_s);
    }

    void licenceThatIsNotAcceptedIsNotMet()
    {
        const QJsonObject gpl{{u"licence"_s, u"gpl"_s}};
        QCOMPARE(rating(project(gpl), u"legal"_s), u"partly"_s);
        QCOMPARE(rating({gpl, {}, {{u"licences"_s, lines({u"eupl_1_2"_s})}}}, u"legal"_s), u"not_met"_s);
        QCOMPARE(
            rating({gpl, {}, {{u"licences"_s, lines({u"eupl_1_2"_s, u"gpl"_s})}}}, u"legal"_s), u"partly"_s);
        QCOMPARE(rating(project({{u"licence"_s, u"unknown"_s}}), u"legal"_s), u"open"_s);
    }

    void standardsOfBothSidesAreCompared()
    {
        const QJsonObject there{{u"interfaces"_s, u"Daten über NGSI-LD und MQTT."_s}};
        QCOMPARE(rating(project(there), u"open_interfaces"_s), u"partly"_s);
        const Subject both{there, {}, {{u"standards"_s, lines({u"WMS"_s, u"ngsi-ld"_s})}}};
        QCOMPARE(rating(both, u"open_interfaces"_s), u"met"_s);
        QVERIFY(of(both, u"open_interfaces"_s).reason.contains(u"ngsi-ld"_s));
        QVERIFY(!of(both, u"open_interfaces"_s).reason.contains(u"WMS"_s));
    }

    void closedSourceIsNotMetAndOpenSourceIsToBeLookedAt()
    {
        QCOMPARE(rating(project({{u"licence"_s, u"all_rights_reserved"_s}}), u"open_source"_s), u"not_met"_s);
        QCOMPARE(rating(project({{u"licence"_s, u"mit"_s}, {u"repo_url"_s, u"https://example.org"_s}}),
                     u"open_source"_s),
            u"partly"_s);
        QCOMPARE(rating(project({{u"licence"_s, u"mit"_s}}), u"open_source"_s), u"open"_s);
    }

    void infrastructureIsMetWhenAllConditionsAreThere()
    {
        const QJsonObject here{{u"infrastructure"_s, lines({u"LoRaWAN"_s, u"Glasfaser"_s})}};
        QJsonObject there{{u"technology"_s, u"Sensoren im LoRaWAN-Netz."_s}};
        QCOMPARE(rating({there, {}, here}, u"infrastructure"_s), u"partly"_s);
        there.insert(u"transfer_conditions"_s, lines({u"Ein LoRaWAN."_s}));
        QCOMPARE(rating({there, {}, here}, u"infrastructure"_s), u"met"_s);
        there.insert(u"transfer_conditions"_s, lines({u"Ein LoRaWAN."_s, u"Ein Ratsbeschluss."_s}));
        QCOMPARE(rating({there, {}, here}, u"infrastructure"_s), u"partly"_s);
        QCOMPARE(rating({{{u"technology"_s, u"Mobilfunk"_s}}, {}, here}, u"infrastructure"_s), u"open"_s);
    }

    void sizeAndDistrictAreCompared_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("district");
        QTest::addColumn<QString>("expected");
        QTest::newRow("same, near") << u"mid_small"_s << u"Kreis Olpe"_s << u"met"_s;
        QTest::newRow("same, far") << u"mid_small"_s << u"Kreis Soest"_s << u"partly"_s;
        QTest::newRow("one apart") << u"mid_large"_s << u"Kreis Olpe"_s << u"partly"_s;
        QTest::newRow("far apart") << u"rural"_s << u"Kreis Olpe"_s << u"not_met"_s;
        QTest::newRow("no town") << u"cooperation"_s << u"Kreis Olpe"_s << u"open"_s;
    }
    void sizeAndDistrictAreCompared()
    {
        QFETCH(const QString, size);
        QFETCH(const QString, district);
        const Subject subject{
            {}, {place(u"Olpe"_s, u"mid_small"_s, u"Kreis Olpe"_s)}, place(u"Hier"_s, size, district)};
        QTEST(rating(subject, u"comparable"_s), "expected");
    }

    void nearestOfSeveralPlacesCounts()
    {
        const Subject subject{{},
            {place(u"Großstadt"_s, u"city"_s, {}), place(u"Olpe"_s, u"mid_small"_s, u"Kreis Olpe"_s)},
            place(u"Hier"_s, u"mid_small"_s, u"Kreis Olpe"_s)};
        QCOMPARE(rating(subject, u"comparable"_s), u"met"_s);
        QVERIFY(of(subject, u"comparable"_s).reason.contains(u"Olpe"_s));
    }

    void whatThePersonRatedIsNeverOverwritten()
    {
        const QList<Derived> derived =
            derive(project({{u"indicators"_s, lines({u"1"_s})}}), model::Language::German);
        const QJsonObject own{{u"criterion"_s, u"impact_visible"_s}, {u"rating"_s, u"not_met"_s}};
        const QJsonObject openWithReason{{u"criterion"_s, u"impact_visible"_s}, {u"rating"_s, u"open"_s},
            {u"reason"_s, u"Wird gefragt."_s}};
        const QJsonObject untouched{{u"criterion"_s, u"impact_visible"_s}, {u"rating"_s, u"open"_s}};
        QCOMPARE(withDerived({own}, derived).first().toObject(), own);
        QCOMPARE(withDerived({openWithReason}, derived).first().toObject(), openWithReason);
        QCOMPARE(withDerived({untouched}, derived).first().toObject().value(u"rating"_s), u"met"_s);
        QCOMPARE(withDerived({own}, derived).size(), 15);
    }

    void whatWasDerivedBeforeFollowsOtherValues()
    {
        const QList<Derived> before =
            derive(profile({{u"running_costs"_s, u"yes"_s}}), model::Language::German);
        const QList<Derived> after =
            derive(profile({{u"running_costs"_s, u"no"_s}}), model::Language::German);
        QCOMPARE(withDerived(toRatings(before), after, before), toRatings(after));
        QCOMPARE(withDerived(toRatings(before), after), toRatings(before));
    }
};

QTEST_APPLESS_MAIN(TestTransferCheck)
#include "tst_transfercheck.moc"
