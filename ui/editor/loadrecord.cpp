// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/loadrecord.h"

#include "core/model/identity.h"
#include "core/store/damage.h"
#include "core/store/library.h"
#include "ui/library/recordview.h"

#include <QSet>

namespace twb::ui {

using model::Kind;

namespace {

/// What a record shows, without its history where nothing is missing.
Result<model::RecordState> shownNow(const store::Library &library, const RecordId &id)
{
    auto state = library.record(id);
    if (!state || store::damagedRevisions(state->fields) == 0)
        return state;
    return library.revisions(id).transform(model::stateOf);
}

/// These revisions and all that went before them; all of them where one is not there any more.
QList<model::StoredRevision> revisionsUpTo(
    QList<RevisionId> heads, const QList<model::StoredRevision> &revisions)
{
    QHash<RevisionId, const model::StoredRevision *> byId;
    for (const model::StoredRevision &stored : revisions)
        byId.insert(stored.id, &stored);
    QSet<RevisionId> seen;
    QList<model::StoredRevision> found;
    while (!heads.isEmpty()) {
        const RevisionId id = heads.takeLast();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const model::StoredRevision *stored = byId.value(id);
        if (!stored)
            return revisions;
        found.append(*stored);
        heads += stored->revision.parents;
    }
    return found;
}

/// What it showed when its draft was begun.
Result<model::RecordState> shownThen(const store::Library &library, const EditedRecord &record)
{
    auto now = shownNow(library, record.id);
    if (!now || now->heads == record.basedOn)
        return now;
    return library.revisions(record.id).transform([&](const QList<model::StoredRevision> &revisions) {
        return model::stateOf(revisionsUpTo(record.basedOn, revisions));
    });
}

} // namespace

Result<LoadedRecord> loadRecord(
    const store::Library &library, const index::Index &index, EditedRecord record, const Formats &formats)
{
    LoadedRecord loaded;
    const auto names = index.names(index::Facet::Tag);
    if (!names)
        return std::unexpected(names.error());
    for (const index::NamedValue &name : *names)
        loaded.tags.append({name.key, name.name, name.others});
    const bool isDraft = record.draftOf.isValid();
    if (record.kind == Kind::Other || (isDraft && !record.isNew())) {
        const auto state = isDraft ? shownThen(library, record) : shownNow(library, record.id);
        if (!state)
            return std::unexpected(state.error());
        record.kind = model::kindFromId(state->kind);
        record.basedOn = state->heads;
        record.before = state->fields;
        record.initial = record.before;
        if (!isDraft)
            record.values = record.before;
    }
    for (const Reference &named : recordsNamed(library, record.kind, record.values))
        loaded.known.append({named.id.toString(), model::recordTitle(named.fields),
            model::kindLabel(named.kind).in(formats.language()).toString()});
    record.texts = longTexts(record.values);
    loaded.record = std::move(record);
    return loaded;
}

} // namespace twb::ui
