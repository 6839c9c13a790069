// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"
#include "tests/support/expect.h"
#include "tests/support/randomgraph.h"
#include "tests/support/templibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::TempLibrary;

namespace {

constexpr quint64 graphs = 2000;

Result<qint64> addAll(Library &library, const QList<model::StoredRevision> &revisions)
{
    auto writer = library.beginStep({.kind = StepKind::Import});
    if (!writer)
        return std::unexpected(writer.error());
    for (const model::StoredRevision &stored : revisions) {
        if (auto added = (*writer)->add(stored); !added)
            return std::unexpected(added.error());
    }
    return (*writer)->commit().transform([](const Step &step) { return step.revisions; });
}

} // namespace

/// Revisions of other libraries: adding them is a union of sets.
class TestExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orderOfArrivalDoesNotMatterAndTwiceChangesNothing()
    {
        TempLibrary one;
        TempLibrary two;
        QList<model::StoredRevision> all;
        for (quint64 seed = 0; seed < graphs; ++seed)
            all += test::randomRevisions(seed, 8);
        TWB_EXPECT(added, addAll(*one, all));
        QCOMPARE(added, all.size());
        TWB_OK(addAll(*two, test::shuffled(all, 1)));
        TWB_EXPECT(sequence, two->lastSequence());
        TWB_EXPECT(again, addAll(*two, test::shuffled(all, 2)));
        QCOMPARE(again, 0);
        QCOMPARE(two->lastSequence().value(), sequence);
        for (quint64 seed = 0; seed < graphs; ++seed) {
            const RecordId id = RecordId::fromName(u"graph:%1"_s.arg(seed));
            TWB_EXPECT(left, one->record(id));
            TWB_EXPECT(right, two->record(id));
            QCOMPARE(left, right);
        }
        TWB_EXPECT(problems, two->check());
        QVERIFY(problems.isEmpty());
    }

    void visitingTellsTheSameAsReading()
    {
        TempLibrary library;
        for (quint64 seed = 0; seed < 200; ++seed)
            TWB_OK(addAll(*library, test::shuffled(test::randomRevisions(seed), seed)));
        int visited = 0;
        int settled = 0;
        TWB_OK(library->visitChangedSince(0, [&](const model::RecordState &state, qint64) -> Result<void> {
            ++visited;
            const auto read = library->record(state.id);
            return read == state ? Result<void>() : failure(ErrorCode::InvalidArgument);
        }));
        QCOMPARE(visited, 200);
        TWB_OK(library->visitStoredSince(0, [&](const Library::StoredRecord &stored) -> Result<void> {
            const auto revision = model::parseRevision(stored.bytes.toByteArray());
            if (!stored.settled)
                return {};
            ++settled;
            const auto state = library->record(revision->record);
            return state->fields == revision->fields && state->conflicts.isEmpty()
                ? Result<void>()
                : failure(ErrorCode::InvalidArgument);
        }));
        QVERIFY(settled > 20);
    }

    void editsGoOnTopOfWhatCameIn()
    {
        TempLibrary library;
        for (quint64 seed = 0; seed < 200; ++seed) {
            TWB_OK(addAll(*library, test::shuffled(test::randomRevisions(seed), seed)));
            const RecordId id = RecordId::fromName(u"graph:%1"_s.arg(seed));
            TWB_EXPECT(before, library->record(id));
            QJsonObject decisions{{u"extra"_s, 1}};
            for (const QString &field : before.conflicts.keys())
                decisions.insert(field, before.conflicts.value(field).last().value);
            TWB_OK(library->apply({}, {{.record = id, .values = decisions}}));
            TWB_EXPECT(after, library->record(id));
            QVERIFY(after.conflicts.isEmpty());
            QCOMPARE(after.heads.size(), 1);
            for (auto it = decisions.constBegin(); it != decisions.constEnd(); ++it)
                QCOMPARE(
                    after.fields.value(it.key()), it->isNull() ? QJsonValue(QJsonValue::Undefined) : *it);
            TWB_OK(library->apply({}, {{.record = id, .values = {{u"extra"_s, 2}}}}));
        }
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }

    void unknownFieldsKindsAndMembersSurvive()
    {
        TempLibrary library;
        model::Revision revision;
        revision.record = RecordId::create();
        revision.kind = u"session"_s;
        revision.at = library.clock().now();
        revision.fields = {{u"title"_s, u"A"_s}, {u"hologram"_s, QJsonObject{{u"depth"_s, 3.25}}}};
        revision.changes = revision.fields.keys();
        revision.extra = {{u"signature"_s, u"abc"_s}};
        const model::StoredRevision foreign{model::revisionId(revision), revision};
        TWB_OK(addAll(*library, {foreign}));
        library.reopen();
        TWB_OK(library->apply({}, {{.record = revision.record, .values = {{u"title"_s, u"B"_s}}}}));
        TWB_EXPECT(revisions, library->revisions(revision.record));
        QCOMPARE(revisions.first().revision, revision);
        QCOMPARE(revisions.last().revision.fields.value("hologram"_L1), revision.fields.value("hologram"_L1));
        QCOMPARE(revisions.last().revision.kind, u"session"_s);
        TWB_EXPECT(statistics, library->statistics());
        QCOMPARE(statistics.records.value(u"session"_s), 1);
    }

    void wrongNamesAreRefused()
    {
        TempLibrary library;
        model::StoredRevision stored = test::randomRevisions(1).first();
        stored.revision.note += u'!';
        TWB_EXPECT(writer, library->beginStep({}));
        const auto added = writer->add(stored);
        QCOMPARE(added.error().code, ErrorCode::RevisionInvalid);
        const auto step = writer->commit();
        QVERIFY(step);
        QCOMPARE(step->number, 0);
    }

    void parentsMustBeThere()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        RecordChange change = library.project(id, u"A"_s);
        change.parents = QList<RevisionId>{RevisionId::of("nowhere")};
        QCOMPARE(library->apply({}, {change}).error().code, ErrorCode::RevisionNotFound);
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        QCOMPARE(library->apply({}, {change}).error().code, ErrorCode::RevisionNotFound);
    }

    void trashIsWorkedOutForBranches()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        TWB_EXPECT(first, library->revisions(id));
        TWB_OK(library->apply({}, {{.record = id, .values = {{QString(model::trashedField), true}}}}));
        RecordChange onFirst{.record = id, .values = {{u"note"_s, 1}}};
        onFirst.parents = QList<RevisionId>{first.first().id};
        TWB_OK(library->apply({}, {onFirst}));
        TWB_EXPECT(state, library->record(id));
        QVERIFY(state.isTrashed());
        TWB_EXPECT(statistics, library->statistics());
        QVERIFY(statistics.records.isEmpty());
    }

    void oneStepMayWriteARecordSeveralTimes()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_EXPECT(writer, library->beginStep({.kind = StepKind::Import}));
        for (int i = 0; i < 700; ++i)
            TWB_OK(writer->add(library.project(i % 100 == 50 ? id : RecordId::create(), QString::number(i))));
        TWB_EXPECT(step, writer->commit());
        QCOMPARE(step.revisions, 700);
        writer.reset();
        TWB_EXPECT(state, library->record(id));
        QCOMPARE(state.fields.value("title"_L1).toString(), u"650"_s);
        QCOMPARE(library->revisions(id)->size(), 7);
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }

    void longHistoryIsCheapToEditAndRead()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        TWB_EXPECT(writer, library->beginStep({}));
        for (int i = 0; i < 1500; ++i)
            TWB_OK(writer->add(RecordChange{.record = id, .values = {{u"note"_s, i}}}));
        TWB_OK(writer->commit());
        writer.reset();
        TWB_EXPECT(state, library->record(id));
        QCOMPARE(state.fields.value("note"_L1).toInt(), 1499);
        QVERIFY(state.conflicts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
