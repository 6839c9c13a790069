// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/recordedit.h"
#include "core/edit/tagoperation.h"
#include "core/edit/tagtree.h"
#include "core/edit/tagvalues.h"
#include "core/model/canonicaljson.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::edit;
using twb::test::TempLibrary;
using OperationKind = TagOperation::Kind;

namespace {

/// Energy over solar over roofs, and wind, with records that bear them.
struct Vocabulary {
    TempLibrary library;
    RecordId energy = tag(u"Energie"_s, {});
    RecordId solar =
        tag(u"Solar"_s, {{u"parent"_s, energy.toString()}, {u"synonyms"_s, QJsonArray{u"PV"_s}}});
    RecordId roofs = tag(u"Dächer"_s, {{u"parent"_s, solar.toString()}});
    RecordId wind = tag(u"Wind"_s, {{u"exact_match"_s, QJsonArray{u"https://example.org/wind"_s}}});
    RecordId both = record({solar, wind});
    RecordId one = record({solar});
    RecordId trashed = record({energy, solar}, true);
    RecordId other = record({wind});

    RecordId tag(const QString &name, QJsonObject values)
    {
        values.insert(u"name"_s, name);
        const auto made = createRecord(*library, {}, model::Kind::Tag, values);
        if (!made || made->isRefused())
            qFatal("cannot make a tag");
        return made->record;
    }
    RecordId record(const QList<RecordId> &tags, bool isTrashed = false)
    {
        const RecordId id = RecordId::create();
        QJsonObject values = tagValues(tags);
        values.insert(u"title"_s, u"Eintrag"_s);
        if (isTrashed)
            values.insert(model::trashedField, true);
        if (!library->apply({}, {{.record = id, .kind = u"lesson"_s, .values = values}}))
            qFatal("cannot make a record");
        return id;
    }
    RecordId search(const QString &text)
    {
        const auto made = createRecord(
            *library, {}, model::Kind::SavedSearch, {{u"title"_s, u"Suche"_s}, {u"query"_s, text}});
        if (!made || made->isRefused())
            qFatal("cannot make a saved search");
        return made->record;
    }
    QString textOf(const RecordId &search) { return fields(search).value(u"query"_s).toString(); }
    QJsonObject fields(const RecordId &id) { return library->record(id)->fields; }
    QList<RecordId> tagsOf(const RecordId &id) { return tagsIn(fields(id)); }

    /// Everything that the library shows.
    QByteArray everything()
    {
        QMap<RecordId, QByteArray> records;
        const auto visited = library->visitChangedSince(0, [&](const model::RecordState &state, qint64) {
            records.insert(state.id, model::canonicalJson(state.fields));
            return Result<void>();
        });
        if (!visited)
            qFatal("cannot read");
        QByteArray all;
        for (auto it = records.cbegin(); it != records.cend(); ++it)
            all += it.key().toBytes() + it.value();
        return all;
    }
};

} // namespace

class TestTagOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOperationIsOneStepThatUndoTakesBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("rename") << int(OperationKind::Rename);
        QTest::newRow("move") << int(OperationKind::Move);
        QTest::newRow("merge") << int(OperationKind::Merge);
        QTest::newRow("delete") << int(OperationKind::Delete);
    }
    void everyOperationIsOneStepThatUndoTakesBack()
    {
        QFETCH(int, kind);
        Vocabulary v;
        const QByteArray before = v.everything();
        const TagOperation operation{.kind = OperationKind(kind),
            .tag = v.solar,
            .other =
                kind == int(OperationKind::Move) || kind == int(OperationKind::Merge) ? v.wind : RecordId(),
            .name = u"Sonne"_s};
        TWB_EXPECT(plan, planOf(*v.library, operation));
        QCOMPARE(v.everything(), before);
        TWB_EXPECT(steps, v.library->steps());
        TWB_EXPECT(step, carryOut(*v.library, {u"Bauamt"_s}, operation));
        QCOMPARE(step.number, steps.first().number + 1);
        QCOMPARE(step.actor, u"Bauamt"_s);
        QCOMPARE(step.revisions, plan.tags.size() + plan.records.size());
        const QByteArray after = v.everything();
        QVERIFY(after != before);
        for (const TagEdit &edit : plan.tags)
            for (auto it = edit.after.begin(); it != edit.after.end(); ++it)
                QCOMPARE(QJsonValue(v.fields(edit.tag).value(it.key())),
                    it->isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*it));
        TWB_OK(v.library->undoLast({}));
        QCOMPARE(v.everything(), before);
        TWB_OK(v.library->redo({}));
        QCOMPARE(v.everything(), after);
    }

    void renamedTagKeepsItsRecords()
    {
        Vocabulary v;
        TWB_EXPECT(step,
            carryOut(*v.library, {},
                {.kind = OperationKind::Rename,
                    .tag = v.solar,
                    .name = u" Sonnen  energie "_s,
                    .keepName = true}));
        QCOMPARE(step.arguments, (QStringList{u"Solar"_s, u"Sonnen energie"_s}));
        QCOMPARE(v.fields(v.solar).value("name"_L1), u"Sonnen energie"_s);
        QCOMPARE(v.fields(v.solar).value("synonyms"_L1), (QJsonArray{u"PV"_s, u"Solar"_s}));
        QCOMPARE(v.tagsOf(v.one), QList<RecordId>{v.solar});
    }

    void synonymCanBecomeTheName()
    {
        Vocabulary v;
        TWB_OK(carryOut(*v.library, {}, {.kind = OperationKind::Rename, .tag = v.solar, .name = u"pv"_s}));
        QCOMPARE(v.fields(v.solar).value("name"_L1), u"pv"_s);
        QVERIFY(!v.fields(v.solar).contains("synonyms"_L1));
    }

    void takenNamesAreRefused()
    {
        Vocabulary v;
        const auto rename = [&](const QString &name) {
            return planOf(*v.library, {.kind = OperationKind::Rename, .tag = v.wind, .name = name}).error();
        };
        QCOMPARE(rename(u"SOLAR"_s).code, ErrorCode::TagNameTaken);
        QCOMPARE(rename(u"pv"_s).code, ErrorCode::TagNameTaken);
        QCOMPARE(rename(u"Daecher"_s).arguments, QStringList{u"Daecher"_s});
        QCOMPARE(rename(u"  "_s).code, ErrorCode::InvalidArgument);
    }

    void cyclesAreRefused()
    {
        Vocabulary v;
        for (const RecordId &parent : {v.energy, v.solar, v.roofs}) {
            const TagOperation move{.kind = OperationKind::Move, .tag = v.energy, .other = parent};
            QCOMPARE(planOf(*v.library, move).error().code, ErrorCode::TagCycle);
            QCOMPARE(carryOut(*v.library, {}, move).error().code, ErrorCode::TagCycle);
        }
        TWB_OK(carryOut(*v.library, {}, {.kind = OperationKind::Move, .tag = v.roofs}));
        QVERIFY(!v.fields(v.roofs).contains("parent"_L1));
        TWB_OK(carryOut(*v.library, {}, {.kind = OperationKind::Move, .tag = v.energy, .other = v.roofs}));
    }

    void mergedTagBecomesASynonymAndGivesWhatItHas()
    {
        Vocabulary v;
        const TagOperation merge{.kind = OperationKind::Merge, .tag = v.solar, .other = v.wind};
        TWB_EXPECT(plan, planOf(*v.library, merge));
        QCOMPARE(QSet(plan.records.begin(), plan.records.end()), (QSet{v.both, v.one, v.trashed}));
        QCOMPARE(plan.trashed, 1);
        TWB_EXPECT(step, carryOut(*v.library, {}, merge));
        QCOMPARE(step.kind, store::StepKind::MergeTags);
        QCOMPARE(step.arguments, (QStringList{u"Solar"_s, u"Wind"_s}));
        QVERIFY(v.library->record(v.solar)->isTrashed());
        QCOMPARE(v.fields(v.wind).value("synonyms"_L1), (QJsonArray{u"Solar"_s, u"PV"_s}));
        QCOMPARE(v.fields(v.roofs).value("parent"_L1), v.wind.toString());
        QCOMPARE(v.tagsOf(v.both), QList<RecordId>{v.wind});
        QCOMPARE(v.tagsOf(v.one), QList<RecordId>{v.wind});
        QCOMPARE(v.tagsOf(v.trashed), (QList<RecordId>{v.energy, v.wind}));
        QVERIFY(v.library->record(v.trashed)->isTrashed());
        TWB_EXPECT(tree, TagTree::read(*v.library));
        QCOMPARE(tree.find(u"solar"_s)->id, v.wind);
    }

    void tagMergesIntoOneBelowItself()
    {
        Vocabulary v;
        TWB_OK(carryOut(*v.library, {}, {.kind = OperationKind::Merge, .tag = v.energy, .other = v.roofs}));
        TWB_EXPECT(tree, TagTree::read(*v.library));
        QCOMPARE(tree.parentOf(v.roofs), RecordId());
        QCOMPARE(tree.parentOf(v.solar), v.roofs);
        QCOMPARE(v.fields(v.solar).value("parent"_L1), v.roofs.toString());
        QVERIFY(!v.fields(v.roofs).contains("parent"_L1));
    }

    void deletedTagLeavesItsRecordsAndNarrowerTags()
    {
        Vocabulary v;
        TWB_OK(carryOut(*v.library, {}, {.kind = OperationKind::Delete, .tag = v.solar}));
        QCOMPARE(v.fields(v.roofs).value("parent"_L1), v.energy.toString());
        QCOMPARE(v.tagsOf(v.both), QList<RecordId>{v.wind});
        QVERIFY(!v.fields(v.one).contains("tags"_L1));
        QCOMPARE(v.tagsOf(v.other), QList<RecordId>{v.wind});
        QCOMPARE(planOf(*v.library, {.kind = OperationKind::Delete, .tag = v.solar}).error().code,
            ErrorCode::UnknownTag);
    }

    void cancelledMergeChangesNothing()
    {
        Vocabulary v;
        const QByteArray before = v.everything();
        std::stop_source stop;
        const Progress progress{[&](qint64, qint64) { stop.request_stop(); }, stop.get_token()};
        const TagOperation merge{.kind = OperationKind::Merge, .tag = v.solar, .other = v.wind};
        QCOMPARE(carryOut(*v.library, {}, merge, progress).error().code, ErrorCode::Cancelled);
        QCOMPARE(v.everything(), before);
    }

    void tagInAnOpenConflictIsFoundToo()
    {
        Vocabulary v;
        const RevisionId first = v.library->record(v.other)->heads.first();
        TWB_OK(v.library->apply({}, {{.record = v.other, .values = {{u"title"_s, u"A"_s}}}}));
        store::RecordChange beside{.record = v.other, .values = tagValues({v.solar})};
        beside.parents = {first};
        TWB_OK(v.library->apply({}, {beside}));
        TWB_EXPECT(plan, planOf(*v.library, {.kind = OperationKind::Delete, .tag = v.solar}));
        QVERIFY(plan.records.contains(v.other));
    }

    void circlesOfParentsAreShownAsATree()
    {
        const RecordId a = RecordId::fromName(u"tag:a");
        const RecordId b = RecordId::fromName(u"tag:b");
        const TagTree tree(
            {Tag{.id = a, .name = u"A"_s, .parent = b}, Tag{.id = b, .name = u"B"_s, .parent = a}});
        QCOMPARE(tree.children({}), QList<RecordId>{b});
        QCOMPARE(tree.children(b), QList<RecordId>{a});
        QVERIFY(tree.isWithin(a, b) && !tree.isWithin(b, a));
    }

    void savedSearchesFollowTheTagsTheyFilterBy()
    {
        Vocabulary the;
        const RecordId search = the.search(u"dach schlagwort:solar,Wind"_s);
        const RecordId bySynonym = the.search(u"schlagwort:pv"_s);
        const RecordId other = the.search(u"solar schlagwort:Wind"_s);
        const QByteArray before = the.everything();

        const TagOperation rename{.kind = OperationKind::Rename, .tag = the.solar, .name = u"Sonnen Strom"_s};
        TWB_EXPECT(plan, planOf(*the.library, rename));
        QCOMPARE(plan.searches.size(), 1);
        QCOMPARE(plan.searches.first(),
            (SearchEdit{search, u"Suche"_s, u"dach schlagwort:solar,Wind"_s,
                u"dach schlagwort:\"Sonnen Strom\",Wind"_s}));
        TWB_OK(carryOut(*the.library, {}, rename));
        QCOMPARE(the.textOf(search), u"dach schlagwort:\"Sonnen Strom\",Wind"_s);
        QCOMPARE(the.textOf(bySynonym), u"schlagwort:pv"_s);
        TWB_OK(the.library->undoLast({}));
        QCOMPARE(the.everything(), before);

        TWB_OK(
            carryOut(*the.library, {}, {.kind = OperationKind::Merge, .tag = the.solar, .other = the.wind}));
        QCOMPARE(the.textOf(search), u"dach schlagwort:Wind"_s);
        TWB_OK(the.library->undoLast({}));

        TWB_OK(carryOut(*the.library, {}, {.kind = OperationKind::Delete, .tag = the.solar}));
        QCOMPARE(the.textOf(search), u"dach schlagwort:Wind"_s);
        QCOMPARE(the.textOf(bySynonym), u"pv"_s);
        QCOMPARE(the.textOf(other), u"solar schlagwort:Wind"_s);
        TWB_OK(the.library->undoLast({}));
        QCOMPARE(the.everything(), before);
    }
};

QTEST_GUILESS_MAIN(TestTagOperation)
#include "tst_tagoperation.moc"
