// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordstate.h"

#include "core/model/revisiongraph.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace twb::model {

namespace {

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

/// Of each revision what its descendants wrote, one bit for each field.
std::vector<quint64> writtenLater(const RevisionGraph &graph, const std::vector<quint64> &written)
{
    std::vector<quint64> later(written.size());
    for (qsizetype i = graph.size() - 1; i >= 0; --i)
        for (const qsizetype parent : graph.parents(i))
            later[size_t(parent)] |= later[size_t(i)] | written[size_t(i)];
    return later;
}

/// Of the writers of each field those that no later writer has among its ancestors, newest first. Goes
/// through the graph once for every 64 fields.
QMap<QString, QList<qsizetype>> lastWriters(const RevisionGraph &graph)
{
    auto writers = writersPerField(graph);
    for (auto it = writers.begin(); it != writers.end();) {
        const auto first = it;
        std::vector<quint64> written(size_t(graph.size()));
        for (quint64 bit = 1; bit != 0 && it != writers.end(); bit <<= 1, ++it)
            for (const qsizetype i : std::as_const(*it))
                written[size_t(i)] |= bit;
        const auto later = writtenLater(graph, written);
        quint64 bit = 1;
        for (auto field = first; field != it; bit <<= 1, ++field) {
            field->removeIf([&](qsizetype i) { return (later[size_t(i)] & bit) != 0; });
            std::ranges::sort(*field, std::greater(),
                [&](qsizetype i) { return std::tie(graph.at(i).revision.at, graph.at(i).id); });
        }
    }
    return writers;
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
    QSet<QJsonValue> known;
    for (const qsizetype i : writers) {
        const QJsonValue value = valueIn(graph.at(i).revision, field);
        const qsizetype before = known.size();
        known.insert(value);
        if (known.size() > before)
            candidates.append({value, graph.at(i).id});
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
    const auto writers = lastWriters(graph);
    for (auto it = writers.begin(); it != writers.end(); ++it)
        settleField(state, it.key(), it.value(), graph);
    return state;
}

QMap<QString, QList<FieldValue>> standingValues(const QList<StoredRevision> &revisions)
{
    const RevisionGraph graph(revisions);
    QMap<QString, QList<FieldValue>> values;
    const auto writers = lastWriters(graph);
    for (auto it = writers.begin(); it != writers.end(); ++it)
        for (const qsizetype i : it.value())
            values[it.key()].append({valueIn(graph.at(i).revision, it.key()), graph.at(i).id});
    return values;
}

} // namespace twb::model
