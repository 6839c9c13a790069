// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/taguses.h"

#include "core/edit/tagvalues.h"
#include "core/store/library.h"

namespace twb::edit {

Result<TagUses> usesOf(const store::Library &library, const RecordId &tag)
{
    TagUses uses;
    QList<RecordId> open; // whose state does not follow from their newest revision alone
    const auto note = [&](const RecordId &record, const QJsonObject &fields) {
        if (!tagsIn(fields).contains(tag))
            return;
        uses.records.append(record);
        uses.trashed += fields.value(model::trashedField).toBool() ? 1 : 0;
    };
    const QByteArray written = tag.toString().toLatin1();
    const auto visit = [&](const store::Library::StoredRecord &record) -> Result<void> {
        if (record.settled && !record.bytes.contains(written))
            return {};
        const auto revision = model::parseTrustedRevision(record.bytes.toByteArray());
        if (!revision)
            return std::unexpected(revision.error());
        if (record.settled)
            note(revision->record, revision->fields);
        else
            open.append(revision->record);
        return {};
    };
    if (const auto visited = library.visitStoredSince(0, visit); !visited)
        return std::unexpected(visited.error());
    for (const RecordId &record : std::as_const(open)) {
        const auto state = library.record(record);
        if (!state)
            return std::unexpected(state.error());
        note(record, state->fields);
    }
    return uses;
}

} // namespace twb::edit
