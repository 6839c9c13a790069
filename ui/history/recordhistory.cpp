// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/recordhistory.h"

#include "core/edit/history.h"
#include "core/model/identity.h"
#include "core/store/library.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

/// The keys of municipalities that values name.
QSet<QString> keysIn(model::Kind kind, const QJsonObject &values)
{
    QSet<QString> keys;
    for (const model::Field &field : model::fields(kind)) {
        const QJsonValue value = values.value(field.id);
        if (field.type == model::FieldType::Municipality)
            keys.insert(value.toString());
        for (const QJsonValue entry : value.toArray())
            keys.insert(entry.toObject().value("ags"_L1).toString());
    }
    keys.remove(QString());
    return keys;
}

void addMunicipality(const store::Library &library, const QString &key, RecordHistory &history)
{
    if (key.isEmpty() || history.names.municipalities.contains(key))
        return;
    const auto found = library.record(model::municipalityId(key));
    history.names.municipalities.insert(key, found ? model::recordTitle(found->fields) : key);
}

void addNames(const store::Library &library, const QJsonObject &values, RecordHistory &history)
{
    for (const Reference &named : recordsNamed(library, history.kind, values))
        history.names.records.insert(named.id, model::recordTitle(named.fields));
    for (const QString &key : keysIn(history.kind, values))
        addMunicipality(library, key, history);
}

} // namespace

QJsonObject RecordHistory::before(qsizetype row) const
{
    const QList<RevisionId> &parents = revisions.at(row).revision.parents;
    if (parents.isEmpty())
        return {};
    const auto found = std::ranges::find(revisions, parents.first(), &model::StoredRevision::id);
    return found == revisions.end() ? QJsonObject() : found->revision.fields;
}

Result<RecordHistory> loadHistory(const store::Library &library, const RecordId &id)
{
    const auto entries = edit::historyOf(library, id);
    if (!entries)
        return std::unexpected(entries.error());
    RecordHistory history;
    for (const edit::HistoryEntry &entry : *entries) {
        history.revisions.append(entry.stored);
        history.writers.append(entry.isForeign ? QString() : entry.step.actor);
    }
    const model::RecordState state = model::stateOf(history.revisions);
    history.id = id;
    history.kind = model::kindFromId(state.kind);
    history.title = model::recordTitle(state.fields);
    history.today = state.fields;
    for (const model::StoredRevision &stored : std::as_const(history.revisions)) {
        addNames(library, stored.revision.fields, history);
        addMunicipality(library, stored.revision.municipality, history);
    }
    return history;
}

QStringList differingFields(model::Kind kind, const QJsonObject &one, const QJsonObject &other)
{
    QStringList ids;
    for (const model::Field &field : model::fields(kind))
        ids.append(field.id.toString());
    for (const QJsonObject &values : {one, other})
        for (const QString &id : values.keys())
            if (!ids.contains(id))
                ids.append(id);
    ids.removeIf([&](const QString &id) { return one.value(id) == other.value(id); });
    return ids;
}

} // namespace twb::ui
