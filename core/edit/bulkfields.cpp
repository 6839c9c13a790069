// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bulkfields.h"

#include "core/edit/bulk.h"
#include "core/edit/companions.h"
#include "core/edit/recordedit.h"
#include "core/store/library.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <set>

namespace twb::edit {

using namespace Qt::StringLiterals;
using model::Field;
using model::FieldType;
using model::Kind;

namespace {

constexpr QLatin1StringView reviewField{"review_state"};
constexpr std::array ownFields{"title"_L1, "name"_L1, "ags"_L1, "colour"_L1, reviewField};

bool hasOwnWay(const Field &field)
{
    return field.type == FieldType::Json || field.type == FieldType::Tags
        || field.type == FieldType::Attachments || std::ranges::contains(ownFields, field.id);
}

bool isSame(const Field &one, const Field &other)
{
    return one.id == other.id && one.type == other.type && one.vocabulary == other.vocabulary
        && one.target == other.target;
}

QJsonValue extended(const QJsonArray &before, const QJsonArray &more)
{
    QJsonArray all = before;
    for (const QJsonValue value : more)
        if (!all.contains(value))
            all.append(value);
    return all;
}

/// What one record gets; undefined where it stays as it is.
QJsonValue valueFor(const model::RecordState &state, const FieldChange &change)
{
    if (!hasSameField(model::kindFromId(state.kind), change))
        return QJsonValue::Undefined;
    const QJsonValue before = state.fields.value(change.field);
    const bool isThere = !before.isUndefined() && !before.isNull();
    if (isThere && change.existing == Existing::Kept)
        return QJsonValue::Undefined;
    QJsonValue value = change.value;
    if (isThere && change.existing == Existing::Extended && value.isArray())
        value = extended(before.toArray(), value.toArray());
    return value == before || (value.isNull() && !isThere) ? QJsonValue(QJsonValue::Undefined) : value;
}

/// What the value of one field would be the matter with, looking at no other but the review state.
QList<model::Problem> problemsOfField(
    const model::RecordState &state, const QString &field, const QJsonValue &value)
{
    const QJsonObject values{{field, value}, {QString(reviewField), state.fields.value(reviewField)}};
    QList<model::Problem> problems = model::validate(model::kindFromId(state.kind), values);
    problems.removeIf([&](const model::Problem &problem) { return problem.field != field; });
    return problems;
}

/// The problems that the value would bring. Only the review state asks something of other fields.
QList<model::Problem> problemsOf(
    const model::RecordState &state, const QString &field, const QJsonValue &value)
{
    if (field == reviewField)
        return newProblems(state.kind, state.fields, withValues(state.fields, {{field, value}}));
    QList<model::Problem> problems = problemsOfField(state, field, value);
    if (problems.isEmpty())
        return problems;
    const QList<model::Problem> known = problemsOfField(state, field, state.fields.value(field));
    problems.removeIf([&](const model::Problem &problem) { return known.contains(problem); });
    return problems;
}

void count(const model::RecordState &state, const FieldChange &change, BulkPlan &plan)
{
    const Kind kind = model::kindFromId(state.kind);
    const QJsonValue value = valueFor(state, change);
    if (!hasSameField(kind, change)) {
        ++plan.without;
    } else if (value.isUndefined()) {
        ++plan.unchanged;
    } else if (const auto problems = problemsOf(state, change.field, value); !problems.isEmpty()) {
        plan.refused.append({state.id, kind, model::recordTitle(state.fields), problems});
    } else {
        ++plan.changed;
        if (state.fields.contains(change.field) && change.existing == Existing::Replaced)
            ++plan.replaced;
    }
}

using Visit = std::function<void(const model::RecordState &state)>;

Result<void> visitAll(const store::Library &library, const QList<RecordId> &records, const Progress &progress,
    const Visit &visit)
{
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto state = library.record(records.at(i));
        if (!state)
            return std::unexpected(state.error());
        visit(*state);
        progress(i + 1, records.size());
    }
    return {};
}

} // namespace

QList<std::pair<Kind, const Field *>> bulkFields(const QList<Kind> &kinds)
{
    QList<std::pair<Kind, const Field *>> found;
    for (const Kind kind : kinds)
        for (const Field &field : model::fields(kind))
            if (!hasOwnWay(field) && std::ranges::none_of(found, [&](const auto &known) {
                    return isSame(*known.second, field);
                }))
                found.append({kind, &field});
    return found;
}

bool hasSameField(Kind kind, const FieldChange &change)
{
    const Field *wanted = model::findField(change.kind, change.field);
    const Field *field = model::findField(kind, change.field);
    return wanted && field && isSame(*wanted, *field);
}

Result<QList<Kind>> kindsOf(
    const store::Library &library, const QList<RecordId> &records, const Progress &progress)
{
    std::set<Kind> kinds;
    const auto visit = [&](const model::RecordState &state) { kinds.insert(model::kindFromId(state.kind)); };
    return visitAll(library, records, progress, visit).transform([&] {
        return QList<Kind>(kinds.begin(), kinds.end());
    });
}

Result<BulkPlan> planField(const store::Library &library, const QList<RecordId> &records,
    const FieldChange &change, const Progress &progress)
{
    BulkPlan plan;
    const auto visit = [&](const model::RecordState &state) { count(state, change, plan); };
    return visitAll(library, records, progress, visit).transform([&] { return plan; });
}

Result<BulkEdited> setField(store::Library &library, const Author &author, const QList<RecordId> &records,
    const FieldChange &change, const Progress &progress)
{
    const auto municipalities = missingMunicipalities(library, change.kind, {{change.field, change.value}});
    if (!municipalities)
        return std::unexpected(municipalities.error());
    BulkEdited edited;
    const auto values = [&](const model::RecordState &state) -> QJsonObject {
        const QJsonValue value = valueFor(state, change);
        if (value.isUndefined())
            return {};
        if (problemsOf(state, change.field, value).isEmpty())
            return {{change.field, value}};
        edited.refused.append(state.id);
        return {};
    };
    const bool isReview = change.field == reviewField;
    store::StepRequest request{.kind = isReview ? store::StepKind::Review : store::StepKind::SetField,
        .arguments = {isReview ? change.value.toString() : change.field}};
    if (!municipalities->isEmpty())
        request.arguments.append(QString::number(municipalities->size()));
    return changeAll(library, author, request, records, values, progress, *municipalities)
        .transform([&](const store::Step &step) {
            edited.step = step;
            return edited;
        });
}

} // namespace twb::edit
