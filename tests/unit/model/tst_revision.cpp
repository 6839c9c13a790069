// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/revision.h"
#include "tests/support/corpus.h"
#include "tests/support/randomgraph.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::model;

namespace {

Revision sample()
{
    Revision revision;
    revision.record = RecordId::fromString(u"0d3fd793-56a0-592a-8046-e546d6bb69bd");
    revision.kind = u"project"_s;
    revision.municipality = u"05974040"_s;
    revision.at = QDateTime({2026, 3, 29}, {0, 59, 59, 7}, QTimeZone::UTC);
    revision.note = u"Stand \"neu\""_s;
    revision.changes = {u"title"_s};
    revision.fields = {{u"title"_s, u"Straße"_s}};
    return revision;
}

const QByteArray sampleBytes =
    "{\"at\":\"2026-03-29T00:59:59.007Z\",\"changes\":[\"title\"],\"fields\":{\"title\":\"Straße\"},"
    "\"kind\":\"project\",\"municipality\":\"05974040\",\"note\":\"Stand \\\"neu\\\"\",\"parents\":[],"
    "\"record\":\"0d3fd793-56a0-592a-8046-e546d6bb69bd\"}";

} // namespace

class TestRevision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesAreCanonical() { QCOMPARE(revisionBytes(sample()), sampleBytes); }

    void nameIsTheHashOfTheBytes() { QCOMPARE(revisionId(sample()), RevisionId::of(sampleBytes)); }

    void bytesGiveTheRevisionBack()
    {
        const auto parsed = parseRevision(sampleBytes);
        QVERIFY(parsed);
        QCOMPARE(*parsed, sample());
    }

    void everyTimeThatIsWrittenCanBeRead()
    {
        for (const int year : {1, 999, 1970, 9999, 10'000, 12'345, 292'000'000}) {
            Revision revision = sample();
            revision.at = QDateTime({year, 12, 31}, {23, 59, 59, 999}, QTimeZone::UTC);
            const auto parsed = parseRevision(revisionBytes(revision));
            QVERIFY2(parsed, qPrintable(QString::number(year)));
            QCOMPARE(parsed->at, revision.at);
        }
        QByteArray bytes = sampleBytes;
        QVERIFY(!parseRevision(bytes.replace("2026-03", "12026-13")));
    }

    void parentsAndChangesAreSorted()
    {
        Revision one = sample();
        one.parents = {RevisionId::of("b"), RevisionId::of("a")};
        one.changes = {u"title"_s, u"note"_s, u"title"_s};
        Revision two = sample();
        two.parents = {RevisionId::of("a"), RevisionId::of("b"), RevisionId::of("a")};
        two.changes = {u"note"_s, u"title"_s};
        QCOMPARE(revisionBytes(one), revisionBytes(two));
    }

    void membersOfANewerProgramSurvive()
    {
        Revision revision = sample();
        revision.extra = {{u"aaa"_s, 1}, {u"fieldz"_s, QJsonObject{{u"x"_s, true}}}, {u"zzz"_s, u"Ende"_s}};
        revision.fields.insert(u"unheard_of"_s, QJsonValue(3.5));
        const QByteArray bytes = revisionBytes(revision);
        QVERIFY(bytes.startsWith("{\"aaa\":1,\"at\":"));
        QVERIFY(bytes.endsWith(",\"zzz\":\"Ende\"}"));
        const auto parsed = parseRevision(bytes);
        QVERIFY(parsed);
        QCOMPARE(*parsed, revision);
    }

    void otherKindsSurvive()
    {
        Revision revision = sample();
        revision.kind = u"session"_s;
        const auto parsed = parseRevision(revisionBytes(revision));
        QVERIFY(parsed);
        QCOMPARE(parsed->kind, u"session"_s);
    }

    void firstRevisionsAreTheSameBytesOnTheShortWay()
    {
        test::Corpus corpus(7);
        for (int i = 0; i < 500; ++i) {
            const store::RecordChange change = corpus.next();
            Revision revision = sample();
            revision.record = change.record;
            revision.fields = change.values;
            revision.changes = change.values.keys();
            QCOMPARE(firstRevisionBytes(revision), revisionBytes(revision));
        }
        Revision empty = sample();
        empty.fields = {};
        empty.changes = {};
        QCOMPARE(firstRevisionBytes(empty), revisionBytes(empty));
        Revision odd = sample();
        odd.fields = QJsonDocument::fromJson("{\"\uffff\":1,\"😀\":2}").object(); // Qt sorts by code points
        odd.changes = odd.fields.keys();
        QCOMPARE(firstRevisionBytes(odd), revisionBytes(odd));
    }

    void randomRevisionsSurviveTheirBytes()
    {
        for (quint64 seed = 0; seed < 300; ++seed) {
            for (const StoredRevision &stored : test::randomRevisions(seed)) {
                const auto parsed = parseRevision(revisionBytes(stored.revision));
                QVERIFY(parsed);
                QCOMPARE(*parsed, stored.revision);
                QCOMPARE(revisionId(*parsed), stored.id);
            }
        }
    }

    void otherFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << "{"_ba;
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("no object") << "[1]"_ba;
        QTest::newRow("white space") << sampleBytes + '\n';
        QTest::newRow("other order") << QByteArray(sampleBytes).replace("\"kind\":\"project\",", "");
        const auto with = [](const char *before, const char *after) {
            return QByteArray(sampleBytes).replace(before, after);
        };
        QTest::newRow("record") << with("0d3fd793-56a0", "xxxxxxxx-56a0");
        QTest::newRow("record in capitals") << with("0d3fd793", "0D3FD793");
        QTest::newRow("time") << with("2026-03-29T", "2026-02-30T");
        QTest::newRow("other time zone") << with("007Z", "007+01:00");
        QTest::newRow("parents") << with("\"parents\":[]", "\"parents\":[\"00\"]");
        QTest::newRow("fields") << with("{\"title\":\"Straße\"}", "[]");
        QTest::newRow("changes unsorted") << with("[\"title\"]", "[\"title\",\"note\"]");
        QTest::newRow("member twice") << with("{\"at\"", "{\"at\":\"2026-03-29T00:59:59.007Z\",\"at\"");
    }
    void otherFormsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto parsed = parseRevision(bytes);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::RevisionInvalid);
    }
};

QTEST_GUILESS_MAIN(TestRevision)
#include "tst_revision.moc"
