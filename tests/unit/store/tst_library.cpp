// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/damage.h"
#include "core/store/library.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::TempLibrary;

class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saveSurvivesReopen();
    void infoIsKept();
    void unchangedValuesWriteNothing();
    void onlyChangedFieldsAreNamed();
    void nullEmptiesAField();
    void editsOnOlderParentsMeetFieldByField();
    void findsRecordByPrefix();
    void visitsEachChangedRecordOnceInOrder();
    void settledRecordsAreShownByTheirNewestRevision();
    void droppedWriterKeepsNothing();
    void nothingIsWrittenAfterCommit();
    void statisticsLeaveOutTheTrash();
    void firstRevisionNeedsAKind();
    void kindCannotChange();
    void newRecordsAreStoredAsTheyAre();
    void knownRecordsAreNotAddedAgain();
};

void TestLibrary::saveSurvivesReopen()
{
    TempLibrary temp;
    const RecordId id = RecordId::create();
    TWB_EXPECT(step, temp->apply({.what = u"Beleuchtung"_s}, {temp.project(id, u"Beleuchtung"_s)}));
    QCOMPARE(step.number, 1);
    QCOMPARE(step.revisions, 1);
    temp.reopen();
    TWB_EXPECT(state, temp->record(id));
    QCOMPARE(state.kind, u"project"_s);
    QCOMPARE(state.fields.value("title"_L1).toString(), u"Beleuchtung"_s);
    TWB_EXPECT(steps, temp->steps());
    QCOMPARE(steps, QList<Step>{step});
}

void TestLibrary::infoIsKept()
{
    TempLibrary temp;
    LibraryInfo info = temp->info();
    info.name = u"Bibliothek Soest"_s;
    info.municipality = u"05974040"_s;
    info.example = true;
    TWB_OK(temp->setInfo(info));
    temp.reopen();
    QCOMPARE(temp->info(), info);
}

void TestLibrary::unchangedValuesWriteNothing()
{
    TempLibrary temp;
    const RecordChange change = temp.project(RecordId::create(), u"Sensorik"_s);
    TWB_OK(temp->apply({}, {change}));
    TWB_EXPECT(step, temp->apply({}, {change}));
    QCOMPARE(step, Step());
    TWB_EXPECT(steps, temp->steps());
    QCOMPARE(steps.size(), 1);
}

void TestLibrary::onlyChangedFieldsAreNamed()
{
    TempLibrary temp;
    const RecordId id = RecordId::create();
    TWB_OK(temp->apply({}, {temp.project(id, u"Sensorik"_s)}));
    RecordChange change = temp.project(id, u"Sensorik"_s);
    change.values.insert("summary"_L1, u"Neu"_s);
    TWB_OK(temp->apply({}, {change}));
    TWB_EXPECT(revisions, temp->revisions(id));
    QCOMPARE(revisions.size(), 2);
    QCOMPARE(revisions.last().revision.changes, QStringList{u"summary"_s});
    QCOMPARE(revisions.last().revision.parents, QList<RevisionId>{revisions.first().id});
    QCOMPARE(revisions.last().revision.fields.value("title"_L1).toString(), u"Sensorik"_s);
}

void TestLibrary::nullEmptiesAField()
{
    TempLibrary temp;
    const RecordId id = RecordId::create();
    TWB_OK(temp->apply({}, {temp.project(id, u"Sensorik"_s)}));
    TWB_OK(temp->apply({}, {{id, {}, {{u"title"_s, QJsonValue()}, {u"note"_s, QJsonValue()}}, {}, {}}}));
    TWB_EXPECT(state, temp->record(id));
    QVERIFY(!state.fields.contains("title"_L1));
    TWB_EXPECT(revisions, temp->revisions(id));
    QCOMPARE(revisions.last().revision.changes, QStringList{u"title"_s});
}

void TestLibrary::editsOnOlderParentsMeetFieldByField()
{
    TempLibrary temp;
    const RecordId id = RecordId::create();
    TWB_OK(temp->apply({}, {temp.project(id, u"Alt"_s)}));
    TWB_EXPECT(first, temp->revisions(id));
    TWB_OK(temp->apply({}, {{id, {}, {{u"summary"_s, u"von Hand"_s}}, {}, {}}}));
    const QList<RevisionId> imported{first.first().id};
    TWB_OK(temp->apply({}, {{id, {}, {{u"title"_s, u"Neu"_s}}, {}, imported}}));
    TWB_EXPECT(state, temp->record(id));
    QCOMPARE(state.heads.size(), 2);
    QVERIFY(state.conflicts.isEmpty());
    QCOMPARE(state.fields.value("title"_L1).toString(), u"Neu"_s);
    QCOMPARE(state.fields.value("summary"_L1).toString(), u"von Hand"_s);
}

void TestLibrary::findsRecordByPrefix()
{
    TempLibrary temp;
    const RecordId one = RecordId::fromString(u"11112222-0000-4000-8000-000000000001");
    const RecordId two = RecordId::fromString(u"11112333-0000-4000-8000-000000000002");
    TWB_OK(temp->apply({}, {temp.project(one, u"A"_s), temp.project(two, u"B"_s)}));
    QCOMPARE(temp->findRecord(u"11112222-00"), one);
    QCOMPARE(temp->findRecord(u"111123"), two);
    QCOMPARE(temp->findRecord(two.toString()), two);
    for (const QStringView prefix : {u"1111", u"111", u"", u"zzzz", u"99990000"})
        QCOMPARE(temp->findRecord(prefix).error().code, ErrorCode::RecordNotFound);
}

void TestLibrary::visitsEachChangedRecordOnceInOrder()
{
    TempLibrary temp;
    QList<RecordId> ids;
    for (int i = 0; i < 4; ++i) {
        ids.append(RecordId::create());
        TWB_OK(temp->apply({}, {temp.project(ids.last(), QString::number(i))}));
    }
    TWB_OK(temp->apply({}, {{ids.at(1), {}, {{u"title"_s, u"neu"_s}}, {}, {}}}));
    QList<RecordId> seen;
    QList<qint64> sequences;
    const auto visit = [&](const model::RecordState &state, qint64 newest) -> Result<void> {
        seen.append(state.id);
        sequences.append(newest);
        return {};
    };
    TWB_OK(temp->visitChangedSince(1, visit));
    QCOMPARE(seen, (QList<RecordId>{ids.at(2), ids.at(3), ids.at(1)}));
    QCOMPARE(sequences, (QList<qint64>{3, 4, 5}));
    QCOMPARE(temp->lastSequence(), 5);
}

/// Its history, however long, is not read: here it cannot be.
void TestLibrary::settledRecordsAreShownByTheirNewestRevision()
{
    TempLibrary temp;
    const RecordId settled = RecordId::create();
    const RecordId open = RecordId::create();
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s})
        TWB_OK(temp->apply({}, {temp.project(settled, title), temp.project(open, title)}));
    TWB_EXPECT(revisions, temp->revisions(open));
    TWB_OK(temp->apply(
        {}, {{.record = open, .values = {{u"title"_s, u"D"_s}}, .parents = QList{revisions.at(1).id}}}));
    TWB_EXPECT(whole, temp->revisions(settled));
    temp.close();
    TWB_EXPECT(connection, Connection::open(temp.path(), {}));
    TWB_OK(connection->execute("UPDATE revision SET bytes = x'00' WHERE seq <= 4"));
    connection.reset();
    temp.reopen();
    TWB_EXPECT(state, temp->record(settled));
    QCOMPARE(state.fields, whole.last().revision.fields);
    QCOMPARE(state.heads, QList<RevisionId>{whole.last().id});
    QCOMPARE(state.kind, u"project"_s);
    QVERIFY(state.conflicts.isEmpty());
    TWB_EXPECT(history, temp->history(settled));
    QCOMPARE(history.size(), 1);
    TWB_EXPECT(merged, temp->record(open));
    QCOMPARE(damagedRevisions(merged.fields), 2);
}

void TestLibrary::droppedWriterKeepsNothing()
{
    TempLibrary temp;
    const RecordId id = RecordId::create();
    {
        TWB_EXPECT(writer, temp->beginStep({}));
        TWB_EXPECT(added, writer->add(temp.project(id, u"A"_s)));
        QVERIFY(added);
    }
    QCOMPARE(temp->contains(id), false);
    QCOMPARE(temp->lastSequence(), 0);
}

void TestLibrary::nothingIsWrittenAfterCommit()
{
    TempLibrary temp;
    TWB_EXPECT(writer, temp->beginStep({}));
    TWB_OK(writer->add(temp.project(RecordId::create(), u"A"_s)));
    TWB_OK(writer->commit());
    QCOMPARE(writer->add(temp.project(RecordId::create(), u"B"_s)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(writer->commit().error().code, ErrorCode::InvalidArgument);
    QCOMPARE(temp->lastSequence(), 1);
}

void TestLibrary::statisticsLeaveOutTheTrash()
{
    TempLibrary temp;
    const RecordId id = RecordId::create();
    TWB_OK(temp->apply({}, {temp.project(id, u"A"_s), temp.project(RecordId::create(), u"B"_s)}));
    TWB_OK(temp->apply({}, {{id, {}, {{QString(model::trashedField), true}}, {}, {}}}));
    TWB_EXPECT(statistics, temp->statistics());
    QCOMPARE(statistics.records, (QMap<QString, qint64>{{u"project"_s, 1}}));
    QCOMPARE(statistics.revisions, 3);
    QVERIFY(statistics.bytes > 0);
}

void TestLibrary::firstRevisionNeedsAKind()
{
    TempLibrary temp;
    const auto step = temp->apply({}, {{RecordId::create(), {}, {{u"title"_s, u"A"_s}}, {}, {}}});
    QCOMPARE(step.error().code, ErrorCode::UnknownKind);
    QCOMPARE(temp->lastSequence(), 0);
}

void TestLibrary::kindCannotChange()
{
    TempLibrary temp;
    const RecordId id = RecordId::create();
    TWB_OK(temp->apply({}, {temp.project(id, u"A"_s)}));
    const auto step = temp->apply({}, {{id, u"lesson"_s, {{u"title"_s, u"B"_s}}, {}, {}}});
    QCOMPARE(step.error().code, ErrorCode::InvalidArgument);
}

void TestLibrary::newRecordsAreStoredAsTheyAre()
{
    TempLibrary temp;
    const RecordId id = RecordId::create();
    const RecordId tag = RecordId::create();
    TWB_EXPECT(writer, temp->beginStep({}));
    model::CanonicalFields fields;
    fields.setText("title"_L1, u"Licht");
    const model::NewRecord record = writer->encoder().encode(id, u"project"_s, fields);
    TWB_OK(writer->add({tag, u"tag"_s, {{u"name"_s, u"LoRaWAN"_s}}, {}, {}}));
    TWB_EXPECT(added, writer->add(record));
    QVERIFY(added);
    TWB_EXPECT(changed, writer->add({.record = id, .values = {{u"summary"_s, u"hell"_s}}}));
    QVERIFY(changed);
    TWB_EXPECT(step, writer->commit());
    QCOMPARE(step.revisions, 3);
    TWB_EXPECT(revisions, temp->revisions(id));
    QCOMPARE(revisions.first().id, record.revision());
    QCOMPARE(revisions.first().revision.at, step.at);
    TWB_EXPECT(state, temp->record(id));
    QCOMPARE(state.fields, (QJsonObject{{u"title"_s, u"Licht"_s}, {u"summary"_s, u"hell"_s}}));
    QCOMPARE(temp->contains(tag), true);
    TWB_EXPECT(problems, temp->check());
    QCOMPARE(problems, QList<CheckProblem>());
}

void TestLibrary::knownRecordsAreNotAddedAgain()
{
    TempLibrary temp;
    const RecordId id = RecordId::create();
    TWB_OK(temp->apply({}, {temp.project(id, u"A"_s)}));
    TWB_EXPECT(writer, temp->beginStep({}));
    model::CanonicalFields fields;
    fields.setText("title"_L1, u"B");
    TWB_EXPECT(added, writer->add(writer->encoder().encode(id, u"project"_s, fields)));
    QVERIFY(!added);
    TWB_EXPECT(step, writer->commit());
    QCOMPARE(step, Step());
    TWB_EXPECT(state, temp->record(id));
    QCOMPARE(state.fields.value("title"_L1), u"A"_s);
    QCOMPARE(temp->lastSequence(), 1);
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
