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
        TWB_EXPECT(done, setField(*library, {}, {a, b, lesson}, u"maturity"_s, u"p4_regular"_s));
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
        TWB_EXPECT(done, setField(*library, {}, {ready, bare}, u"review_state"_s, u"published"_s));
        QCOMPARE(done.refused, QList<RecordId>{bare});
        QCOMPARE(done.step.kind, store::StepKind::Review);
        QCOMPARE(done.step.arguments, QStringList{u"published"_s});
        QCOMPARE(library->record(ready)->fields.value("review_state"_L1), u"published"_s);
        QVERIFY(!library->record(bare)->fields.contains("review_state"_L1));
        TWB_EXPECT(none, setField(*library, {}, {ready}, u"review_state"_s, u"unsinn"_s));
        QCOMPARE(none.step.number, 0);
        QCOMPARE(none.refused, QList<RecordId>{ready});
    }
};

QTEST_GUILESS_MAIN(TestBulkFields)
#include "tst_bulkfields.moc"
