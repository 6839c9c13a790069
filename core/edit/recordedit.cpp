// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/recordedit.h"

#include "core/edit/bulk.h"
#include "core/edit/companions.h"
#include "core/edit/tagtree.h"
#include "core/model/fieldids.h"
#include "core/store/library.h"

#include <QJsonArray>

#include <algorithm>

namespace twb::edit {

using namespace Qt::StringLiterals;
using model::FieldType;
using model::Kind;
using store::StepKind;

namespace {

/// A tag must be told from the others by its names and must not lie below itself.
Result<void> checkTag(const store::Library &library, const RecordId &id, const QJsonObject &values)
{
    const auto tree = TagTree::read(library);
    if (!tree)
        return std::unexpected(tree.error());
    const QString name = values.value("name"_L1).toString();
    const Tag *known = tree->find(name);
    if (known && known->id != id)
        return failure(ErrorCode::TagNameTaken, {name});
    const RecordId parent = RecordId::fromString(values.value("parent"_L1).toString());
    const bool isRound = !parent.isNull() && (parent == id || tree->isWithin(parent, id));
    const Tag *above = tree->find(parent);
    if (isRound)
        return failure(ErrorCode::TagCycle, {name, above ? above->name : name});
    return {};
}

/// Writes a record whose values are \a after then, with the municipalities that it names.
Result<Edited> write(store::Library &library, const store::StepRequest &request, Kind kind,
    const QJsonObject &after, const store::RecordChange &change, const QJsonObject &newTags = {})
{
    if (kind == Kind::Tag)
        if (const auto checked = checkTag(library, change.record, after); !checked)
            return std::unexpected(checked.error());
    auto changes = missingMunicipalities(library, kind, after);
    if (!changes)
        return std::unexpected(changes.error());
    const auto tags = missingTags(library, newTags);
    if (!tags)
        return std::unexpected(tags.error());
    changes->prepend(change);
    *changes += *tags;
    return library.apply(request, *changes).transform([&](const store::Step &step) {
        return Edited{change.record, step, {}};
    });
}

Result<store::Step> setTrashed(store::Library &library, const Author &author, StepKind kind,
    const QList<RecordId> &records, const Progress &progress)
{
    const QJsonValue trashed = kind == StepKind::Trash ? QJsonValue(true) : QJsonValue();
    QJsonObject values{{QString(model::trashedField), trashed}};
    return changeAll(
        library, author, {.kind = kind}, records, [&](const model::RecordState &) { return values; },
        progress);
}

/// What puts the fields of \a earlier back.
QJsonObject valuesOf(const QJsonObject &earlier, const QJsonObject &now)
{
    QJsonObject values;
    for (auto it = now.begin(); it != now.end(); ++it)
        if (!earlier.contains(it.key()))
            values.insert(it.key(), QJsonValue::Null);
    for (auto it = earlier.begin(); it != earlier.end(); ++it)
        values.insert(it.key(), it.value());
    values.remove(model::field::origin);
    return values;
}

} // namespace

QJsonObject withValues(QJsonObject fields, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it->isNull())
            fields.remove(it.key());
        else
            fields.insert(it.key(), it.value());
    }
    return fields;
}

QList<model::Problem> newProblems(const QString &kind, const QJsonObject &before, const QJsonObject &after)
{
    const QList<model::Problem> known = model::validate(model::kindFromId(kind), before);
    QList<model::Problem> problems = model::validate(model::kindFromId(kind), after);
    problems.removeIf([&](const model::Problem &problem) { return known.contains(problem); });
    return problems;
}

QJsonObject defaultValues(Kind kind, const store::LibraryInfo &info)
{
    QJsonObject values;
    for (const model::Field &field : model::fields(kind)) {
        if (field.vocabulary == model::VocabularyId::ReviewState)
            values.insert(field.id, u"draft"_s);
        else if (field.type == FieldType::Municipality && !info.municipality.isEmpty())
            values.insert(field.id, info.municipality);
        else if (field.type == FieldType::Municipalities && !info.municipality.isEmpty())
            values.insert(
                field.id, QJsonArray{QJsonObject{{u"ags"_s, info.municipality}, {u"role"_s, u"lead"_s}}});
    }
    return values;
}

Result<Edited> createRecord(store::Library &library, const Author &author, Kind kind,
    const QJsonObject &values, const Accompaniment &with)
{
    return createFilled(library, author, kind, withValues(defaultValues(kind, library.info()), values), with);
}

Result<Edited> createFilled(store::Library &library, const Author &author, Kind kind,
    const QJsonObject &values, const Accompaniment &with)
{
    if (kind == Kind::Other)
        return failure(ErrorCode::UnknownKind, {QString()});
    const QJsonObject all = withValues({}, values);
    if (const auto problems = model::validate(kind, all); !problems.isEmpty())
        return Edited{{}, {}, problems};
    const auto id = idForNew(library, kind, all);
    if (!id)
        return std::unexpected(id.error());
    store::RecordChange change{
        .record = *id, .kind = model::kindId(kind).toString(), .values = all, .note = author.note};
    if (const auto there = library.record(*id)) {
        if (kind == Kind::Municipality && !there->isTrashed())
            return failure(ErrorCode::RecordExists, {model::recordTitle(there->fields)});
        change.values = valuesOf(all, there->fields);
    }
    return write(library, {.kind = StepKind::Create, .actor = author.actor, .what = model::recordTitle(all)},
        kind, all, change, with.newTags);
}

Result<Edited> changeRecord(store::Library &library, const Author &author, const RecordId &record,
    const QJsonObject &values, const Accompaniment &with)
{
    const auto state = library.record(record);
    if (!state)
        return std::unexpected(state.error());
    const Kind kind = model::kindFromId(state->kind);
    const QJsonObject after = withValues(state->fields, values);
    if (const auto problems = model::validate(kind, after); !problems.isEmpty())
        return Edited{record, {}, problems};
    return write(library, {.kind = StepKind::Edit, .actor = author.actor, .what = model::recordTitle(after)},
        kind, after,
        {.record = record,
            .values = values,
            .note = author.note,
            .parents = with.basedOn.value_or(state->heads)},
        with.newTags);
}

Result<store::Step> moveToTrash(
    store::Library &library, const Author &author, const QList<RecordId> &records, const Progress &progress)
{
    return setTrashed(library, author, StepKind::Trash, records, progress);
}

Result<store::Step> takeFromTrash(
    store::Library &library, const Author &author, const QList<RecordId> &records, const Progress &progress)
{
    return setTrashed(library, author, StepKind::Restore, records, progress);
}

Result<Edited> restoreRevision(store::Library &library, const Author &author, const RecordId &record,
    const RevisionId &revision, const QString &field)
{
    const auto revisions = library.revisions(record);
    if (!revisions)
        return std::unexpected(revisions.error());
    const auto found = std::ranges::find(*revisions, revision, &model::StoredRevision::id);
    if (found == revisions->end())
        return failure(ErrorCode::RevisionNotFound, {revision.toHex()});
    const model::RecordState state = model::stateOf(*revisions);
    const QJsonObject &earlier = found->revision.fields;
    if (!field.isEmpty() && !earlier.contains(field) && !state.fields.contains(field))
        return failure(ErrorCode::UnknownField, {state.kind, field});
    QJsonObject values = valuesOf(earlier, state.fields);
    if (!field.isEmpty())
        values = {{field, earlier.contains(field) ? earlier.value(field) : QJsonValue()}};
    const QJsonObject after = withValues(state.fields, values);
    if (const auto problems = newProblems(state.kind, state.fields, after); !problems.isEmpty())
        return Edited{record, {}, problems};
    return write(library,
        {.kind = StepKind::RestoreRevision, .actor = author.actor, .what = model::recordTitle(after)},
        model::kindFromId(state.kind), after,
        {.record = record, .values = values, .note = author.note, .parents = state.heads});
}

} // namespace twb::edit
