// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/history.h"
#include "core/edit/recordedit.h"
#include "core/model/identity.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::edit;
using model::Kind;
using model::ProblemCode;
using twb::test::TempLibrary;

namespace {

const QJsonObject goodLesson{{u"title"_s, u"Sensoren brauchen Pflege"_s}, {u"kind"_s, u"risk"_s},
    {u"what_happened"_s, u"Sie fielen aus."_s}, {u"insight"_s, u"Ohne Wartung keine Daten."_s},
    {u"recommendation"_s, u"Wartung einplanen."_s}};

store::LibraryInfo soest()
{
    store::LibraryInfo info;
    info.municipality = u"05974040"_s;
    return info;
}

QStringList fieldsOf(const QList<model::Problem> &problems)
{
    QStringList fields;
    for (const model::Problem &problem : problems)
        fields.append(problem.field);
    return fields;
}

RecordId make(TempLibrary &library, Kind kind, const QJsonObject &values)
{
    const auto made = createRecord(*library, {}, kind, values);
    if (!made || made->isRefused())
        qFatal("cannot make a record");
    return made->record;
}

} // namespace

class TestRecordEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonHasSeenIsMadeAsItIs()
    {
        TempLibrary library(soest());
        TWB_EXPECT(made, createFilled(*library, {}, Kind::Lesson, goodLesson));
        QVERIFY(!made.isRefused());
        TWB_EXPECT(state, library->record(made.record));
        QCOMPARE(state.fields, goodLesson);
    }

    void newRecordIsADraftOfTheLibrarysMunicipality()
    {
        TempLibrary library(soest());
        TWB_EXPECT(made,
            createRecord(*library, {u"Bauamt"_s, u"erste Fassung"_s}, Kind::Project,
                {{u"title"_s, u"Licht"_s}, {u"summary"_s, u"Lampen"_s}, {u"status"_s, u"pilot"_s},
                    {u"status_as_of"_s, u"2026-01"_s}, {u"action_fields"_s, QJsonArray{u"mobility"_s}}}));
        QCOMPARE(fieldsOf(made.problems), QStringList());
        TWB_EXPECT(state, library->record(made.record));
        QCOMPARE(state.fields.value("review_state"_L1), u"draft"_s);
        QCOMPARE(state.fields.value("municipalities"_L1).toArray().first()["ags"_L1], u"05974040"_s);
        QCOMPARE(made.step.kind, store::StepKind::Create);
        QCOMPARE(made.step.what, u"Licht"_s);
        QCOMPARE(made.step.actor, u"Bauamt"_s);
        QCOMPARE(library->revisions(made.record)->first().revision.note, u"erste Fassung"_s);
        QCOMPARE(library->statistics()->records.value(u"municipality"_s), 1);
    }

    void nothingInvalidIsWritten()
    {
        TempLibrary library;
        TWB_EXPECT(
            made, createRecord(*library, {}, Kind::Lesson, {{u"title"_s, u"T"_s}, {u"kind"_s, u"?"_s}}));
        QVERIFY(made.isRefused());
        QVERIFY(made.problems.contains(model::Problem{u"kind"_s, ProblemCode::UnknownTerm, u"?"_s}));
        QVERIFY(fieldsOf(made.problems).contains(u"insight"_s));
        QCOMPARE(library->lastSequence(), 0);

        const RecordId id = make(library, Kind::Lesson, goodLesson);
        TWB_EXPECT(changed, changeRecord(*library, {}, id, {{u"title"_s, QJsonValue()}}));
        QCOMPARE(fieldsOf(changed.problems), QStringList{u"title"_s});
        QCOMPARE(library->lastSequence(), 1);
    }

    void publishingNeedsASource()
    {
        TempLibrary library;
        const RecordId id = make(library, Kind::Lesson, goodLesson);
        QJsonObject values{{u"review_state"_s, u"published"_s}};
        TWB_EXPECT(refused, changeRecord(*library, {}, id, values));
        QVERIFY(fieldsOf(refused.problems).contains(u"evidence_level"_s));
        for (const model::Problem &problem : refused.problems)
            QCOMPARE(problem.code, ProblemCode::MissingForPublishing);
    }

    void changeIsOneStepAndEmptiesFields()
    {
        TempLibrary library;
        const RecordId id = make(library, Kind::Lesson, goodLesson);
        TWB_EXPECT(changed,
            changeRecord(*library, {}, id,
                {{u"title"_s, u"Sensoren altern"_s}, {u"review_state"_s, QJsonValue()},
                    {u"causes"_s, u"Wetter"_s}}));
        QCOMPARE(changed.step.revisions, 1);
        QCOMPARE(changed.step.what, u"Sensoren altern"_s);
        TWB_EXPECT(state, library->record(id));
        QVERIFY(!state.fields.contains("review_state"_L1));
        QCOMPARE(state.fields.value("causes"_L1), u"Wetter"_s);
        TWB_EXPECT(again, changeRecord(*library, {}, id, {{u"causes"_s, u"Wetter"_s}}));
        QCOMPARE(again.step.number, 0);
        TWB_OK(library->undoLast({}));
        QCOMPARE(library->record(id)->fields.value("title"_L1), goodLesson.value("title"_L1));
    }

    void changeMeetsWhatCameInMeanwhileFieldByField()
    {
        TempLibrary library;
        const RecordId id = make(library, Kind::Lesson, goodLesson);
        const QList<RevisionId> shown = library->record(id)->heads;
        TWB_OK(changeRecord(*library, {}, id, {{u"title"_s, u"Neu"_s}, {u"insight"_s, u"Anders"_s}}));
        TWB_OK(changeRecord(
            *library, {}, id, {{u"causes"_s, u"Wetter"_s}, {u"insight"_s, u"Meins"_s}}, {.basedOn = shown}));
        TWB_EXPECT(state, library->record(id));
        QCOMPARE(state.fields.value("title"_L1), u"Neu"_s);
        QCOMPARE(state.fields.value("causes"_L1), u"Wetter"_s);
        QCOMPARE(state.conflicts.keys(), QStringList{u"insight"_s});
    }

    void newTagsAreMadeInTheSameStep()
    {
        TempLibrary library;
        const RecordId solar = make(library, Kind::Tag, {{u"name"_s, u"Solar"_s}});
        TWB_OK(moveToTrash(*library, {}, {solar}));
        const RecordId wind = model::tagId(u"Wind"_s);
        QJsonObject values = goodLesson;
        values.insert(u"tags"_s, QJsonArray{solar.toString(), wind.toString()});
        const QJsonObject names{{solar.toString(), u"Solar"_s}, {wind.toString(), u"Wind"_s}};
        TWB_EXPECT(made, createRecord(*library, {}, Kind::Lesson, values, {.newTags = names}));
        QCOMPARE(made.step.revisions, 3);
        QVERIFY(!library->record(solar)->isTrashed());
        QCOMPARE(library->record(wind)->fields, (QJsonObject{{u"name"_s, u"Wind"_s}}));
        TWB_OK(library->undoLast({}));
        QVERIFY(library->record(solar)->isTrashed());
        QVERIFY(library->record(wind)->isTrashed());
    }

    void defaultValueIsKeptAwayByNull()
    {
        TempLibrary library(soest());
        QJsonObject values = goodLesson;
        values.insert(u"review_state"_s, QJsonValue::Null);
        TWB_EXPECT(made, createRecord(*library, {}, Kind::Lesson, values));
        QVERIFY(!library->record(made.record)->fields.contains("review_state"_L1));
    }

    void tagsAreToldApartByName()
    {
        TempLibrary library;
        const RecordId id = make(
            library, Kind::Tag, {{u"name"_s, u"Müllabfuhr"_s}, {u"synonyms"_s, QJsonArray{u"Abfall"_s}}});
        for (const QString &name : {u"Muellabfuhr"_s, u"müllabfuhr"_s, u"ABFALL"_s})
            QCOMPARE(createRecord(*library, {}, Kind::Tag, {{u"name"_s, name}}).error().code,
                ErrorCode::TagNameTaken);
        TWB_OK(changeRecord(*library, {}, id, {{u"name"_s, u"MÜLLABFUHR"_s}}));
    }

    void tagCannotLieBelowItself()
    {
        TempLibrary library;
        const RecordId top = make(library, Kind::Tag, {{u"name"_s, u"Energie"_s}});
        const RecordId below =
            make(library, Kind::Tag, {{u"name"_s, u"Solar"_s}, {u"parent"_s, top.toString()}});
        for (const RecordId &parent : {top, below}) {
            const Error error = changeRecord(*library, {}, top, {{u"parent"_s, parent.toString()}}).error();
            QCOMPARE(error.code, ErrorCode::TagCycle);
            QCOMPARE(error.arguments.first(), u"Energie"_s);
        }
    }

    void tagInTheTrashIsTakenUpAgain()
    {
        TempLibrary library;
        const RecordId id = make(library, Kind::Tag, {{u"name"_s, u"Solar"_s}, {u"colour"_s, u"#ffcc00"_s}});
        TWB_OK(moveToTrash(*library, {}, {id}));
        QCOMPARE(make(library, Kind::Tag, {{u"name"_s, u"Solar"_s}}), id);
        QCOMPARE(library->record(id)->fields, (QJsonObject{{u"name"_s, u"Solar"_s}}));
    }

    void municipalityIsThereOnce()
    {
        TempLibrary library;
        const QJsonObject town{{u"ags"_s, u"05974040"_s}, {u"name"_s, u"Soest"_s}};
        make(library, Kind::Municipality, town);
        QCOMPARE(createRecord(*library, {}, Kind::Municipality, town).error().code, ErrorCode::RecordExists);
    }

    void severalRecordsGoToTheTrashInOneStep()
    {
        TempLibrary library;
        const RecordId a = make(library, Kind::Lesson, goodLesson);
        const RecordId b = make(library, Kind::Lesson, goodLesson);
        TWB_EXPECT(step, moveToTrash(*library, {}, {a, b}));
        QCOMPARE(step.revisions, 2);
        QVERIFY(library->record(a)->isTrashed() && library->record(b)->isTrashed());
        TWB_EXPECT(one, takeFromTrash(*library, {}, {a}));
        QCOMPARE(one.what, u"Sensoren brauchen Pflege"_s);
        QCOMPARE(library->record(a)->fields.value("title"_L1), goodLesson.value("title"_L1));
        const RecordId unknown = RecordId::create();
        QCOMPARE(moveToTrash(*library, {}, {a, unknown}).error().code, ErrorCode::RecordNotFound);
        QVERIFY(!library->record(a)->isTrashed());
    }

    void whatComesOutOfTheTrashHasItsTagsRelationsAndHistory()
    {
        TempLibrary library;
        const RecordId tag = make(library, Kind::Tag, {{u"name"_s, u"Sensoren"_s}});
        const RecordId other = make(library, Kind::Lesson, goodLesson);
        QJsonObject values = goodLesson;
        values.insert(u"tags"_s, QJsonArray{tag.toString()});
        values.insert(u"builds_on"_s, QJsonArray{other.toString()});
        const RecordId id = make(library, Kind::Lesson, values);
        TWB_OK(changeRecord(*library, {}, other, {{u"related"_s, QJsonArray{id.toString()}}}));
        TWB_OK(changeRecord(*library, {}, id, {{u"causes"_s, u"Wetter"_s}}));
        const QJsonObject before = library->record(id)->fields;
        const QJsonObject naming = library->record(other)->fields;
        const auto revisions = *library->revisions(id);
        TWB_OK(moveToTrash(*library, {}, {id, other}));
        library.reopen();
        TWB_OK(takeFromTrash(*library, {}, {id, other}));
        QCOMPARE(library->record(id)->fields, before);
        QCOMPARE(library->record(other)->fields, naming);
        TWB_EXPECT(after, library->revisions(id));
        QCOMPARE(after.size(), revisions.size() + 2);
        for (qsizetype i = 0; i < revisions.size(); ++i)
            QCOMPARE(after.at(i).id, revisions.at(i).id);
    }

    void revisionIsRestoredAsAWholeOrByField()
    {
        TempLibrary library;
        const RecordId id = make(library, Kind::Lesson, goodLesson);
        const RevisionId first = library->record(id)->heads.first();
        const QJsonObject before = library->record(id)->fields;
        TWB_OK(changeRecord(*library, {}, id,
            {{u"title"_s, u"Neu"_s}, {u"insight"_s, u"Anders"_s}, {u"causes"_s, u"Wetter"_s}}));
        TWB_EXPECT(one, restoreRevision(*library, {}, id, first, u"title"_s));
        QCOMPARE(one.step.kind, store::StepKind::RestoreRevision);
        QCOMPARE(library->record(id)->fields.value("title"_L1), goodLesson.value("title"_L1));
        QCOMPARE(library->record(id)->fields.value("insight"_L1), u"Anders"_s);
        TWB_OK(restoreRevision(*library, {}, id, first, u"causes"_s));
        QVERIFY(!library->record(id)->fields.contains("causes"_L1));
        TWB_OK(moveToTrash(*library, {}, {id}));
        TWB_OK(restoreRevision(*library, {}, id, first));
        QCOMPARE(library->record(id)->fields, before);
    }

    void restoringBringsNoNewProblem()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {{.record = id, .kind = u"lesson"_s, .values = {{u"title"_s, u"T"_s}}}}));
        const RevisionId first = library->record(id)->heads.first();
        TWB_OK(changeRecord(*library, {}, id, goodLesson));
        TWB_EXPECT(refused, restoreRevision(*library, {}, id, first));
        QVERIFY(fieldsOf(refused.problems).contains(u"insight"_s));
        TWB_EXPECT(title, restoreRevision(*library, {}, id, first, u"title"_s));
        QVERIFY(!title.isRefused());
        QCOMPARE(
            restoreRevision(*library, {}, id, first, u"nothing"_s).error().code, ErrorCode::UnknownField);
        QCOMPARE(
            restoreRevision(*library, {}, id, RevisionId::of("x")).error().code, ErrorCode::RevisionNotFound);
    }

    void historySaysWhoWroteWhat()
    {
        TempLibrary library(soest());
        const RecordId id = make(library, Kind::Lesson, goodLesson);
        library.clock().advance(std::chrono::hours(1));
        TWB_OK(changeRecord(*library, {u"Rathaus"_s, u"genauer"_s}, id, {{u"causes"_s, u"Wetter"_s}}));
        TWB_EXPECT(entries, historyOf(*library, id));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first().step.actor, u"Rathaus"_s);
        QCOMPARE(entries.first().stored.revision.note, u"genauer"_s);
        QCOMPARE(entries.first().stored.revision.municipality, u"05974040"_s);
        QCOMPARE(entries.first().changes, QStringList{u"causes"_s});
        QVERIFY(entries.last().changes.contains(u"title"_s));
        QVERIFY(!entries.first().isForeign);
        const QString name = entries.last().stored.id.toHex();
        QCOMPARE(findRevision(*library, id, name.first(12)), entries.last().stored.id);
        QCOMPARE(findRevision(*library, id, name.first(3)).error().code, ErrorCode::RevisionNotFound);

        TempLibrary other;
        TWB_EXPECT(writer, other->beginStep({.kind = store::StepKind::Import, .actor = u"Olpe"_s}));
        for (const HistoryEntry &entry : entries)
            TWB_OK(writer->add(entry.stored));
        TWB_OK(writer->commit());
        TWB_EXPECT(there, historyOf(*other, id));
        QVERIFY(there.first().isForeign);
    }
};

QTEST_GUILESS_MAIN(TestRecordEdit)
#include "tst_recordedit.moc"
