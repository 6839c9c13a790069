// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/saverecord.h"

#include "core/edit/recordedit.h"

namespace twb::ui {

Result<edit::Edited> saveRecord(store::Library &library, const EditedRecord &record, const QString &actor)
{
    const edit::Author author{.actor = actor, .note = record.note};
    if (record.isNew())
        return edit::createFilled(library, author, record.kind, record.values, {.newTags = record.newTags});
    return edit::changeRecord(library, author, record.id, changedFields(record),
        {.newTags = record.newTags, .basedOn = record.basedOn});
}

} // namespace twb::ui
