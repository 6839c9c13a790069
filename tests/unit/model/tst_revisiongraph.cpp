// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordstate.h"
#include "core/model/revisiongraph.h"
#include "tests/support/randomgraph.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::model;

namespace {

constexpr quint64 randomGraphs = 1000;

/// Every revision with a row that says which others it has among its ancestors: plain, and as large as a
/// square.
class Square {
public:
    explicit Square(const QList<StoredRevision> &revisions)
    {
        for (const StoredRevision &stored : revisions)
            m_revisions.insert(stored.id, stored);
        m_named = ancestors([](const StoredRevision &stored) { return stored.revision.parents; });
        m_ancestors = ancestors([this](const StoredRevision &stored) { return parents(stored.id); });
    }

    bool hasCycle() const
    {
        return std::ranges::any_of(
            m_revisions.keys(), [this](const RevisionId &id) { return m_named.value(id).contains(id); });
    }

    /// Parents at hand, without those of a common cycle.
    QList<RevisionId> parents(const RevisionId &id) const
    {
        QList<RevisionId> parents = m_revisions.value(id).revision.parents;
        parents.removeIf([&](const RevisionId &parent) {
            return !m_revisions.contains(parent) || parent == id || m_named.value(parent).contains(id);
        });
        return parents;
    }

    QMap<QString, QList<FieldValue>> standing() const
    {
        QMap<QString, QList<FieldValue>> values;
        for (const QString &field : fields())
            values.insert(field, standing(field));
        return values;
    }

    QList<RevisionId> heads() const
    {
        QList<RevisionId> heads = m_revisions.keys();
        for (const StoredRevision &stored : m_revisions)
            for (const RevisionId &parent : parents(stored.id))
                heads.removeAll(parent);
        return heads;
    }

private:
    using Rows = QMap<RevisionId, QSet<RevisionId>>;

    template <typename Parents> Rows ancestors(const Parents &parentsOf) const
    {
        Rows rows;
        for (bool grew = true; grew;) {
            grew = false;
            for (const StoredRevision &stored : m_revisions) {
                QSet<RevisionId> &row = rows[stored.id];
                const qsizetype before = row.size();
                for (const RevisionId &parent : parentsOf(stored))
                    if (m_revisions.contains(parent))
                        row += QSet{parent} + rows.value(parent);
                grew = grew || row.size() > before;
            }
        }
        return rows;
    }

    bool writes(const StoredRevision &stored, const QString &field) const
    {
        const bool complete = parents(stored.id).size() == stored.revision.parents.size();
        return stored.revision.changes.contains(field)
            || (!complete && stored.revision.fields.contains(field));
    }

    QSet<QString> fields() const
    {
        QSet<QString> fields;
        for (const StoredRevision &stored : m_revisions)
            for (const QString &field : stored.revision.changes + stored.revision.fields.keys())
                if (writes(stored, field))
                    fields.insert(field);
        return fields;
    }

    QList<FieldValue> standing(const QString &field) const
    {
        QList<StoredRevision> writers;
        for (const StoredRevision &stored : m_revisions)
            if (writes(stored, field))
                writers.append(stored);
        QList<StoredRevision> last;
        for (const StoredRevision &candidate : std::as_const(writers))
            if (std::ranges::none_of(
                    writers, [&](const auto &other) { return m_ancestors[other.id].contains(candidate.id); }))
                last.append(candidate);
        std::ranges::sort(last, [](const StoredRevision &a, const StoredRevision &b) {
            return std::tie(a.revision.at, a.id) > std::tie(b.revision.at, b.id);
        });
        QList<FieldValue> values;
        for (const StoredRevision &stored : std::as_const(last)) {
            const QJsonValue value = stored.revision.fields.value(field);
            values.append({value.isUndefined() ? QJsonValue() : value, stored.id});
        }
        return values;
    }

    QMap<RevisionId, StoredRevision> m_revisions;
    Rows m_named; ///< by all parents that are named
    Rows m_ancestors; ///< by those that count
};

RecordState stateFrom(const Square &square, const RecordState &like)
{
    RecordState state{like.id, like.kind, {}, square.heads(), {}, {}};
    const auto standing = square.standing();
    for (auto it = standing.begin(); it != standing.end(); ++it) {
        QList<FieldValue> candidates;
        for (const FieldValue &value : it.value())
            if (!std::ranges::contains(candidates, value.value, &FieldValue::value))
                candidates.append(value);
        if (!candidates.first().value.isNull())
            state.fields.insert(it.key(), candidates.first().value);
        state.writers.insert(it.key(), candidates.first().from);
        if (candidates.size() > 1)
            state.conflicts.insert(it.key(), candidates);
    }
    return state;
}

/// The same revisions, some of which name later ones as parents too.
QList<StoredRevision> withCycles(QList<StoredRevision> revisions, quint64 seed)
{
    std::mt19937_64 random(seed);
    for (quint64 i = 0; i < 1 + random() % 4; ++i) {
        const qsizetype from = qsizetype(random() % quint64(revisions.size()));
        const qsizetype to = from + qsizetype(random() % quint64(revisions.size() - from));
        revisions[from].revision.parents.append(revisions.at(to).id);
    }
    return revisions;
}

StoredRevision made(int number, const QList<RevisionId> &parents, const QJsonObject &fields)
{
    StoredRevision stored;
    stored.id = RevisionId::of(QByteArray::number(number));
    stored.revision.parents = parents;
    stored.revision.fields = fields;
    stored.revision.changes = fields.keys();
    return stored;
}

RevisionId named(int number)
{
    return RevisionId::of(QByteArray::number(number));
}

} // namespace

class TestRevisionGraph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stateIsThatOfTheSquare()
    {
        int conflicts = 0;
        for (quint64 seed = 0; seed < randomGraphs; ++seed) {
            const auto revisions = test::wildRevisions(seed);
            const Square square(revisions);
            const auto mixed = test::shuffled(revisions, seed);
            const RecordState state = stateOf(mixed);
            if (state != stateFrom(square, state) || standingValues(mixed) != square.standing())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
            if (hasCycle(mixed))
                QFAIL(qPrintable(u"seed %1: cycle"_s.arg(seed)));
            conflicts += !state.conflicts.isEmpty();
        }
        QVERIFY(conflicts > int(randomGraphs) / 4); // the graphs are worth something
    }

    void cyclesAreSeenAndStandBesideEachOther()
    {
        int cycles = 0;
        for (quint64 seed = 0; seed < randomGraphs; ++seed) {
            const auto revisions = withCycles(test::wildRevisions(seed, 12), seed);
            const Square square(revisions);
            const auto mixed = test::shuffled(revisions, seed);
            const RecordState state = stateOf(mixed);
            if (state != stateFrom(square, state) || hasCycle(mixed) != square.hasCycle()
                || stateOf(test::shuffled(revisions, seed + 1)) != state)
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
            cycles += hasCycle(mixed);
        }
        QVERIFY(cycles > int(randomGraphs) / 2);
    }

    void twoThatNameEachOtherAreBothHeads()
    {
        const auto a = made(1, {named(2)}, {{u"title"_s, u"A"_s}});
        const auto b = made(2, {named(1)}, {{u"title"_s, u"B"_s}, {u"note"_s, u"b"_s}});
        QVERIFY(hasCycle({a, b}));
        const RecordState state = stateOf({a, b});
        QCOMPARE(state.heads.size(), 2);
        QCOMPARE(state.conflicts.keys(), QStringList{u"title"_s});
        QCOMPARE(state.fields.value("note"_L1).toString(), u"b"_s);
        const auto decided = made(3, state.heads, {{u"title"_s, u"C"_s}});
        QVERIFY(stateOf({b, decided, a}).conflicts.isEmpty());
        QVERIFY(hasCycle({b, decided, a}));
    }

    void oneThatNamesItselfIsACycle()
    {
        const auto self = made(1, {named(1)}, {{u"title"_s, u"A"_s}});
        QVERIFY(hasCycle({self}));
        QCOMPARE(stateOf({self}).heads, QList<RevisionId>{self.id});
        QVERIFY(!hasCycle({made(1, {named(7)}, {})}));
        QVERIFY(!hasCycle({}));
    }

    void parentsComeBeforeChildren()
    {
        for (quint64 seed = 0; seed < 200; ++seed) {
            const auto revisions = test::shuffled(test::wildRevisions(seed), seed);
            const RevisionGraph graph(revisions);
            for (qsizetype i = 0; i < graph.size(); ++i)
                for (const qsizetype parent : graph.parents(i)) {
                    QVERIFY(parent < i);
                    QVERIFY(graph.at(i).revision.parents.contains(graph.at(parent).id));
                }
        }
    }

    /// A square of 100,000 has 10,000,000,000 places: whoever makes one does not come back.
    void manyRevisionsHaveAState_data()
    {
        QTest::addColumn<QString>("shape");
        for (const char *shape : {"chain", "circle", "fan", "fan of values", "ladder"})
            QTest::newRow(shape) << QString::fromLatin1(shape);
    }

    void manyRevisionsHaveAState()
    {
        QFETCH(const QString, shape);
        constexpr int count = 100'000;
        QList<StoredRevision> revisions;
        for (int i = 0; i < count; ++i) {
            QList<RevisionId> parents;
            if (shape == "chain"_L1 || shape == "circle"_L1)
                parents = {named(i - 1)};
            else if (shape == "ladder"_L1)
                parents = {named(i - 1), named(i - 2)};
            else if (i > 0)
                parents = {named(0)};
            revisions.append(made(i, parents, {{u"title"_s, shape == "fan"_L1 ? 7 : i}}));
        }
        revisions.first().revision.parents =
            shape == "circle"_L1 ? QList{named(count - 1)} : QList<RevisionId>();
        QCOMPARE(hasCycle(revisions), shape == "circle"_L1);
        const RecordState state = stateOf(revisions);
        QVERIFY(state.fields.contains("title"_L1));
        const bool isLine = shape == "chain"_L1 || shape == "ladder"_L1;
        QCOMPARE(state.heads.size(), isLine ? 1 : shape == "circle"_L1 ? count : count - 1);
        QCOMPARE(state.conflicts.isEmpty(), isLine || shape == "fan"_L1);
    }

    void manyFieldsAreToldApart()
    {
        QList<StoredRevision> revisions;
        for (int i = 0; i < 300; ++i)
            revisions.append(made(
                i, i == 0 ? QList<RevisionId>() : QList{named(i - 1)}, {{u"field %1"_s.arg(i % 150), i}}));
        const RecordState state = stateOf(revisions);
        QCOMPARE(state.fields.size(), 150);
        for (int i = 150; i < 300; ++i)
            QCOMPARE(state.fields.value(u"field %1"_s.arg(i % 150)).toInt(), i);
    }
};

QTEST_GUILESS_MAIN(TestRevisionGraph)
#include "tst_revisiongraph.moc"
