// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/tagoperation.h"

#include "core/edit/bulk.h"
#include "core/edit/searchedits.h"
#include "core/edit/tagplanner.h"
#include "core/edit/taguses.h"
#include "core/edit/tagvalues.h"
#include "core/store/library.h"

namespace twb::edit {

using namespace Qt::StringLiterals;

namespace {

bool changesRecords(const TagOperation &operation)
{
    return operation.kind == TagOperation::Kind::Merge || operation.kind == TagOperation::Kind::Delete;
}

/// How the step is called; see store::StepKind for the arguments.
store::StepRequest requestFor(const TagTree &tree, const TagOperation &operation)
{
    const QString name = tree.find(operation.tag)->name;
    const Tag *other = tree.find(operation.other);
    const QString otherName = other ? other->name : QString();
    switch (operation.kind) {
    case TagOperation::Kind::Rename:
        return {.kind = store::StepKind::RenameTag,
            .what = name,
            .arguments = {name, operation.name.simplified()}};
    case TagOperation::Kind::Move:
        return {.kind = store::StepKind::MoveTag, .what = name, .arguments = {otherName}};
    case TagOperation::Kind::Merge:
        return {.kind = store::StepKind::MergeTags, .what = name, .arguments = {name, otherName}};
    case TagOperation::Kind::Delete:
        break;
    }
    return {.kind = store::StepKind::DeleteTag, .what = name};
}

/// A record's tags with the other in place of the one that goes.
QJsonObject replaced(const model::RecordState &state, const TagOperation &operation)
{
    QList<RecordId> tags;
    for (const RecordId &tag : tagsIn(state.fields)) {
        const RecordId stays = tag == operation.tag ? operation.other : tag;
        if (!stays.isNull() && !tags.contains(stays))
            tags.append(stays);
    }
    return tagValues(tags);
}

Result<TagPlan> planIn(const store::Library &library, const TagTree &tree, const TagOperation &operation)
{
    auto edits = TagPlanner(tree).plan(operation);
    if (!edits)
        return std::unexpected(edits.error());
    auto searches = searchEdits(library, tree, operation);
    if (!searches)
        return std::unexpected(searches.error());
    TagPlan plan{*std::move(edits), *std::move(searches), {}, 0};
    if (!changesRecords(operation))
        return plan;
    return usesOf(library, operation.tag).transform([&](const TagUses &uses) {
        plan.records = uses.records;
        plan.trashed = uses.trashed;
        return plan;
    });
}

Result<void> write(store::StepWriter &writer, const Author &author, const TagPlan &plan,
    const TagOperation &operation, const Progress &progress)
{
    for (const TagEdit &edit : plan.tags) {
        const auto written = writer.add({.record = edit.tag, .values = edit.after, .note = author.note});
        if (!written)
            return std::unexpected(written.error());
    }
    for (const SearchEdit &edit : plan.searches) {
        const QJsonObject values{{u"query"_s, edit.after}};
        const auto written = writer.add({.record = edit.search, .values = values, .note = author.note});
        if (!written)
            return std::unexpected(written.error());
    }
    return rewriteAll(
        writer, author, plan.records,
        [&](const model::RecordState &state) { return replaced(state, operation); }, progress);
}

} // namespace

Result<TagPlan> planOf(const store::Library &library, const TagOperation &operation)
{
    return TagTree::read(library).and_then(
        [&](const TagTree &tree) { return planIn(library, tree, operation); });
}

Result<store::Step> carryOut(
    store::Library &library, const Author &author, const TagOperation &operation, const Progress &progress)
{
    const auto before = TagTree::read(library);
    if (!before)
        return std::unexpected(before.error());
    if (const auto possible = TagPlanner(*before).plan(operation); !possible)
        return std::unexpected(possible.error());
    store::StepRequest request = requestFor(*before, operation);
    request.actor = author.actor;
    auto writer = library.beginStep(request);
    if (!writer)
        return std::unexpected(writer.error());
    // Nobody else writes from here on; what was changed meanwhile counts.
    const auto plan = planOf(library, operation);
    if (!plan)
        return std::unexpected(plan.error());
    return write(**writer, author, *plan, operation, progress).and_then([&] { return (*writer)->commit(); });
}

} // namespace twb::edit
