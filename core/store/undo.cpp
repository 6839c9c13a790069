// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

namespace twb::store {

QList<model::StoredRevision> UndoPlanner::before(qint64 step) const
{
    QList<model::StoredRevision> earlier;
    for (const PlacedRevision &revision : m_revisions)
        if (revision.step < step)
            earlier.append(revision.stored);
    return earlier;
}

QStringList UndoPlanner::fieldsWritten() const
{
    QStringList fields;
    for (const PlacedRevision &placed : m_revisions) {
        if (placed.step != m_step)
            continue;
        const model::Revision &revision = placed.stored.revision;
        fields += revision.changes;
        const bool complete = std::ranges::all_of(
            revision.parents, [this](const RevisionId &parent) { return m_steps.contains(parent); });
        if (!complete)
            fields += revision.fields.keys();
    }
    fields.removeDuplicates();
    return fields;
}

Result<qint64> UndoPlanner::takenBack(qint64 step)
{
    if (const auto known = m_takenBack.constFind(step); known != m_takenBack.constEnd())
        return *known;
    const auto found = m_tables.steps.takenBack(step);
    if (found)
        m_takenBack.insert(step, *found);
    return found;
}

/// A value that an undo wrote, or that an undone step left because it was the same before, belongs to
/// the step that had written it in the first place.
Result<bool> UndoPlanner::isMine(const QString &field, const RevisionId &writer)
{
    qint64 step = m_steps.value(writer);
    while (step != m_step) {
        const auto gone = takenBack(step);
        if (!gone)
            return std::unexpected(gone.error());
        const auto earlier = *gone == 0 ? QList<model::StoredRevision>() : before(*gone);
        if (earlier.isEmpty())
            return false;
        step = m_steps.value(model::stateOf(earlier).writers.value(field));
    }
    return true;
}

/// What the field shows without the step: another candidate of an open conflict, else the value from
/// before. Nothing when the step does not take part in what is shown.
Result<std::optional<QJsonValue>> UndoPlanner::valueWithout(const QString &field)
{
    QList<model::FieldValue> candidates = m_now.conflicts.value(field);
    if (candidates.isEmpty())
        candidates.append({m_now.fields.value(field), m_now.writers.value(field)});
    std::optional<QJsonValue> other;
    bool takesPart = false;
    for (const model::FieldValue &candidate : std::as_const(candidates)) {
        const auto mine = isMine(field, candidate.from);
        if (!mine)
            return std::unexpected(mine.error());
        takesPart = takesPart || *mine;
        if (!*mine && !other)
            other = candidate.value;
    }
    if (!takesPart)
        return std::nullopt;
    const QJsonValue earlier = m_before.fields.value(field);
    return other.value_or(earlier.isUndefined() ? QJsonValue() : earlier);
}

Result<RecordChange> UndoPlanner::changeFor(qint64 record, const RecordId &id)
{
    auto revisions = m_tables.revisions.revisionsOf(record);
    if (!revisions)
        return std::unexpected(revisions.error());
    m_revisions = *std::move(revisions);
    RecordChange change;
    change.record = id;
    const auto earlier = before(m_step);
    if (earlier.isEmpty()) {
        change.values.insert(model::trashedField, true);
        return change;
    }
    m_steps.clear();
    for (const PlacedRevision &revision : std::as_const(m_revisions))
        m_steps.insert(revision.stored.id, revision.step);
    m_before = model::stateOf(earlier);
    m_now = model::stateOf(storedRevisions(m_revisions));
    const QStringList fields = fieldsWritten();
    for (const QString &field : fields) {
        const auto value = valueWithout(field);
        if (!value)
            return std::unexpected(value.error());
        if (*value)
            change.values.insert(field, **value);
    }
    return change;
}

} // namespace twb::store
