// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/saverecord.h"

#include "core/edit/recordedit.h"

namespace twb::ui {

namespace {

/// What the form shows, and null for what a new record begins with and the person took away.
QJsonObject valuesOfNew(const store::Library &library, const EditedRecord &record)
{
    EditedRecord fresh = record;
    fresh.before = edit::defaultValues(record.kind, library.info());
    return changedFields(fresh);
}

} // namespace

Result<edit::Edited> saveRecord(store::Library &library, const EditedRecord &record, const QString &actor)
{
    const edit::Author author{.actor = actor, .note = record.note};
    if (record.isNew())
        return edit::createRecord(
            library, author, record.kind, valuesOfNew(library, record), {.newTags = record.newTags});
    return edit::changeRecord(library, author, record.id, changedFields(record),
        {.newTags = record.newTags, .basedOn = record.basedOn});
}

} // namespace twb::ui
