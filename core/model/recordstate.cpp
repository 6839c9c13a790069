// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordstate.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace twb::model {

namespace {

/// The revisions of one record as a graph, numbered so that parents come before children.
class RevisionGraph {
public:
    explicit RevisionGraph(const QList<StoredRevision> &revisions)
    {
        QHash<RevisionId, const StoredRevision *> byId;
        for (const StoredRevision &stored : revisions)
            byId.insert(stored.id, &stored);
        m_order.reserve(byId.size());
        QList<RevisionId> ids = byId.keys();
        std::ranges::sort(ids);
        for (const RevisionId &id : std::as_const(ids))
            visit(id, byId);
        markAncestors();
    }

    qsizetype size() const { return m_order.size(); }
    const StoredRevision &at(qsizetype i) const { return *m_order.at(i); }
    bool isComplete(qsizetype i) const { return m_complete.at(i); }
    bool isAncestor(qsizetype ancestor, qsizetype of) const
    {
        return m_ancestors.at(size_t(of)).at(size_t(ancestor));
    }

    QList<RevisionId> heads() const
    {
        QSet<RevisionId> named;
        for (const StoredRevision *stored : m_order)
            for (const RevisionId &parent : stored->revision.parents)
                named.insert(parent);
        QList<RevisionId> result;
        for (const StoredRevision *stored : m_order)
            if (!named.contains(stored->id))
                result.append(stored->id);
        std::ranges::sort(result);
        return result;
    }

private:
    void visit(const RevisionId &start, const QHash<RevisionId, const StoredRevision *> &byId)
    {
        QList<RevisionId> stack{start};
        while (!stack.isEmpty()) {
            const RevisionId id = stack.last();
            if (m_number.contains(id)) {
                stack.removeLast();
                continue;
            }
            const StoredRevision *stored = byId.value(id);
            bool ready = true;
            bool complete = true;
            for (const RevisionId &parent : stored->revision.parents) {
                if (!byId.contains(parent))
                    complete = false;
                else if (!m_number.contains(parent)) {
                    stack.append(parent);
                    ready = false;
                }
            }
            if (!ready)
                continue;
            stack.removeLast();
            m_number.insert(id, m_order.size());
            m_order.append(stored);
            m_complete.append(complete);
        }
    }

    void markAncestors()
    {
        m_ancestors.resize(size_t(size()), std::vector<bool>(size_t(size()), false));
        for (qsizetype i = 0; i < size(); ++i) {
            for (const RevisionId &parent : at(i).revision.parents) {
                const qsizetype p = m_number.value(parent, -1);
                if (p < 0)
                    continue;
                auto &mine = m_ancestors[size_t(i)];
                const auto &theirs = m_ancestors[size_t(p)];
                for (size_t k = 0; k < size_t(p); ++k)
                    mine[k] = mine[k] || theirs[k];
                mine[size_t(p)] = true;
            }
        }
    }

    QList<const StoredRevision *> m_order;
    QHash<RevisionId, qsizetype> m_number;
    QList<bool> m_complete;
    std::vector<std::vector<bool>> m_ancestors;
};

QMap<QString, QList<qsizetype>> writersPerField(const RevisionGraph &graph)
{
    QMap<QString, QList<qsizetype>> writers;
    for (qsizetype i = 0; i < graph.size(); ++i) {
        const Revision &revision = graph.at(i).revision;
        QStringList written = revision.changes;
        if (!graph.isComplete(i))
            written += revision.fields.keys();
        written.removeDuplicates();
        for (const QString &field : std::as_const(written))
            writers[field].append(i);
    }
    return writers;
}

QList<qsizetype> latest(const QList<qsizetype> &writers, const RevisionGraph &graph)
{
    QList<qsizetype> result;
    for (const qsizetype candidate : writers) {
        const bool seen =
            std::ranges::any_of(writers, [&](qsizetype other) { return graph.isAncestor(candidate, other); });
        if (!seen)
            result.append(candidate);
    }
    std::ranges::sort(result, [&](qsizetype a, qsizetype b) {
        const auto &left = graph.at(a);
        const auto &right = graph.at(b);
        return std::tie(left.revision.at, left.id) > std::tie(right.revision.at, right.id);
    });
    return result;
}

QJsonValue valueIn(const Revision &revision, const QString &field)
{
    const QJsonValue value = revision.fields.value(field);
    return value.isUndefined() ? QJsonValue() : value;
}

void settleField(
    RecordState &state, const QString &field, const QList<qsizetype> &writers, const RevisionGraph &graph)
{
    QList<FieldValue> candidates;
    for (const qsizetype i : latest(writers, graph)) {
        const FieldValue candidate{valueIn(graph.at(i).revision, field), graph.at(i).id};
        const bool known = std::ranges::any_of(
            candidates, [&](const FieldValue &other) { return other.value == candidate.value; });
        if (!known)
            candidates.append(candidate);
    }
    const FieldValue &shown = candidates.first();
    if (!shown.value.isNull())
        state.fields.insert(field, shown.value);
    state.writers.insert(field, shown.from);
    if (candidates.size() > 1)
        state.conflicts.insert(field, candidates);
}

RecordState stateOfFirst(const StoredRevision &only)
{
    RecordState state{only.revision.record, only.revision.kind, only.revision.fields, {only.id}, {}, {}};
    for (const QString &field : only.revision.changes)
        state.writers.insert(field, only.id);
    return state;
}

} // namespace

RecordState stateOf(const QList<StoredRevision> &revisions)
{
    const StoredRevision &first = revisions.first();
    if (revisions.size() == 1 && first.revision.parents.isEmpty()
        && first.revision.changes == first.revision.fields.keys())
        return stateOfFirst(first);

    const RevisionGraph graph(revisions);
    RecordState state;
    state.id = first.revision.record;
    state.kind = graph.at(0).revision.kind;
    state.heads = graph.heads();
    const auto writers = writersPerField(graph);
    for (auto it = writers.begin(); it != writers.end(); ++it)
        settleField(state, it.key(), it.value(), graph);
    return state;
}

QMap<QString, QList<FieldValue>> standingValues(const QList<StoredRevision> &revisions)
{
    const RevisionGraph graph(revisions);
    QMap<QString, QList<FieldValue>> values;
    const auto writers = writersPerField(graph);
    for (auto it = writers.begin(); it != writers.end(); ++it)
        for (const qsizetype i : latest(it.value(), graph))
            values[it.key()].append({valueIn(graph.at(i).revision, it.key()), graph.at(i).id});
    return values;
}

} // namespace twb::model
