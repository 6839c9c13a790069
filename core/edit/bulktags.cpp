// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bulktags.h"

#include "core/edit/bulk.h"
#include "core/edit/companions.h"
#include "core/edit/tagvalues.h"
#include "core/store/library.h"

namespace twb::edit {

using namespace Qt::StringLiterals;

namespace {

/// Puts the tags of these names into \a choice; gives those that have to be made.
Result<QList<store::RecordChange>> takeNew(
    const store::Library &library, const QStringList &names, TagChoice &choice)
{
    QList<store::RecordChange> made;
    if (names.isEmpty())
        return made;
    const auto tree = TagTree::read(library);
    if (!tree)
        return std::unexpected(tree.error());
    for (const QString &name : names) {
        if (const Tag *known = tree->find(name)) {
            choice.insert(known->id, true);
            continue;
        }
        const auto id = idForNew(library, model::Kind::Tag, {{u"name"_s, name}});
        if (!id)
            return std::unexpected(id.error());
        const auto missing = missingTags(library, {{id->toString(), name}});
        if (!missing)
            return std::unexpected(missing.error());
        made += *missing;
        choice.insert(*id, true);
    }
    return made;
}

} // namespace

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
    const TagChoice &choice, const Progress &progress, const QStringList &newTags)
{
    TagChoice wanted = choice;
    const auto made = takeNew(library, newTags, wanted);
    if (!made)
        return std::unexpected(made.error());
    const auto values = [&](const model::RecordState &state) {
        if (!hasTags(state.kind))
            return QJsonObject();
        QList<RecordId> tags = tagsIn(state.fields);
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            if (!it.value())
                tags.removeAll(it.key());
            else if (!tags.contains(it.key()))
                tags.append(it.key());
        }
        return tags == tagsIn(state.fields) ? QJsonObject() : tagValues(tags);
    };
    store::StepRequest request{.kind = store::StepKind::Tag};
    if (!made->isEmpty())
        request.arguments = {QString::number(made->size())};
    return changeAll(library, author, request, records, values, progress, *made);
}

} // namespace twb::edit
