// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/collections.h"

#include "core/edit/recordedit.h"
#include "core/store/library.h"

#include <QJsonArray>
#include <QSet>

namespace twb::edit {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView recordsField{"records"};

QJsonValue recordsValue(const QList<RecordId> &records)
{
    QJsonArray ids;
    for (const RecordId &id : records)
        ids.append(id.toString());
    return ids.isEmpty() ? QJsonValue() : QJsonValue(ids);
}

/// Each once, those of \a more behind.
QList<RecordId> joined(const QList<RecordId> &records, const QList<RecordId> &more)
{
    QSet<RecordId> seen;
    QList<RecordId> all;
    for (const RecordId &id : records + more) {
        if (!seen.contains(id))
            all.append(id);
        seen.insert(id);
    }
    return all;
}

QList<RecordId> without(QList<RecordId> records, const QList<RecordId> &some)
{
    const QSet<RecordId> gone(some.begin(), some.end());
    records.removeIf([&](const RecordId &id) { return gone.contains(id); });
    return records;
}

Result<model::RecordState> findCollection(const store::Library &library, const RecordId &id)
{
    auto state = library.record(id);
    if (state && model::kindFromId(state->kind) != model::Kind::Collection)
        return failure(ErrorCode::InvalidArgument, {u"collection"_s, id.toString()});
    return state;
}

Result<store::Step> write(store::Library &library, const Author &author, store::StepRequest request,
    const model::RecordState &state, const QList<RecordId> &records)
{
    request.actor = author.actor;
    request.what = model::recordTitle(state.fields);
    return library.apply(request,
        {{.record = state.id,
            .values = {{QString(recordsField), recordsValue(records)}},
            .note = author.note,
            .parents = state.heads}});
}

} // namespace

QList<RecordId> collectedIn(const QJsonObject &fields)
{
    QList<RecordId> records;
    for (const QJsonValue value : fields.value(recordsField).toArray())
        if (const RecordId id = RecordId::fromString(value.toString()); !id.isNull())
            records.append(id);
    return joined(records, {});
}

Result<store::Step> collect(
    store::Library &library, const Author &author, const RecordId &collection, const QList<RecordId> &records)
{
    const auto state = findCollection(library, collection);
    if (!state)
        return std::unexpected(state.error());
    const QList<RecordId> before = collectedIn(state->fields);
    const QList<RecordId> after = joined(before, without(records, {collection}));
    return write(library, author,
        {.kind = store::StepKind::Collect, .arguments = {QString::number(after.size() - before.size())}},
        *state, after);
}

Result<store::Step> uncollect(
    store::Library &library, const Author &author, const RecordId &collection, const QList<RecordId> &records)
{
    const auto state = findCollection(library, collection);
    if (!state)
        return std::unexpected(state.error());
    const QList<RecordId> before = collectedIn(state->fields);
    const QList<RecordId> after = without(before, records);
    return write(library, author,
        {.kind = store::StepKind::Uncollect, .arguments = {QString::number(before.size() - after.size())}},
        *state, after);
}

Result<store::Step> arrange(
    store::Library &library, const Author &author, const RecordId &collection, const QList<RecordId> &order)
{
    const auto state = findCollection(library, collection);
    if (!state)
        return std::unexpected(state.error());
    const QList<RecordId> before = collectedIn(state->fields);
    const QList<RecordId> gone = without(order, before);
    return write(
        library, author, {.kind = store::StepKind::Edit}, *state, joined(without(order, gone), before));
}

Result<Edited> createCollection(
    store::Library &library, const Author &author, const QString &title, const QList<RecordId> &records)
{
    return createRecord(library, author, model::Kind::Collection,
        {{u"title"_s, title.simplified()}, {QString(recordsField), recordsValue(joined(records, {}))}});
}

} // namespace twb::edit
