// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editedrecord.h"

namespace twb::ui {

EditedRecord recordFrom(const store::Draft &draft)
{
    EditedRecord record;
    record.id = draft.record;
    record.kind = model::kindFromId(draft.kind);
    record.basedOn = draft.basedOn;
    record.values = draft.values;
    record.note = draft.note;
    record.newTags = draft.newTags;
    record.draftOf = draft.at;
    return record;
}

store::Draft draftOf(const EditedRecord &record)
{
    return {.record = record.id,
        .kind = model::kindId(record.kind),
        .values = record.values,
        .basedOn = record.basedOn,
        .note = record.note,
        .newTags = record.newTags};
}

QJsonObject changedFields(const EditedRecord &record)
{
    QJsonObject changes;
    for (auto it = record.values.begin(); it != record.values.end(); ++it)
        if (record.before.value(it.key()) != it.value())
            changes.insert(it.key(), it.value());
    for (auto it = record.before.begin(); it != record.before.end(); ++it)
        if (!record.values.contains(it.key()))
            changes.insert(it.key(), QJsonValue::Null);
    return changes;
}

} // namespace twb::ui
