// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bulktags.h"

#include "core/edit/bulk.h"
#include "core/edit/tagvalues.h"

namespace twb::edit {

using namespace Qt::StringLiterals;

Result<QHash<RecordId, Share>> tagShares(const store::Library &library, const QList<RecordId> &records)
{
    QHash<RecordId, qsizetype> counts;
    qsizetype seen = 0;
    for (const RecordId &record : records) {
        const auto state = library.record(record);
        if (!state && state.error().code != ErrorCode::RecordNotFound)
            return std::unexpected(state.error());
        if (!state || !hasTags(state->kind))
            continue;
        ++seen;
        for (const RecordId &tag : tagsIn(state->fields))
            ++counts[tag];
    }
    QHash<RecordId, Share> shares;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        shares.insert(it.key(), it.value() == seen ? Share::All : Share::Some);
    return shares;
}

Result<store::Step> tagRecords(store::Library &library, const Author &author, const QList<RecordId> &records,
    const TagChoice &choice, const Progress &progress)
{
    const auto values = [&](const model::RecordState &state) {
        if (!hasTags(state.kind))
            return QJsonObject();
        QList<RecordId> tags = tagsIn(state.fields);
        for (auto it = choice.cbegin(); it != choice.cend(); ++it) {
            if (!it.value())
                tags.removeAll(it.key());
            else if (!tags.contains(it.key()))
                tags.append(it.key());
        }
        return tags == tagsIn(state.fields) ? QJsonObject() : tagValues(tags);
    };
    return changeAll(library, author, {.kind = store::StepKind::Tag}, records, values, progress);
}

} // namespace twb::edit
