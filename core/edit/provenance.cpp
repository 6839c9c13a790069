// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/provenance.h"

#include "core/model/fields.h"
#include "core/model/recordstate.h"

#include <algorithm>

namespace twb::edit {

namespace {

/// All fields that any revision wrote.
QStringList fieldsIn(model::Kind kind, const QList<HistoryEntry> &entries)
{
    QStringList written;
    for (const HistoryEntry &entry : entries)
        for (const QString &field : entry.changes)
            if (!written.contains(field))
                written.append(field);
    written.removeAll(model::trashedField);
    std::ranges::sort(written);
    QStringList ordered;
    for (const model::Field &field : model::fields(kind))
        if (written.removeOne(field.id))
            ordered.append(field.id.toString());
    return ordered + written;
}

FieldProvenance provenanceIn(
    const QString &field, const QList<HistoryEntry> &entries, const RevisionId &shown)
{
    FieldProvenance provenance{.field = field, .versions = {}};
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries.at(i).changes.contains(field))
            continue;
        if (entries.at(i).stored.id == shown)
            provenance.shown = provenance.versions.size();
        const QJsonValue value = entries.at(i).stored.revision.fields.value(field);
        provenance.versions.append({value.isUndefined() ? QJsonValue() : value, i});
    }
    return provenance;
}

} // namespace

Result<Provenance> provenanceOf(const store::Library &library, const RecordId &record)
{
    auto entries = historyOf(library, record);
    if (!entries)
        return std::unexpected(entries.error());
    QList<model::StoredRevision> revisions;
    for (const HistoryEntry &entry : std::as_const(*entries))
        revisions.append(entry.stored);
    const model::RecordState state = model::stateOf(revisions);
    Provenance provenance{state.kind, model::recordTitle(state.fields), *std::move(entries), {}};
    for (const QString &field : fieldsIn(model::kindFromId(state.kind), provenance.entries))
        provenance.fields.append(provenanceIn(field, provenance.entries, state.writers.value(field)));
    return provenance;
}

} // namespace twb::edit
