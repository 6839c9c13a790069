// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bulkfields.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::edit;
using model::Kind;
using twb::test::TempLibrary;

namespace {

RecordId make(TempLibrary &library, const QString &kind, QJsonObject values)
{
    const RecordId id = RecordId::create();
    if (!library->apply({}, {{.record = id, .kind = kind, .values = std::move(values)}}))
        qFatal("cannot write");
    return id;
}

} // namespace

class TestBulkFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldOfManyIsSetInOneStep()
    {
        TempLibrary library;
        const RecordId a = make(library, u"project"_s, {{u"title"_s, u"A"_s}});
        const RecordId b =
            make(library, u"project"_s, {{u"title"_s, u"B"_s}, {u"maturity"_s, u"p3_pilot"_s}});
        const RecordId lesson = make(library, u"lesson"_s, {{u"title"_s, u"C"_s}});
        TWB_EXPECT(
            done, setField(*library, {}, {a, b, lesson}, {Kind::Project, u"maturity"_s, u"p4_regular"_s}));
        QCOMPARE(done.step.kind, store::StepKind::SetField);
        QCOMPARE(done.step.arguments, QStringList{u"maturity"_s});
        QCOMPARE(done.step.revisions, 2);
        QVERIFY(done.refused.isEmpty());
        QCOMPARE(library->record(a)->fields.value("maturity"_L1), u"p4_regular"_s);
        QVERIFY(!library->record(lesson)->fields.contains("maturity"_L1));
        TWB_OK(library->undoLast({}));
        QVERIFY(!library->record(a)->fields.contains("maturity"_L1));
        QCOMPARE(library->record(b)->fields.value("maturity"_L1), u"p3_pilot"_s);
    }

    void whatWouldBringAProblemIsLeftAsItIs()
    {
        TempLibrary library;
        const RecordId ready = make(library, u"lesson"_s,
            {{u"title"_s, u"A"_s},
                {u"sources"_s, QJsonArray{QJsonObject{{u"url"_s, u"https://example.org"_s}}}},
                {u"evidence_level"_s, u"own"_s}, {u"status_as_of"_s, u"2026"_s}});
        const RecordId bare = make(library, u"lesson"_s, {{u"title"_s, u"B"_s}});
        TWB_EXPECT(
            done, setField(*library, {}, {ready, bare}, {Kind::Lesson, u"review_state"_s, u"published"_s}));
        QCOMPARE(done.refused, QList<RecordId>{bare});
        QCOMPARE(done.step.kind, store::StepKind::Review);
        QCOMPARE(done.step.arguments, QStringList{u"published"_s});
        QCOMPARE(library->record(ready)->fields.value("review_state"_L1), u"published"_s);
        QVERIFY(!library->record(bare)->fields.contains("review_state"_L1));
        TWB_EXPECT(none, setField(*library, {}, {ready}, {Kind::Lesson, u"review_state"_s, u"unsinn"_s}));
        QCOMPARE(none.step.number, 0);
        QCOMPARE(none.refused, QList<RecordId>{ready});
    }

    void planTellsWhatTheStepThenDoes()
    {
        TempLibrary library;
        const auto project = [&](const QString &title, const QJsonValue &maturity) {
            return make(library, u"project"_s, {{u"title"_s, title}, {u"maturity"_s, maturity}});
        };
        const QList<RecordId> records{project(u"A"_s, QJsonValue::Null), project(u"B"_s, u"p3_pilot"_s),
            project(u"C"_s, u"p4_regular"_s), make(library, u"lesson"_s, {{u"title"_s, u"D"_s}})};
        FieldChange change{Kind::Project, u"maturity"_s, u"p4_regular"_s};
        TWB_EXPECT(everywhere, planField(*library, records, change));
        QCOMPARE(everywhere.changed, 2);
        QCOMPARE(everywhere.replaced, 1);
        QCOMPARE(everywhere.unchanged, 1);
        QCOMPARE(everywhere.without, 1);
        QVERIFY(everywhere.refused.isEmpty());
        change.existing = Existing::Kept;
        TWB_EXPECT(whereEmpty, planField(*library, records, change));
        QCOMPARE(whereEmpty.changed, 1);
        QCOMPARE(whereEmpty.replaced, 0);
        QCOMPARE(whereEmpty.unchanged, 2);
        TWB_EXPECT(done, setField(*library, {}, records, change));
        QCOMPARE(done.step.revisions, 1);
        QCOMPARE(library->record(records.at(1))->fields.value("maturity"_L1), u"p3_pilot"_s);
    }

    void planNamesWhatCannotBePublishedAndWhy()
    {
        TempLibrary library;
        const RecordId bare = make(library, u"lesson"_s, {{u"title"_s, u"Ohne Beleg"_s}});
        TWB_EXPECT(plan, planField(*library, {bare}, {Kind::Lesson, u"review_state"_s, u"published"_s}));
        QCOMPARE(plan.changed, 0);
        QCOMPARE(plan.refused.size(), 1);
        QCOMPARE(plan.refused.first().title, u"Ohne Beleg"_s);
        QStringList fields;
        for (const model::Problem &problem : plan.refused.first().problems)
            fields.append(problem.field);
        QCOMPARE(fields, (QStringList{u"status_as_of"_s, u"sources"_s, u"evidence_level"_s}));
    }

    void publishedRecordsLoseNothingThatPublishingNeeds()
    {
        TempLibrary library;
        const QJsonObject backed{{u"title"_s, u"A"_s}, {u"evidence_level"_s, u"own"_s},
            {u"status_as_of"_s, u"2026"_s}, {u"review_state"_s, u"published"_s},
            {u"sources"_s, QJsonArray{QJsonObject{{u"url"_s, u"https://example.org"_s}}}}};
        const RecordId published = make(library, u"lesson"_s, backed);
        QJsonObject values = backed;
        values.insert(u"review_state"_s, u"verified"_s);
        const RecordId verified = make(library, u"lesson"_s, values);
        const QList<RecordId> records{published, verified};
        TWB_EXPECT(emptied, setField(*library, {}, records, {Kind::Lesson, u"evidence_level"_s}));
        QCOMPARE(emptied.refused, QList<RecordId>{published});
        QVERIFY(!library->record(verified)->fields.contains("evidence_level"_L1));
        TWB_EXPECT(wrong, setField(*library, {}, records, {Kind::Lesson, u"status_as_of"_s, u"bald"_s}));
        QCOMPARE(wrong.refused, records);
        TWB_EXPECT(missing, planField(*library, records, {Kind::Lesson, u"insight"_s}));
        QCOMPARE(missing.changed, 0);
    }

    void listsAreExtendedAndLoseNothing()
    {
        TempLibrary library;
        const RecordId a = make(library, u"project"_s,
            {{u"title"_s, u"A"_s}, {u"action_fields"_s, QJsonArray{u"health"_s, u"mobility"_s}}});
        const RecordId b = make(library, u"lesson"_s, {{u"title"_s, u"B"_s}});
        const FieldChange change{
            Kind::Project, u"action_fields"_s, QJsonArray{u"mobility"_s, u"education"_s}, Existing::Extended};
        TWB_OK(setField(*library, {}, {a, b}, change));
        QCOMPARE(library->record(a)->fields.value("action_fields"_L1).toArray(),
            (QJsonArray{u"health"_s, u"mobility"_s, u"education"_s}));
        QCOMPARE(library->record(b)->fields.value("action_fields"_L1).toArray(),
            (QJsonArray{u"mobility"_s, u"education"_s}));
    }

    void fieldsOfTheSameNameButAnotherFormAreKeptApart()
    {
        const auto offered = bulkFields({Kind::Adoption, Kind::Municipality});
        QList<Kind> kinds;
        for (const auto &[kind, field] : offered)
            if (field->id == "state"_L1)
                kinds.append(kind);
        QCOMPARE(kinds, (QList<Kind>{Kind::Adoption, Kind::Municipality}));
        for (const auto &[kind, field] :
            bulkFields({Kind::Project, Kind::Lesson, Kind::Tag, Kind::Contact})) {
            QVERIFY2(field->id != "title"_L1 && field->id != "tags"_L1 && field->id != "review_state"_L1,
                field->id.data());
            QVERIFY(field->type != model::FieldType::Json);
        }
        TempLibrary library;
        const RecordId town =
            make(library, u"municipality"_s, {{u"name"_s, u"Ort"_s}, {u"ags"_s, u"05974040"_s}});
        TWB_EXPECT(plan, planField(*library, {town}, {Kind::Adoption, u"state"_s, u"planned"_s}));
        QCOMPARE(plan.without, 1);
        QCOMPARE(plan.changed, 0);
    }

    void municipalitiesOfTheValueComeInWithTheSameStep()
    {
        TempLibrary library;
        const RecordId a = make(library, u"lesson"_s, {{u"title"_s, u"A"_s}});
        const RecordId b = make(library, u"lesson"_s, {{u"title"_s, u"B"_s}});
        const QJsonArray value{QJsonObject{{u"ags"_s, u"05974040"_s}}};
        TWB_EXPECT(done, setField(*library, {}, {a, b}, {Kind::Lesson, u"municipalities"_s, value}));
        QCOMPARE(done.step.revisions, 3);
        QCOMPARE(done.step.arguments, (QStringList{u"municipalities"_s, u"1"_s}));
        const RecordId town = RecordId::fromName(u"municipality:05974040");
        QCOMPARE(library->record(town)->fields.value("name"_L1).toString(), u"Soest"_s);
    }

    void nothingIsChangedWhenItIsStopped()
    {
        TempLibrary library;
        QList<RecordId> records;
        for (int i = 0; i < 5; ++i)
            records.append(make(library, u"lesson"_s, {{u"title"_s, u"Titel %1"_s.arg(i)}}));
        std::stop_source stop;
        Progress progress{[&](qint64 done, qint64) {
                              if (done == 3)
                                  stop.request_stop();
                          },
            stop.get_token()};
        const auto done =
            setField(*library, {}, records, {Kind::Lesson, u"evidence_level"_s, u"own"_s}, progress);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        for (const RecordId &record : std::as_const(records))
            QCOMPARE(library->revisions(record)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBulkFields)
#include "tst_bulkfields.moc"
