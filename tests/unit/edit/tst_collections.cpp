// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/collections.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::edit;
using twb::test::TempLibrary;

namespace {

const RecordId a = RecordId::fromName(u"a");
const RecordId b = RecordId::fromName(u"b");
const RecordId c = RecordId::fromName(u"c");

QList<RecordId> recordsOf(const TempLibrary &library, const RecordId &collection)
{
    return collectedIn(library->record(collection)->fields);
}

} // namespace

/// Hand-picked lists of records, in an order.
class TestCollections : public QObject {
    Q_OBJECT

private:
    static void make(TempLibrary &library, RecordId &collection, const QList<RecordId> &records)
    {
        for (const RecordId &id : {a, b, c})
            TWB_OK(library->apply({}, {TempLibrary::project(id, u"Projekt"_s)}));
        TWB_EXPECT(made, createCollection(*library, {}, u"  Licht im  Dorf "_s, records));
        QVERIFY(!made.isRefused());
        collection = made.record;
    }

private Q_SLOTS:
    void collectionIsMadeOfRecordsInTheirOrder()
    {
        TempLibrary library;
        RecordId collection;
        make(library, collection, {c, a, c});
        QCOMPARE(recordsOf(library, collection), (QList<RecordId>{c, a}));
        QCOMPARE(model::recordTitle(library->record(collection)->fields), u"Licht im Dorf"_s);
        TWB_EXPECT(refused, createCollection(*library, {}, u" "_s, {a}));
        QVERIFY(refused.isRefused());
    }

    void recordsAreAddedBehindAndOnlyOnce()
    {
        TempLibrary library;
        RecordId collection;
        make(library, collection, {b});
        TWB_EXPECT(step, collect(*library, {}, collection, {a, b, c, collection}));
        QCOMPARE(step.kind, store::StepKind::Collect);
        QCOMPARE(step.what, u"Licht im Dorf"_s);
        QCOMPARE(step.arguments, QStringList{u"2"_s});
        QCOMPARE(recordsOf(library, collection), (QList<RecordId>{b, a, c}));
        TWB_EXPECT(none, collect(*library, {}, collection, {a}));
        QCOMPARE(none.number, 0);
        TWB_OK(library->undoLast({}));
        QCOMPARE(recordsOf(library, collection), QList<RecordId>{b});
        TWB_OK(library->redo({}));
        QCOMPARE(recordsOf(library, collection), (QList<RecordId>{b, a, c}));
    }

    void recordsAreTakenOutInOneStep()
    {
        TempLibrary library;
        RecordId collection;
        make(library, collection, {a, b, c});
        TWB_EXPECT(step, uncollect(*library, {}, collection, {a, c}));
        QCOMPARE(step.kind, store::StepKind::Uncollect);
        QCOMPARE(step.arguments, QStringList{u"2"_s});
        QCOMPARE(recordsOf(library, collection), QList<RecordId>{b});
        TWB_OK(uncollect(*library, {}, collection, {b}));
        QVERIFY(recordsOf(library, collection).isEmpty());
        QVERIFY(!library->record(a)->isTrashed());
    }

    void newOrderKeepsWhatCameInMeanwhileAndBringsNothingBack()
    {
        TempLibrary library;
        RecordId collection;
        make(library, collection, {a, b});
        const QList<RecordId> seen{b, a};
        TWB_OK(collect(*library, {}, collection, {c}));
        TWB_OK(uncollect(*library, {}, collection, {a}));
        TWB_OK(arrange(*library, {}, collection, seen));
        QCOMPARE(recordsOf(library, collection), (QList<RecordId>{b, c}));
        TWB_OK(arrange(*library, {}, collection, {c, b}));
        QCOMPARE(recordsOf(library, collection), (QList<RecordId>{c, b}));
    }

    void onlyCollectionsCollect()
    {
        TempLibrary library;
        TWB_OK(library->apply({}, {TempLibrary::project(a, u"Projekt"_s)}));
        QCOMPARE(collect(*library, {}, a, {b}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(arrange(*library, {}, b, {a}).error().code, ErrorCode::RecordNotFound);
    }
};

QTEST_GUILESS_MAIN(TestCollections)
#include "tst_collections.moc"
