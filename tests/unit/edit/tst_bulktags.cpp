// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bulktags.h"
#include "core/edit/tagvalues.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::edit;
using twb::test::TempLibrary;

namespace {

const RecordId red = RecordId::fromName(u"tag:rot");
const RecordId green = RecordId::fromName(u"tag:grün");
const RecordId blue = RecordId::fromName(u"tag:blau");

RecordId tagged(TempLibrary &library, const QList<RecordId> &tags, const QString &kind = u"project"_s)
{
    const RecordId id = RecordId::create();
    QJsonObject values = tagValues(tags);
    values.insert(u"title"_s, u"Eintrag"_s);
    if (!library->apply({}, {{.record = id, .kind = kind, .values = values}}))
        qFatal("cannot write");
    return id;
}

QList<RecordId> tagsOf(TempLibrary &library, const RecordId &id)
{
    return tagsIn(library->record(id)->fields);
}

} // namespace

class TestBulkTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boxesShowAllSomeAndNone()
    {
        TempLibrary library;
        const RecordId a = tagged(library, {red, green});
        const RecordId b = tagged(library, {red});
        const RecordId contact = tagged(library, {}, u"contact"_s);
        TWB_EXPECT(shares, tagShares(*library, {a, b, contact, RecordId::create()}));
        QCOMPARE(shares.value(red), Share::All);
        QCOMPARE(shares.value(green), Share::Some);
        QCOMPARE(shares.value(blue), Share::None);
        QCOMPARE(shares.size(), 2);
    }

    void whatWasNotClickedStays()
    {
        TempLibrary library;
        const RecordId a = tagged(library, {red, green});
        const RecordId b = tagged(library, {green});
        const RecordId c = tagged(library, {});
        TWB_EXPECT(step, tagRecords(*library, {}, {a, b, c}, {{blue, true}, {red, false}}));
        QCOMPARE(step.kind, store::StepKind::Tag);
        QCOMPARE(step.revisions, 3);
        QVERIFY(step.what.isEmpty());
        QCOMPARE(tagsOf(library, a), (QList<RecordId>{green, blue}));
        QCOMPARE(tagsOf(library, b), (QList<RecordId>{green, blue}));
        QCOMPARE(tagsOf(library, c), QList<RecordId>{blue});
        TWB_OK(library->undoLast({}));
        QCOMPARE(tagsOf(library, a), (QList<RecordId>{red, green}));
        QVERIFY(!library->record(c)->fields.contains("tags"_L1));
    }

    void recordsThatAreSoAlreadyGetNoRevision()
    {
        TempLibrary library;
        const RecordId a = tagged(library, {red});
        const RecordId b = tagged(library, {});
        TWB_EXPECT(step, tagRecords(*library, {}, {a, b}, {{red, true}}));
        QCOMPARE(step.revisions, 1);
        TWB_EXPECT(none, tagRecords(*library, {}, {a, b}, {{red, true}}));
        QCOMPARE(none.number, 0);
        TWB_OK(tagRecords(*library, {}, {a}, {{red, false}}));
        QVERIFY(!library->record(a)->fields.contains("tags"_L1));
    }

    void newTagIsMadeInTheSameStep()
    {
        TempLibrary library;
        const RecordId a = tagged(library, {red});
        const RecordId b = tagged(library, {});
        TWB_EXPECT(step, tagRecords(*library, {}, {a, b}, {{red, false}}, {}, {u"Violett"_s}));
        QCOMPARE(step.records, 3);
        QCOMPARE(step.arguments, QStringList{u"1"_s});
        const RecordId made = RecordId::fromName(u"tag:violett"_s);
        QCOMPARE(library->record(made)->fields.value("name"_L1), u"Violett"_s);
        QCOMPARE(tagsOf(library, a), QList<RecordId>{made});
        QCOMPARE(tagsOf(library, b), QList<RecordId>{made});
        TWB_OK(library->undoLast({}));
        QCOMPARE(tagsOf(library, a), QList<RecordId>{red});
        QVERIFY(tagsOf(library, b).isEmpty());
        TWB_EXPECT(tree, TagTree::read(*library));
        QVERIFY(!tree.find(u"Violett"_s));
    }

    void newTagThatIsThereAlreadyIsThatTag()
    {
        TempLibrary library;
        const RecordId a = tagged(library, {});
        const RecordId known = RecordId::create();
        TWB_OK(library->apply({},
            {{.record = known,
                .kind = u"tag"_s,
                .values = {{u"name"_s, u"Parkraum"_s}, {u"synonyms"_s, QJsonArray{u"Stellplätze"_s}}}}}));
        TWB_EXPECT(step, tagRecords(*library, {}, {a}, {}, {}, {u"stellplätze"_s}));
        QCOMPARE(step.records, 1);
        QVERIFY(step.arguments.isEmpty());
        QCOMPARE(tagsOf(library, a), QList<RecordId>{known});
    }

    void cancelledTaggingChangesNothing()
    {
        TempLibrary library;
        const RecordId a = tagged(library, {});
        const RecordId b = tagged(library, {});
        std::stop_source stop;
        const Progress progress{[&](qint64, qint64) { stop.request_stop(); }, stop.get_token()};
        QCOMPARE(
            tagRecords(*library, {}, {a, b}, {{red, true}}, progress).error().code, ErrorCode::Cancelled);
        QVERIFY(tagsOf(library, a).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBulkTags)
#include "tst_bulktags.moc"
