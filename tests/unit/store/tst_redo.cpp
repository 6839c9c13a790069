// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/canonicaljson.h"
#include "core/store/library.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::TempLibrary;

namespace {

RecordChange edit(const RecordId &id, const QJsonObject &values)
{
    return {.record = id, .values = values};
}

QString titleOf(TempLibrary &library, const RecordId &id)
{
    const auto state = library->record(id);
    return state ? state->fields.value("title"_L1).toString() : u"?"_s;
}

/// The bytes of everything that the records show.
using Snapshot = QMap<RecordId, QByteArray>;

Snapshot snapshot(TempLibrary &library, const QSet<RecordId> &records)
{
    Snapshot bytes;
    for (const RecordId &id : records)
        if (const auto state = library->record(id))
            bytes.insert(id, state->kind.toUtf8() + model::canonicalJson(state->fields));
    return bytes;
}

/// Two hundred random steps: records are made, changed, trashed and fetched back, one or several at once,
/// and revisions come in on top of old ones, so that there are open conflicts, which later edits decide.
class RandomSteps {
public:
    explicit RandomSteps(quint64 seed) : m_random(seed) { }

    const QSet<RecordId> &records() const { return m_records; }

    Result<Step> one(TempLibrary &library)
    {
        library.clock().advance(std::chrono::milliseconds(m_random() % 3));
        QList<RecordChange> changes;
        for (quint64 count = 1 + m_random() % 4; count > 0; --count)
            changes.append(change(library));
        const StepKind kind = m_random() % 4 == 0 ? StepKind::Import : StepKind::Edit;
        return library->apply({.kind = kind}, changes);
    }

private:
    RecordChange change(TempLibrary &library)
    {
        if (m_records.size() < 3 || m_random() % 12 == 0) {
            const RecordId id = RecordId::fromName(u"steps:%1"_s.arg(m_records.size()));
            m_records.insert(id);
            return {.record = id, .kind = u"project"_s, .values = values()};
        }
        const RecordId id = RecordId::fromName(u"steps:%1"_s.arg(m_random() % quint64(m_records.size())));
        if (m_random() % 8 == 0)
            return edit(id, {{QString(model::trashedField), m_random() % 2 == 0 ? QJsonValue() : true}});
        RecordChange change{.record = id, .kind = u"project"_s, .values = values()};
        const auto revisions = library->revisions(id);
        if (revisions && m_random() % 5 == 0)
            change.parents = {revisions->at(qsizetype(m_random() % quint64(revisions->size()))).id};
        return change;
    }

    QJsonObject values()
    {
        QJsonObject values{{u"title"_s, u"Titel %1"_s.arg(m_random() % 4)}};
        for (const QString &field : {u"summary"_s, u"note"_s, u"status"_s, u"tips"_s})
            if (m_random() % 2 == 0)
                values.insert(field, m_random() % 4 == 0 ? QJsonValue() : QJsonValue(int(m_random() % 3)));
        return values;
    }

    std::mt19937_64 m_random;
    QSet<RecordId> m_records;
};

/// Empty when every record shows what it showed then; those made later must lie in the trash.
QString difference(TempLibrary &library, const QSet<RecordId> &records, const Snapshot &then)
{
    const Snapshot now = snapshot(library, records);
    for (auto it = now.begin(); it != now.end(); ++it) {
        const auto state = library->record(it.key());
        if (then.contains(it.key()) ? then.value(it.key()) != it.value() : !state || !state->isTrashed())
            return QString::fromUtf8(it.value() + " instead of " + then.value(it.key()));
    }
    return {};
}

} // namespace

class TestRedo : public QObject {
    Q_OBJECT

private:
    /// A record whose title went through these.
    static RecordId written(TempLibrary &library, const QStringList &titles)
    {
        const RecordId id = RecordId::create();
        for (const QString &title : titles)
            if (const auto step = library->apply({.what = title}, {library.project(id, title)}); !step)
                qFatal("%s", test::describe(step.error()).constData());
        return id;
    }

private Q_SLOTS:
    void emptyLibraryHasNothingToRedo()
    {
        TempLibrary library;
        QCOMPARE(library->redo({}).error().code, ErrorCode::NothingToRedo);
        QVERIFY(!library->nextUndo()->has_value());
        QVERIFY(!library->nextRedo()->has_value());
    }

    void redoBringsBackWhatUndoTook()
    {
        TempLibrary library;
        const RecordId id = written(library, {u"A"_s, u"B"_s, u"C"_s});
        TWB_OK(library->undoLast({}));
        TWB_OK(library->undoLast({}));
        QCOMPARE(titleOf(library, id), u"A"_s);
        TWB_OK(library->redo({}));
        QCOMPARE(titleOf(library, id), u"B"_s);
        TWB_OK(library->redo({}));
        QCOMPARE(titleOf(library, id), u"C"_s);
        QCOMPARE(library->redo({}).error().code, ErrorCode::NothingToRedo);
    }

    void recordThatWasMadeComesOutOfTheTrash()
    {
        TempLibrary library;
        const RecordId id = written(library, {u"A"_s});
        TWB_OK(library->undoLast({}));
        TWB_OK(library->redo({}));
        TWB_EXPECT(state, library->record(id));
        QCOMPARE(state.fields, (QJsonObject{{u"title"_s, u"A"_s}}));
    }

    void redoIsNamedByWhatItBringsBack()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_EXPECT(made,
            library->apply({.kind = StepKind::Create, .what = u"A"_s, .arguments = {u"x"_s, u"\"y\""_s}},
                {library.project(id, u"A"_s), library.project(RecordId::create(), u"B"_s)}));
        TWB_OK(library->undoLast(u"Bauamt"_s));
        TWB_EXPECT(redone, library->redo(u"Rathaus"_s));
        QCOMPARE(redone.kind, StepKind::Redo);
        QCOMPARE(redone.about, StepKind::Create);
        QCOMPARE(redone.what, u"A"_s);
        QCOMPARE(redone.arguments, made.arguments);
        QCOMPARE(redone.records, 2);
        QCOMPARE(redone.root, made.number);
        QCOMPARE(redone.undoes, made.number + 1);
        QCOMPARE(redone.actor, u"Rathaus"_s);
        TWB_EXPECT(steps, library->steps());
        QCOMPARE(steps.first(), redone);
        QCOMPARE(steps.at(1).undoneBy, redone.number);
        QVERIFY(!steps.at(1).counts);
        QVERIFY(steps.at(2).counts);
        QCOMPARE(steps.at(2).undoneBy, steps.at(1).number);
    }

    void newEditEmptiesTheStackOfRedo()
    {
        TempLibrary library;
        const RecordId id = written(library, {u"A"_s, u"B"_s});
        TWB_OK(library->undoLast({}));
        QVERIFY(library->nextRedo()->has_value());
        TWB_OK(library->apply({}, {edit(id, {{u"summary"_s, u"s"_s}})}));
        QVERIFY(!library->nextRedo()->has_value());
        QCOMPARE(library->redo({}).error().code, ErrorCode::NothingToRedo);
        TWB_OK(library->undoLast({}));
        TWB_OK(library->redo({}));
        QCOMPARE(library->redo({}).error().code, ErrorCode::NothingToRedo);
        TWB_EXPECT(state, library->record(id));
        QCOMPARE(state.fields, (QJsonObject{{u"summary"_s, u"s"_s}, {u"title"_s, u"A"_s}}));
    }

    void emptyEditLeavesTheStackOfRedo()
    {
        TempLibrary library;
        const RecordId id = written(library, {u"A"_s, u"B"_s});
        TWB_OK(library->undoLast({}));
        TWB_OK(library->apply({}, {edit(id, {{u"title"_s, u"A"_s}})}));
        TWB_OK(library->redo({}));
        QCOMPARE(titleOf(library, id), u"B"_s);
    }

    void undoAndRedoCanTakeTurns()
    {
        TempLibrary library;
        const RecordId id = written(library, {u"A"_s, u"B"_s});
        for (int i = 0; i < 6; ++i) {
            TWB_EXPECT(undone, library->undoLast({}));
            QCOMPARE(titleOf(library, id), u"A"_s);
            TWB_EXPECT(redone, library->redo({}));
            QCOMPARE(titleOf(library, id), u"B"_s);
            QCOMPARE(library->nextUndo()->value(), redone);
            QCOMPARE(redone.undoes, undone.number);
        }
        TWB_OK(library->undoLast({}));
        TWB_OK(library->undoLast({}));
        TWB_EXPECT(state, library->record(id));
        QVERIFY(state.isTrashed());
        QCOMPARE(library->undoLast({}).error().code, ErrorCode::NothingToUndo);
    }

    void anyStepCanBeTakenBackByNumber()
    {
        TempLibrary library;
        const RecordId id = written(library, {u"A"_s, u"B"_s});
        TWB_EXPECT(summary, library->apply({}, {edit(id, {{u"summary"_s, u"s"_s}})}));
        TWB_OK(library->undo(summary.number - 1, {}));
        TWB_EXPECT(state, library->record(id));
        QCOMPARE(state.fields, (QJsonObject{{u"summary"_s, u"s"_s}, {u"title"_s, u"A"_s}}));
        TWB_OK(library->redo({}));
        QCOMPARE(titleOf(library, id), u"B"_s);
        TWB_EXPECT(again, library->undo(summary.number - 1, {}));
        QCOMPARE(again.root, summary.number - 1);
        QCOMPARE(titleOf(library, id), u"A"_s);
    }

    void valueOfAnUndoneStepDoesNotComeBack()
    {
        TempLibrary library;
        const RecordId id = written(library, {u"A"_s, u"B"_s, u"C"_s});
        TWB_OK(library->undo(2, {}));
        QCOMPARE(titleOf(library, id), u"C"_s);
        TWB_OK(library->undo(3, {}));
        QCOMPARE(titleOf(library, id), u"A"_s);
        TWB_OK(library->redo({}));
        QCOMPARE(titleOf(library, id), u"C"_s);
    }

    void onlyStepsThatCountAreTakenBack()
    {
        TempLibrary library;
        written(library, {u"A"_s, u"B"_s});
        TWB_EXPECT(undo, library->undoLast({}));
        for (const qint64 number : {qint64(0), undo.undoes, undo.number, undo.number + 1}) {
            const Error error = library->undo(number, {}).error();
            QCOMPARE(error.code, ErrorCode::StepNotUndoable);
            QCOMPARE(error.arguments, QStringList{QString::number(number)});
        }
        TWB_EXPECT(steps, library->steps());
        QCOMPARE(steps.size(), 3);
    }

    void moreThanAHundredStepsGoBackAndForthAcrossRestarts()
    {
        TempLibrary library;
        QStringList titles;
        for (int i = 0; i < 120; ++i)
            titles.append(QString::number(i));
        const RecordId id = written(library, titles);
        for (int i = 118; i >= 0; --i) {
            if (i % 20 == 0)
                library.reopen();
            TWB_EXPECT(undone, library->undoLast({}));
            QCOMPARE(undone.what, titles.at(i + 1));
            QCOMPARE(titleOf(library, id), titles.at(i));
        }
        for (int i = 1; i < 120; ++i) {
            if (i % 20 == 0)
                library.reopen();
            TWB_EXPECT(redone, library->redo({}));
            QCOMPARE(redone.what, titles.at(i));
            QCOMPARE(titleOf(library, id), titles.at(i));
        }
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }

    void anyTwoHundredStepsGoBackToTheFirstStateAndForthToTheLast()
    {
        for (quint64 seed = 1; seed <= 3; ++seed) {
            TempLibrary library;
            RandomSteps random(seed);
            for (int i = 0; i < 15; ++i)
                TWB_OK(random.one(library));
            QList<Snapshot> states{snapshot(library, random.records())};
            while (states.size() <= 200) {
                TWB_EXPECT(step, random.one(library));
                if (step.number > 0)
                    states.append(snapshot(library, random.records()));
            }
            walk(library, random.records(), states);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

private:
    static void walk(TempLibrary &library, const QSet<RecordId> &records, const QList<Snapshot> &states)
    {
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            TWB_OK(library->undoLast({}));
            const QString wrong = difference(library, records, states.at(i));
            QVERIFY2(wrong.isEmpty(), qPrintable(u"undo to %1: %2"_s.arg(i).arg(wrong)));
        }
        library.reopen();
        for (qsizetype i = 1; i < states.size(); ++i) {
            TWB_OK(library->redo({}));
            const QString wrong = difference(library, records, states.at(i));
            QVERIFY2(wrong.isEmpty(), qPrintable(u"redo to %1: %2"_s.arg(i).arg(wrong)));
        }
        QCOMPARE(library->redo({}).error().code, ErrorCode::NothingToRedo);
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRedo)
#include "tst_redo.moc"
