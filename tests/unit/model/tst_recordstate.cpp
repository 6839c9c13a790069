// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordstate.h"
#include "tests/support/randomgraph.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::model;

namespace {

constexpr quint64 graphs = 2500;

const RecordId record = RecordId::fromName(u"test:record");

StoredRevision write(const QList<StoredRevision> &on, const QJsonObject &changes, int second = 0)
{
    Revision revision;
    revision.record = record;
    revision.kind = u"project"_s;
    revision.at = QDateTime({2026, 1, 1}, {12, 0}, QTimeZone::UTC).addSecs(second);
    for (const StoredRevision &parent : on) {
        revision.parents.append(parent.id);
        for (auto it = parent.revision.fields.begin(); it != parent.revision.fields.end(); ++it)
            revision.fields.insert(it.key(), it.value());
    }
    std::ranges::sort(revision.parents);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        revision.changes.append(it.key());
        if (it.value().isNull())
            revision.fields.remove(it.key());
        else
            revision.fields.insert(it.key(), it.value());
    }
    return {revisionId(revision), revision};
}

/// The definition, word by word and slowly: ancestors by following parents again and again.
class Definition {
public:
    explicit Definition(const QList<StoredRevision> &revisions)
    {
        for (const StoredRevision &stored : revisions)
            m_revisions.insert(stored.id, stored.revision);
    }

    bool isAncestor(const RevisionId &candidate, const RevisionId &of) const
    {
        const QList<RevisionId> parents = m_revisions.value(of).parents;
        return std::ranges::any_of(parents, [&](const RevisionId &parent) {
            return m_revisions.contains(parent) && (parent == candidate || isAncestor(candidate, parent));
        });
    }

    bool writes(const RevisionId &id, const QString &field) const
    {
        const Revision revision = m_revisions.value(id);
        const bool complete = std::ranges::all_of(
            revision.parents, [&](const RevisionId &parent) { return m_revisions.contains(parent); });
        return revision.changes.contains(field) || (!complete && revision.fields.contains(field));
    }

    /// Every value that a last writer of the field wrote.
    QList<QJsonValue> values(const QString &field) const
    {
        QList<QJsonValue> result;
        for (auto it = m_revisions.begin(); it != m_revisions.end(); ++it) {
            if (!writes(it.key(), field))
                continue;
            const bool seenByLater = std::ranges::any_of(m_revisions.keys(),
                [&](const RevisionId &other) { return writes(other, field) && isAncestor(it.key(), other); });
            const QJsonValue found = it->fields.value(field);
            const QJsonValue value = found.isUndefined() ? QJsonValue() : found;
            if (!seenByLater && !result.contains(value))
                result.append(value);
        }
        return result;
    }

private:
    QMap<RevisionId, Revision> m_revisions;
};

} // namespace

class TestRecordState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRevisionShowsItsFields()
    {
        const StoredRevision only = write({}, {{u"title"_s, u"A"_s}, {u"note"_s, 1}});
        const RecordState state = stateOf({only});
        QCOMPARE(state.fields, only.revision.fields);
        QCOMPARE(state.heads, QList<RevisionId>{only.id});
        QCOMPARE(state.writers.value(u"note"_s), only.id);
        QVERIFY(state.conflicts.isEmpty());
    }

    void laterChangeReplacesTheEarlierOne()
    {
        const StoredRevision first = write({}, {{u"title"_s, u"A"_s}}, 9);
        const StoredRevision second = write({first}, {{u"title"_s, u"B"_s}}, 1); // its clock is behind
        const RecordState state = stateOf({second, first});
        QCOMPARE(state.fields.value("title"_L1).toString(), u"B"_s);
        QCOMPARE(state.heads, QList<RevisionId>{second.id});
    }

    void differentFieldsMeetWithoutConflict()
    {
        const StoredRevision first = write({}, {{u"title"_s, u"A"_s}, {u"summary"_s, u"a"_s}});
        const StoredRevision left = write({first}, {{u"title"_s, u"B"_s}});
        const StoredRevision right = write({first}, {{u"summary"_s, u"b"_s}});
        const RecordState state = stateOf({first, left, right});
        QVERIFY(state.conflicts.isEmpty());
        QCOMPARE(state.fields, (QJsonObject{{u"title"_s, u"B"_s}, {u"summary"_s, u"b"_s}}));
        QCOMPARE(state.heads.size(), 2);
    }

    void sameFieldKeepsAllValues()
    {
        const StoredRevision first = write({}, {{u"title"_s, u"A"_s}});
        const StoredRevision left = write({first}, {{u"title"_s, u"B"_s}}, 1);
        const StoredRevision right = write({first}, {{u"title"_s, u"C"_s}}, 2);
        const RecordState state = stateOf({first, left, right});
        QCOMPARE(
            state.conflicts.value(u"title"_s), (QList<FieldValue>{{u"C"_s, right.id}, {u"B"_s, left.id}}));
        QCOMPARE(state.fields.value("title"_L1).toString(), u"C"_s);
    }

    void sameValueTwiceIsNoConflict()
    {
        const StoredRevision first = write({}, {{u"title"_s, u"A"_s}});
        const StoredRevision left = write({first}, {{u"title"_s, u"B"_s}}, 1);
        const StoredRevision right = write({first}, {{u"title"_s, u"B"_s}}, 2);
        QVERIFY(stateOf({first, left, right}).conflicts.isEmpty());
    }

    void emptyingAgainstWritingIsAConflict()
    {
        const StoredRevision first = write({}, {{u"title"_s, u"A"_s}});
        const StoredRevision left = write({first}, {{u"title"_s, QJsonValue()}}, 2);
        const StoredRevision right = write({first}, {{u"title"_s, u"B"_s}}, 1);
        const RecordState state = stateOf({first, left, right});
        QCOMPARE(state.conflicts.value(u"title"_s).size(), 2);
        QVERIFY(!state.fields.contains("title"_L1));
    }

    void decidingEndsTheConflict()
    {
        const StoredRevision first = write({}, {{u"title"_s, u"A"_s}});
        const StoredRevision left = write({first}, {{u"title"_s, u"B"_s}}, 1);
        const StoredRevision right = write({first}, {{u"title"_s, u"C"_s}}, 2);
        const StoredRevision decided = write({left, right}, {{u"title"_s, u"B"_s}}, 3);
        const RecordState state = stateOf({first, left, right, decided});
        QVERIFY(state.conflicts.isEmpty());
        QCOMPARE(state.fields.value("title"_L1).toString(), u"B"_s);
    }

    void carryingAValueAlongDoesNotDecide()
    {
        const StoredRevision first = write({}, {{u"title"_s, u"A"_s}});
        const StoredRevision left = write({first}, {{u"title"_s, u"B"_s}}, 1);
        const StoredRevision right = write({first}, {{u"title"_s, u"C"_s}}, 2);
        const StoredRevision other = write({left, right}, {{u"note"_s, u"n"_s}}, 3);
        const RecordState state = stateOf({first, left, right, other});
        QCOMPARE(state.conflicts.value(u"title"_s).size(), 2);
        QCOMPARE(state.heads, QList<RevisionId>{other.id});
    }

    void missingParentsMakeAWriterOfEveryField()
    {
        const StoredRevision first = write({}, {{u"title"_s, u"A"_s}, {u"note"_s, u"n"_s}});
        const StoredRevision second = write({first}, {{u"title"_s, u"B"_s}});
        const RecordState state = stateOf({second});
        QCOMPARE(state.fields, second.revision.fields);
        QCOMPARE(state.writers.value(u"note"_s), second.id);
    }

    void orderOfArrivalAndRepetitionDoNotMatter()
    {
        for (quint64 seed = 0; seed < graphs; ++seed) {
            const auto revisions = test::randomRevisions(seed);
            const RecordState state = stateOf(revisions);
            for (quint64 order = 0; order < 3; ++order)
                if (stateOf(test::shuffled(revisions, seed * 3 + order)) != state)
                    QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void stateIsWhatTheDefinitionSays()
    {
        int conflicts = 0;
        for (quint64 seed = 0; seed < graphs; ++seed) {
            const auto revisions = test::randomRevisions(seed);
            const RecordState state = stateOf(revisions);
            const Definition definition(revisions);
            for (const QString &field : {u"title"_s, u"summary"_s, u"status"_s, u"note"_s}) {
                const auto wanted = definition.values(field);
                QList<QJsonValue> kept;
                for (const FieldValue &candidate : state.conflicts.value(field))
                    kept.append(candidate.value);
                if (kept.isEmpty() && state.writers.contains(field))
                    kept.append(state.fields.contains(field) ? state.fields.value(field) : QJsonValue());
                const bool same = kept.size() == wanted.size()
                    && std::ranges::all_of(wanted, [&](const auto &value) { return kept.contains(value); });
                if (!same)
                    QFAIL(qPrintable(u"seed %1, field %2"_s.arg(seed).arg(field)));
                conflicts += kept.size() > 1;
            }
        }
        QVERIFY(conflicts > int(graphs) / 4); // the graphs are worth something
    }

    void branchesThatChangeDifferentFieldsNeverConflict()
    {
        for (quint64 seed = 0; seed < graphs; ++seed) {
            std::mt19937_64 random(seed);
            const QStringList fields{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
            const StoredRevision first = write({}, {{u"a"_s, 0}, {u"b"_s, 0}, {u"c"_s, 0}, {u"d"_s, 0}});
            QList<StoredRevision> revisions{first};
            QJsonObject wanted = first.revision.fields;
            for (const QString &field : fields) {
                StoredRevision last = first;
                for (quint64 length = random() % 4; length > 0; --length) {
                    last = write({last}, {{field, qint64(random() % 100)}}, int(random() % 50));
                    revisions.append(last);
                }
                wanted.insert(field, last.revision.fields.value(field));
            }
            const RecordState state = stateOf(test::shuffled(revisions, seed));
            if (!state.conflicts.isEmpty() || state.fields != wanted)
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void branchesThatChangeTheSameFieldAreAllKept()
    {
        for (quint64 seed = 0; seed < graphs; ++seed) {
            std::mt19937_64 random(seed);
            const StoredRevision first = write({}, {{u"title"_s, u"A"_s}});
            QList<StoredRevision> revisions{first};
            const int branches = 2 + int(random() % 6);
            for (int branch = 0; branch < branches; ++branch)
                revisions.append(write({first}, {{u"title"_s, branch}}, int(random() % 4)));
            const RecordState state = stateOf(test::shuffled(revisions, seed));
            const auto candidates = state.conflicts.value(u"title"_s);
            QSet<int> values;
            for (const FieldValue &candidate : candidates)
                values.insert(candidate.value.toInt(-1));
            QCOMPARE(values.size(), branches);
            QCOMPARE(candidates.first().value, state.fields.value("title"_L1));
        }
    }

    void longHistoriesAreRead()
    {
        QList<StoredRevision> revisions{write({}, {{u"title"_s, u"A"_s}})};
        for (int i = 1; i < 600; ++i)
            revisions.append(write({revisions.last()}, {{u"note"_s, i}}));
        const RecordState state = stateOf(revisions);
        QCOMPARE(state.fields.value("note"_L1).toInt(), 599);
        QCOMPARE(state.writers.value(u"title"_s), revisions.first().id);
    }
};

QTEST_GUILESS_MAIN(TestRecordState)
#include "tst_recordstate.moc"
