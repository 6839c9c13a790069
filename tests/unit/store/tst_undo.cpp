// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"
#include "tests/support/corpus.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::TempLibrary;

namespace {

using Contents = QMap<RecordId, QJsonObject>;

RecordChange editOf(const RecordId &id, const QJsonObject &values)
{
    return {.record = id, .values = values};
}

/// Random edits of random records, with an undo now and then. What the library shows must always be what
/// a stack of snapshots shows.
class Walk {
public:
    explicit Walk(quint64 seed) : m_random(seed) { m_snapshots.append(Contents()); }

    void step(TempLibrary &library)
    {
        if (m_snapshots.size() > 1 && m_random() % 3 == 0) {
            TWB_OK(library->undoLast({}));
            m_snapshots.removeLast();
        } else {
            write(library);
        }
    }

    void compare(TempLibrary &library) const
    {
        for (const RecordId &id : m_known) {
            TWB_EXPECT(state, library->record(id));
            if (!m_snapshots.last().contains(id))
                QVERIFY(state.isTrashed());
            else
                QCOMPARE(state.fields, m_snapshots.last().value(id));
            QVERIFY(state.conflicts.isEmpty());
        }
    }

private:
    void write(TempLibrary &library)
    {
        Contents next = m_snapshots.last();
        QList<RecordChange> changes;
        for (quint64 count = 1 + m_random() % 3; count > 0; --count) {
            RecordId id = RecordId::fromName(u"walk:%1"_s.arg(++m_records));
            if (!next.isEmpty() && m_random() % 3 > 0)
                id = std::next(next.constBegin(), qsizetype(m_random() % quint64(next.size()))).key();
            RecordChange change{.record = id, .kind = u"project"_s, .values = values()};
            for (auto it = change.values.constBegin(); it != change.values.constEnd(); ++it) {
                if (it->isNull())
                    next[id].remove(it.key());
                else
                    next[id].insert(it.key(), *it);
            }
            changes.append(change);
        }
        TWB_EXPECT(written, library->apply({}, changes));
        if (written.number == 0)
            return;
        for (const RecordChange &change : std::as_const(changes))
            m_known.insert(change.record);
        m_snapshots.append(next);
    }

    QJsonObject values()
    {
        QJsonObject values{{u"title"_s, u"Titel %1"_s.arg(m_random() % 3)}};
        for (const QString &field : {u"summary"_s, u"note"_s, u"status"_s})
            if (m_random() % 2 == 0)
                values.insert(field, m_random() % 4 == 0 ? QJsonValue() : QJsonValue(int(m_random() % 3)));
        return values;
    }

    std::mt19937_64 m_random;
    QList<Contents> m_snapshots;
    QSet<RecordId> m_known;
    int m_records = 0;
};

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyLibraryHasNothingToUndo()
    {
        TempLibrary library;
        QCOMPARE(library->undoLast({}).error().code, ErrorCode::NothingToUndo);
    }

    void undoIsAStepOfItsOwn()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({.what = u"Beleuchtung"_s}, {library.project(id, u"A"_s)}));
        library.clock().advance(std::chrono::minutes(5));
        TWB_EXPECT(undo, library->undoLast(u"Projektbüro"_s));
        QCOMPARE(undo.kind, StepKind::Undo);
        QCOMPARE(undo.undoes, 1);
        QCOMPARE(undo.what, u"Beleuchtung"_s);
        QCOMPARE(undo.actor, u"Projektbüro"_s);
        QCOMPARE(undo.at, library.clock().now());
        TWB_EXPECT(steps, library->steps());
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(1).undoneBy, undo.number);
        QCOMPARE(library->undoLast({}).error().code, ErrorCode::NothingToUndo);
    }

    void newRecordsGoToTheTrashWithTheirFields()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        TWB_OK(library->undoLast({}));
        TWB_EXPECT(state, library->record(id));
        QVERIFY(state.isTrashed());
        QCOMPARE(state.fields.value("title"_L1).toString(), u"A"_s);
    }

    void editIsTakenBackAndNothingElse()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        TWB_OK(library->apply({}, {editOf(id, {{u"summary"_s, u"s"_s}})}));
        TWB_OK(library->apply({}, {editOf(id, {{u"title"_s, u"B"_s}, {u"note"_s, u"n"_s}})}));
        TWB_OK(library->undoLast({}));
        TWB_EXPECT(state, library->record(id));
        QCOMPARE(state.fields, (QJsonObject{{u"title"_s, u"A"_s}, {u"summary"_s, u"s"_s}}));
    }

    void undoSurvivesReopen()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        TWB_OK(library->apply({}, {editOf(id, {{u"title"_s, u"B"_s}})}));
        TWB_OK(library->undoLast({}));
        library.reopen();
        TWB_OK(library->undoLast({}));
        TWB_EXPECT(state, library->record(id));
        QVERIFY(state.isTrashed());
    }

    void otherBranchOfAConflictRemains()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        TWB_EXPECT(first, library->revisions(id));
        library.clock().advance(std::chrono::seconds(1));
        TWB_OK(library->apply({}, {editOf(id, {{u"title"_s, u"von Hand"_s}})}));
        library.clock().advance(std::chrono::seconds(1));
        RecordChange imported = editOf(id, {{u"title"_s, u"Einfuhr"_s}});
        imported.parents = QList<RevisionId>{first.first().id};
        TWB_OK(library->apply({.kind = StepKind::Import}, {imported}));
        TWB_EXPECT(conflict, library->record(id));
        QCOMPARE(conflict.conflicts.value(u"title"_s).size(), 2);
        QCOMPARE(conflict.fields.value("title"_L1).toString(), u"Einfuhr"_s);
        TWB_OK(library->undoLast({}));
        TWB_EXPECT(state, library->record(id));
        QVERIFY(state.conflicts.isEmpty());
        QCOMPARE(state.fields.value("title"_L1).toString(), u"von Hand"_s);
    }

    void foreignRevisionsAreTakenBack()
    {
        TempLibrary library;
        TempLibrary other;
        const RecordId id = RecordId::create();
        TWB_OK(other->apply({}, {other.project(id, u"A"_s)}));
        TWB_EXPECT(foreign, other->revisions(id));
        TWB_EXPECT(writer, library->beginStep({.kind = StepKind::Import}));
        for (const model::StoredRevision &stored : foreign)
            TWB_OK(writer->add(stored));
        TWB_OK(writer->commit());
        writer.reset();
        TWB_OK(library->undoLast({}));
        TWB_EXPECT(state, library->record(id));
        QVERIFY(state.isTrashed());
    }

    void stepThatChangedNothingAnyMoreIsStillUndone()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        TWB_OK(library->apply({}, {editOf(id, {{QString(model::trashedField), true}})}));
        TWB_OK(library->undoLast({}));
        TWB_EXPECT(back, library->record(id));
        QVERIFY(!back.isTrashed());
    }

    void libraryWalksBackAnyPath()
    {
        for (quint64 seed = 0; seed < 20; ++seed) {
            TempLibrary library;
            Walk walk(seed);
            for (int i = 0; i < 40; ++i) {
                walk.step(library);
                walk.compare(library);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"seed %1, step %2"_s.arg(seed).arg(i)));
            }
            TWB_EXPECT(problems, library->check());
            QVERIFY(problems.isEmpty());
        }
    }

    void importOfThousandsIsTakenBack()
    {
        TempLibrary library;
        test::Corpus corpus;
        TWB_EXPECT(writer, library->beginStep({.kind = StepKind::Import}));
        for (int i = 0; i < 5000; ++i)
            TWB_OK(writer->add(corpus.next()));
        TWB_OK(writer->commit());
        writer.reset();
        TWB_EXPECT(before, library->statistics());
        QCOMPARE(before.records.value(u"project"_s), 3750);
        TWB_EXPECT(undo, library->undoLast({}));
        QCOMPARE(undo.revisions, 5000);
        TWB_EXPECT(after, library->statistics());
        QVERIFY(after.records.isEmpty());
    }

    /// With one look at all of it for each field, or with a square of it, this does not end.
    void longHistoriesAreTakenBack()
    {
        constexpr int edits = 20'000;
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_EXPECT(writer, library->beginStep({}));
        for (int i = 0; i < edits; ++i)
            TWB_OK(writer->add(library.project(id, QString::number(i))));
        TWB_OK(writer->commit());
        writer.reset();
        QJsonObject values;
        for (int field = 0; field < 40; ++field)
            values.insert(u"field %1"_s.arg(field), field);
        TWB_OK(library->apply({}, {editOf(id, values)}));
        TWB_EXPECT(before, library->record(id));
        for (const QString &title : {u"A"_s, u"B"_s})
            TWB_OK(library->apply({}, {editOf(id, {{u"title"_s, title}, {u"field 1"_s, title}})}));
        for (int i = 0; i < 2; ++i)
            TWB_OK(library->undoLast({}));
        TWB_EXPECT(after, library->record(id));
        QCOMPARE(after.fields, before.fields);
        TWB_OK(library->undoLast({}));
        TWB_OK(library->redo({}));
        TWB_EXPECT(again, library->record(id));
        QCOMPARE(again.fields, before.fields);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
