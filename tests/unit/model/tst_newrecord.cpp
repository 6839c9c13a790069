// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/canonicaljson.h"
#include "core/model/fields.h"
#include "core/model/newrecord.h"
#include "core/model/revision.h"
#include "tests/support/corpus.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::model;

namespace {

const QDateTime moment({2026, 3, 29}, {0, 59, 59, 7}, QTimeZone::UTC);

/// The same values, written in an order that is not the canonical one.
CanonicalFields fieldsOf(const store::RecordChange &change)
{
    QStringList names = change.values.keys();
    std::ranges::reverse(names);
    CanonicalFields fields;
    for (const QString &name : std::as_const(names))
        fields.set(findField(kindFromId(change.kind), name)->id, change.values.value(name));
    return fields;
}

QByteArray objectOf(const CanonicalFields &fields)
{
    std::string object;
    fields.appendObject(object);
    return QByteArray::fromStdString(object);
}

} // namespace

class NewRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreCanonicalJsonWhateverTheirOrder()
    {
        test::Corpus corpus(3);
        for (int i = 0; i < 300; ++i) {
            const store::RecordChange change = corpus.next();
            const CanonicalFields fields = fieldsOf(change);
            QCOMPARE(objectOf(fields), canonicalJson(change.values));
            QCOMPARE(fields.toObject(), change.values);
        }
        QCOMPARE(objectOf({}), "{}"_ba);
    }

    void everyWayToWriteATextGivesTheSame()
    {
        const QString text = u"Straße \"5\"\n\t\\ 😀 \u0001"_s;
        CanonicalFields fields;
        fields.set("a"_L1, text);
        fields.setText("b"_L1, text);
        fields.setUtf8("c"_L1, text.toStdString());
        fields.setJson("d"_L1, std::string(fields.json("a"_L1)));
        fields.setInteger("n"_L1, 4711);
        QCOMPARE(objectOf(fields),
            canonicalJson(
                QJsonObject{{u"a"_s, text}, {u"b"_s, text}, {u"c"_s, text}, {u"d"_s, text}, {u"n"_s, 4711}}));
        QCOMPARE(fields.text("c"_L1), text);
        QCOMPARE(fields.text("n"_L1), QString());
        QCOMPARE(fields.text("x"_L1), QString());
    }

    void theLastValueCounts()
    {
        CanonicalFields fields;
        fields.setText("title"_L1, u"eins");
        fields.setText("status"_L1, u"idea");
        fields.setText("title"_L1, u"zwei");
        QCOMPARE(objectOf(fields), R"({"status":"idea","title":"zwei"})"_ba);
        fields.clear();
        QVERIFY(fields.isEmpty());
        QCOMPARE(objectOf(fields), "{}"_ba);
    }

    void bytesAreThoseOfAFirstRevision()
    {
        test::Corpus corpus(7);
        const NewRecordEncoder encoder(moment, u"05974040"_s);
        for (int i = 0; i < 300; ++i) {
            const store::RecordChange change = corpus.next();
            Revision revision;
            revision.record = change.record;
            revision.kind = change.kind;
            revision.municipality = u"05974040"_s;
            revision.at = moment;
            revision.changes = change.values.keys();
            revision.fields = change.values;
            const NewRecord record = encoder.encode(change.record, change.kind, fieldsOf(change));
            QCOMPARE(QByteArray::fromStdString(record.bytes()), revisionBytes(revision));
            QCOMPARE(record.revision(), revisionId(revision));
            QCOMPARE(record.fields(), change.values);
            QVERIFY(!record.isTrashed());
        }
    }

    void trashIsNoticed()
    {
        CanonicalFields fields;
        fields.set(trashedField, true);
        const NewRecord record = NewRecordEncoder(moment, {}).encode(RecordId::create(), u"tag"_s, fields);
        QVERIFY(record.isTrashed());
    }
};

QTEST_GUILESS_MAIN(NewRecordTest)
#include "tst_newrecord.moc"
