// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeplan.h"

#include "core/store/damage.h"

#include <QSet>

namespace twb::store {

QJsonObject withoutNulls(const QJsonObject &values)
{
    QJsonObject result = values;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        if (it->isNull() || it->isUndefined())
            result.remove(it.key());
    result.remove(damagedField);
    return result;
}

ChangePlan planNext(const model::RecordState &state, const QJsonObject &values)
{
    ChangePlan plan{{}, state.fields};
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString field = it.key();
        const QJsonValue wanted = it.value();
        const QJsonValue shown = state.fields.value(field);
        const bool same = wanted.isNull() ? shown.isUndefined() : shown == wanted;
        if ((same && !state.conflicts.contains(field)) || field == damagedField)
            continue;
        plan.changes.append(field);
        if (wanted.isNull())
            plan.fields.remove(field);
        else
            plan.fields.insert(field, wanted);
    }
    return plan;
}

Result<QList<model::StoredRevision>> withAncestors(
    const QList<model::StoredRevision> &revisions, const QList<RevisionId> &parents)
{
    QHash<RevisionId, const model::StoredRevision *> byId;
    for (const model::StoredRevision &stored : revisions)
        byId.insert(stored.id, &stored);
    for (const RevisionId &parent : parents) {
        if (!byId.contains(parent))
            return failure(ErrorCode::RevisionNotFound, {parent.toHex()});
    }
    QList<model::StoredRevision> result;
    QSet<RevisionId> seen;
    QList<RevisionId> open = parents;
    while (!open.isEmpty()) {
        const RevisionId id = open.takeLast();
        const model::StoredRevision *stored = byId.value(id);
        if (!stored || seen.contains(id))
            continue;
        seen.insert(id);
        result.append(*stored);
        open += stored->revision.parents;
    }
    return result;
}

} // namespace twb::store
