// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/damage.h"
#include "core/store/library.h"
#include "tests/support/damage.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::alterText;
using twb::test::TempLibrary;

namespace {

RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"test:%1"_s.arg(name));
}

LibraryInfo soest()
{
    LibraryInfo info;
    info.name = u"Bibliothek Soest"_s;
    info.municipality = u"05974040"_s;
    return info;
}

Step change(TempLibrary &library, const QString &name, const QString &title)
{
    auto step = library->apply({.kind = StepKind::Edit, .actor = u"anna"_s, .what = title},
        {TempLibrary::project(idOf(name), title)});
    if (!step)
        qFatal("%s", test::describe(step.error()).constData());
    return *step;
}

/// Three records with one revision each; the second bears the title "Zweiter Radweg".
void fill(TempLibrary &library)
{
    change(library, u"a"_s, u"Erster Radweg"_s);
    change(library, u"b"_s, u"Zweiter Radweg"_s);
    change(library, u"c"_s, u"Dritter Radweg"_s);
}

/// Also of the name of the step that brought it.
void damage(TempLibrary &library, const QByteArray &titleMember)
{
    library.close();
    QVERIFY(alterText(library.path(), titleMember));
    library.reopen();
}

const QByteArray secondTitle = "Zweiter Radweg\"},\"kind\"";

struct Visited {
    QHash<RecordId, QJsonObject> fields;
    Result<void> all;
};

Visited visitAll(const Library &library)
{
    Visited visited;
    visited.all = library.visitStoredSince(0, [&](const Library::StoredRecord &record) -> Result<void> {
        const auto revision = model::parseRevision(record.bytes.toByteArray());
        if (!revision)
            return std::unexpected(revision.error());
        visited.fields.insert(revision->record, revision->fields);
        return {};
    });
    return visited;
}

} // namespace

/// One damaged revision must not hide any other record, nor be shown as if it were true.
class TestDamagedRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOthersAreRead()
    {
        TempLibrary library;
        fill(library);
        damage(library, secondTitle);
        for (const QString &name : {u"a"_s, u"c"_s}) {
            TWB_EXPECT(state, library->record(idOf(name)));
            QCOMPARE(damagedRevisions(state.fields), 0);
            QVERIFY(state.fields.value("title"_L1).toString().endsWith(u"Radweg"));
        }
        TWB_EXPECT(projects, library->recordsOf(u"project"));
        QCOMPARE(projects.size(), 2);
        QList<RecordId> changed;
        TWB_OK(library->visitChangedSince(0, [&](const model::RecordState &state, qint64) -> Result<void> {
            changed.append(state.id);
            return {};
        }));
        QCOMPARE(changed, (QList{idOf(u"a"_s), idOf(u"b"_s), idOf(u"c"_s)}));
    }

    void aRecordOfWhichNothingIsLeftSaysSo()
    {
        TempLibrary library;
        fill(library);
        damage(library, secondTitle);
        TWB_EXPECT(state, library->record(idOf(u"b"_s)));
        QCOMPARE(state.fields, (QJsonObject{{damagedField.toString(), 1}}));
        QCOMPARE(state.kind, u"project"_s);
        QVERIFY(state.heads.isEmpty());
        const auto revisions = library->revisions(idOf(u"b"_s));
        QCOMPARE(revisions.error().code, ErrorCode::RecordDamaged);
        QCOMPARE(revisions.error().arguments.first(), idOf(u"b"_s).toString());
    }

    void readersOfBytesAreToldToo()
    {
        TempLibrary library;
        fill(library);
        damage(library, secondTitle);
        const Visited visited = visitAll(*library);
        TWB_OK(visited.all);
        QCOMPARE(visited.fields.size(), 3);
        QCOMPARE(damagedRevisions(visited.fields.value(idOf(u"b"_s))), 1);
        QCOMPARE(visited.fields.value(idOf(u"c"_s)).value("title"_L1).toString(), u"Dritter Radweg"_s);
    }

    void theEarlierRevisionIsShownWithAWord()
    {
        TempLibrary library;
        change(library, u"a"_s, u"Erste Fassung"_s);
        change(library, u"a"_s, u"Neue Fassung"_s);
        damage(library, "Neue Fassung\"},\"kind\"");
        TWB_EXPECT(state, library->record(idOf(u"a"_s)));
        QCOMPARE(state.fields.value("title"_L1).toString(), u"Erste Fassung"_s);
        QCOMPARE(damagedRevisions(state.fields), 1);
        TWB_EXPECT(history, library->history(idOf(u"a"_s)));
        QCOMPARE(history.size(), 1);
        const Visited visited = visitAll(*library);
        TWB_OK(visited.all);
        QCOMPARE(visited.fields.value(idOf(u"a"_s)), state.fields);
    }

    void theNewestIsShownWhereAnEarlierIsDamaged()
    {
        TempLibrary library;
        change(library, u"a"_s, u"Erste Fassung"_s);
        change(library, u"a"_s, u"Neue Fassung"_s);
        damage(library, "Erste Fassung\"},\"kind\"");
        TWB_EXPECT(state, library->record(idOf(u"a"_s)));
        QCOMPARE(state.fields.value("title"_L1).toString(), u"Neue Fassung"_s);
        QVERIFY(state.conflicts.isEmpty());
        TWB_EXPECT(step, library->apply({}, {TempLibrary::project(idOf(u"a"_s), u"Noch neuer"_s)}));
        QCOMPARE(step.revisions, 1);
        QCOMPARE(library->record(idOf(u"a"_s))->fields.value("title"_L1).toString(), u"Noch neuer"_s);
    }

    void whatIsLeftCanBeWrittenOnAndTheMarkIsNeverStored()
    {
        TempLibrary library;
        change(library, u"a"_s, u"Erste Fassung"_s);
        change(library, u"a"_s, u"Neue Fassung"_s);
        damage(library, "Neue Fassung\"},\"kind\"");
        TWB_EXPECT(state, library->record(idOf(u"a"_s)));
        QJsonObject values = state.fields;
        values[u"title"_s] = u"Wieder geschrieben"_s;
        TWB_OK(library->apply({}, {{.record = idOf(u"a"_s), .values = values}}));
        TWB_EXPECT(history, library->history(idOf(u"a"_s)));
        QVERIFY(!history.last().stored.revision.fields.contains(damagedField));
        QCOMPARE(history.last().stored.revision.fields.value("title"_L1).toString(), u"Wieder geschrieben"_s);
    }

    void whereNothingIsLeftNothingIsWrittenOnTop()
    {
        TempLibrary library;
        fill(library);
        damage(library, secondTitle);
        const auto written = library->apply({}, {TempLibrary::project(idOf(u"b"_s), u"Neu"_s)});
        QCOMPARE(written.error().code, ErrorCode::RecordDamaged);
        QCOMPARE(written.error().arguments.first(), idOf(u"b"_s).toString());
        TWB_OK(library->apply({}, {TempLibrary::project(idOf(u"c"_s), u"Neu"_s)}));
    }

    void undoLeavesTheDamagedOneAndTakesBackTheOthers()
    {
        TempLibrary library;
        QList<RecordChange> changes;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            changes.append(TempLibrary::project(idOf(name), u"Radweg %1"_s.arg(name)));
        TWB_OK(library->apply({.kind = StepKind::Import}, changes));
        damage(library, "Radweg b\"},\"kind\"");
        TWB_EXPECT(undone, library->undoLast({}));
        QCOMPARE(undone.revisions, 2);
        QVERIFY(library->record(idOf(u"a"_s))->isTrashed());
        QVERIFY(library->record(idOf(u"c"_s))->isTrashed());
        TWB_OK(library->redo({}));
        QVERIFY(!library->record(idOf(u"a"_s))->isTrashed());
    }

    void checkNamesRevisionAndRecord()
    {
        TempLibrary library;
        fill(library);
        damage(library, secondTitle);
        TWB_EXPECT(problems, library->check());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().what, u"revision-hash"_s);
        QCOMPARE(problems.first().detail, u"record %1"_s.arg(idOf(u"b"_s).toString()));
    }

    /// Before, a record whose page is empty ended every list.
    void aPageThatCannotBeReadHidesNoOther()
    {
        TempLibrary library;
        QList<RecordChange> changes;
        for (int i = 0; i < 100; ++i)
            changes.append(
                TempLibrary::project(idOf(QString::number(i)), u"Radweg %1 "_s.arg(i) + QString(1000, u'x')));
        TWB_OK(library->apply({}, changes));
        library.close();
        QByteArray content = test::contentOf(library.path());
        const qsizetype page = content.indexOf("Radweg 50 ") / 16384 * 16384;
        test::writeContent(library.path(), content.replace(page, 16384, QByteArray(16384, '\0')));
        library.reopen();
        const Visited visited = visitAll(*library);
        TWB_OK(visited.all);
        QCOMPARE(visited.fields.size(), 100);
        int damaged = 0;
        for (const QJsonObject &fields : visited.fields)
            damaged += damagedRevisions(fields) > 0;
        QVERIFY2(damaged > 0 && damaged < 20, QByteArray::number(damaged).constData());
        TWB_EXPECT(projects, library->recordsOf(u"project"));
        QCOMPARE(projects.size(), 100 - damaged);
        TWB_EXPECT(problems, library->check());
        const auto named = std::ranges::count(problems, u"record"_s, &CheckProblem::what);
        QCOMPARE(named, damaged);
    }

    /// Two revisions that name each other as parents, under names that are not theirs.
    void aCraftedCycleIsNamedAndEndsNothing()
    {
        TempLibrary library;
        change(library, u"a"_s, u"Erste Fassung"_s);
        change(library, u"a"_s, u"Neue Fassung"_s);
        TWB_EXPECT(history, library->history(idOf(u"a"_s)));
        model::Revision first = history.first().stored.revision;
        first.parents = {history.last().stored.id};
        library.close();
        const QByteArray id = history.first().stored.id.toBytes().toHex();
        QVERIFY(test::runForeign(library.path(),
            "UPDATE revision SET bytes = x'" + model::revisionBytes(first).toHex() + "' WHERE id = x'" + id
                + "'"));
        library.reopen();
        TWB_EXPECT(state, library->record(idOf(u"a"_s)));
        QCOMPARE(state.fields.value("title"_L1).toString(), u"Neue Fassung"_s);
        TWB_EXPECT(problems, library->check());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().what, u"revision-hash"_s);
        TWB_EXPECT(writer, library->beginStep({}));
        const auto added = writer->add(model::StoredRevision{history.first().stored.id, first});
        QCOMPARE(added.error().code, ErrorCode::RevisionInvalid);
    }

    void aStepWhoseWordsWereAlteredSaysSo()
    {
        TempLibrary library;
        fill(library);
        library.close();
        QVERIFY(test::runForeign(library.path(), "UPDATE step SET what = 'Anderer Radweg' WHERE number = 2"));
        library.reopen();
        TWB_EXPECT(steps, library->steps());
        QVERIFY(isDamaged(steps.at(1)));
        QCOMPARE(steps.at(1).what, QString());
        QCOMPARE(steps.at(0).what, u"Dritter Radweg"_s);
        TWB_EXPECT(problems, library->check());
        QCOMPARE(problems, (QList<CheckProblem>{{u"step"_s, u"2"_s, u"mark"_s}}));
        QCOMPARE(library->undo(2, {}).error().code, ErrorCode::StepNotUndoable);
    }

    void undoPassesOverAStepThatIsDamaged()
    {
        TempLibrary library;
        fill(library);
        library.close();
        QVERIFY(test::runForeign(library.path(), "UPDATE step SET note = 'x' WHERE number = 3"));
        library.reopen();
        TWB_EXPECT(next, library->nextUndo());
        QCOMPARE(next->number, 2);
        TWB_OK(library->undoLast({}));
        QVERIFY(library->record(idOf(u"b"_s))->isTrashed());
        QVERIFY(!library->record(idOf(u"c"_s))->isTrashed());
    }

    void stepsOfEveryKindBearTheirMark()
    {
        TempLibrary library;
        fill(library);
        TWB_OK(library->undoLast(u"ben"_s));
        TWB_OK(library->redo(u"ben"_s));
        TWB_OK(library->apply({.kind = StepKind::SetField, .arguments = {u"status"_s, u"2"_s}},
            {TempLibrary::project(idOf(u"a"_s), u"Neu"_s)}));
        TWB_OK(library->eraseRecord(idOf(u"b"_s), u"anna"_s));
        TWB_EXPECT(problems, library->check());
        QCOMPARE(problems, QList<CheckProblem>());
        TWB_EXPECT(steps, library->steps());
        QVERIFY(std::ranges::none_of(steps, isDamaged));
    }

    void alteredSettingsAreNotShown()
    {
        TempLibrary library(soest());
        library.close();
        QVERIFY(test::runForeign(
            library.path(), "UPDATE meta SET value = 'Bibliothek Sofst' WHERE key = 'name'"));
        library.reopen();
        QCOMPARE(library->info().name, QString());
        QVERIFY(!library->info().id.isNull());
        TWB_EXPECT(problems, library->check());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().what, u"settings"_s);
        LibraryInfo info = library->info();
        info.name = u"Bibliothek Soest"_s;
        TWB_OK(library->setInfo(info));
        QCOMPARE(library->check(), QList<CheckProblem>());
    }
};

QTEST_GUILESS_MAIN(TestDamagedRecords)
#include "tst_damagedrecords.moc"
