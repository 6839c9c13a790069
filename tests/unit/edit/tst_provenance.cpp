// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/provenance.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::edit;
using twb::test::TempLibrary;

namespace {

const RecordId lamp = RecordId::fromName(u"lamp");

Result<store::Step> write(TempLibrary &library, const QString &actor, const QJsonObject &values)
{
    library.clock().advance(std::chrono::minutes(1));
    return library->apply({.actor = actor}, {{.record = lamp, .kind = u"project"_s, .values = values}});
}

store::LibraryInfo of(const QString &municipality)
{
    store::LibraryInfo info;
    info.municipality = municipality;
    return info;
}

/// Brings the revisions of another library in.
Result<store::Step> bring(const store::Library &from, store::Library &to, const QString &what)
{
    const auto revisions = from.revisions(lamp);
    if (!revisions)
        return std::unexpected(revisions.error());
    auto writer = to.beginStep({.kind = store::StepKind::Import, .what = what});
    if (!writer)
        return std::unexpected(writer.error());
    for (const model::StoredRevision &stored : *revisions)
        if (const auto added = (*writer)->add(stored); !added)
            return std::unexpected(added.error());
    return (*writer)->commit();
}

FieldProvenance of(const Provenance &provenance, const QString &field)
{
    const auto found = std::ranges::find(provenance.fields, field, &FieldProvenance::field);
    if (found == provenance.fields.end())
        qFatal("the field is not there");
    return *found;
}

} // namespace

/// Where the value of each field comes from.
class TestProvenance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFieldNamesWhoWroteItLastAndWhatStoodBefore()
    {
        TempLibrary library;
        TWB_OK(write(library, u"Bauamt"_s, {{u"title"_s, u"Licht"_s}, {u"summary"_s, u"alt"_s}}));
        TWB_OK(write(library, u"Presse"_s, {{u"summary"_s, u"neu"_s}}));
        TWB_OK(write(library, u"Amt"_s, {{u"summary"_s, QJsonValue::Null}, {u"status"_s, u"pilot"_s}}));
        TWB_EXPECT(provenance, provenanceOf(*library, lamp));
        QCOMPARE(provenance.title, u"Licht"_s);
        QStringList fields;
        for (const FieldProvenance &field : std::as_const(provenance.fields))
            fields.append(field.field);
        QCOMPARE(fields, (QStringList{u"title"_s, u"summary"_s, u"status"_s}));
        const FieldProvenance summary = of(provenance, u"summary"_s);
        QList<QJsonValue> values;
        QStringList actors;
        for (const FieldVersion &version : summary.versions) {
            values.append(version.value);
            actors.append(provenance.entries.at(version.entry).step.actor);
        }
        QCOMPARE(values, (QList<QJsonValue>{QJsonValue::Null, u"neu"_s, u"alt"_s}));
        QCOMPARE(actors, (QStringList{u"Amt"_s, u"Presse"_s, u"Bauamt"_s}));
        QCOMPARE(summary.shown, 0);
        QCOMPARE(of(provenance, u"title"_s).versions.size(), 1);
    }

    void valuesOfOthersNameTheirMunicipalityAndHowTheyCame()
    {
        TempLibrary menden(of(u"05962040"_s));
        TWB_OK(write(menden, u"Rathaus"_s, {{u"title"_s, u"Licht"_s}, {u"summary"_s, u"von dort"_s}}));
        TempLibrary soest(of(u"05974040"_s));
        soest.clock().advance(std::chrono::hours(48));
        TWB_OK(bring(*menden, *soest, u"Paket 2026-10"_s));
        TWB_OK(write(soest, u"Bauamt"_s, {{u"title"_s, u"Helles Licht"_s}}));
        TWB_EXPECT(provenance, provenanceOf(*soest, lamp));
        const auto entryOf = [&](const QString &field) {
            const FieldProvenance found = of(provenance, field);
            return provenance.entries.at(found.versions.at(found.shown).entry);
        };
        const HistoryEntry summary = entryOf(u"summary"_s);
        QCOMPARE(summary.stored.revision.municipality, u"05962040"_s);
        QCOMPARE(summary.step.what, u"Paket 2026-10"_s);
        QVERIFY(summary.isForeign);
        const HistoryEntry title = entryOf(u"title"_s);
        QCOMPARE(title.stored.revision.municipality, u"05974040"_s);
        QCOMPARE(title.step.actor, u"Bauamt"_s);
        QVERIFY(!title.isForeign);
    }

    void shownIsWhatTheRecordShowsAlsoWhenTwoWroteAtOnce()
    {
        TempLibrary here(of(u"05974040"_s));
        TWB_OK(write(here, {}, {{u"title"_s, u"Licht"_s}}));
        TempLibrary there(of(u"05962040"_s));
        TWB_OK(bring(*here, *there, u"hin"_s));
        TWB_OK(write(there, {}, {{u"title"_s, u"Licht dort"_s}}));
        there.clock().advance(std::chrono::hours(1));
        here.clock().advance(std::chrono::hours(5));
        TWB_OK(write(here, {}, {{u"title"_s, u"Licht hier"_s}}));
        TWB_OK(bring(*there, *here, u"her"_s));
        TWB_EXPECT(provenance, provenanceOf(*here, lamp));
        const FieldProvenance title = of(provenance, u"title"_s);
        QCOMPARE(title.versions.size(), 3);
        QCOMPARE(title.versions.at(title.shown).value, here->record(lamp)->fields.value("title"_L1));
        QVERIFY(title.shown > 0);
    }

    void recordThatIsNotThereIsToldSo()
    {
        TempLibrary library;
        QCOMPARE(provenanceOf(*library, lamp).error().code, ErrorCode::RecordNotFound);
    }
};

QTEST_GUILESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
