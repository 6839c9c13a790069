// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/store/damage.h"

namespace twb::store {

namespace {

bool isUndoable(const Step &step)
{
    return step.counts && step.kind != StepKind::Undo && step.kind != StepKind::EmptyTrash
        && step.kind != StepKind::Erase;
}

} // namespace

const model::RecordState *UndoPlanner::stateBefore(qint64 step)
{
    const auto [state, isNew] = m_states.try_emplace(step);
    if (isNew) {
        QList<model::StoredRevision> earlier;
        for (const PlacedRevision &revision : std::as_const(m_revisions))
            if (revision.step < step)
                earlier.append(revision.stored);
        if (!earlier.isEmpty())
            state->second = model::stateOf(earlier);
    }
    return state->second ? &*state->second : nullptr;
}

QStringList UndoPlanner::fieldsWritten() const
{
    QStringList fields;
    for (const PlacedRevision &placed : m_revisions) {
        if (placed.step != m_step.number)
            continue;
        const model::Revision &revision = placed.stored.revision;
        fields += revision.changes;
        const bool complete = std::ranges::all_of(
            revision.parents, [this](const RevisionId &parent) { return m_steps.contains(parent); });
        if (!complete)
            fields += revision.fields.keys();
    }
    fields.removeDuplicates();
    return fields;
}

Result<Step> UndoPlanner::findStep(qint64 number)
{
    if (const auto known = m_found.constFind(number); known != m_found.constEnd())
        return *known;
    return m_tables.steps.find(number).transform(
        [&](const std::optional<Step> &step) { return *m_found.insert(number, step.value_or(Step())); });
}

/// A value that an undo wrote, or that an undone step left because it was the same before, belongs to
/// the step that had written it in the first place.
Result<bool> UndoPlanner::isMine(const QString &field, const RevisionId &writer)
{
    qint64 number = m_steps.value(writer);
    while (number != m_step.number) {
        const auto step = findStep(number);
        if (!step)
            return std::unexpected(step.error());
        const bool counted = (step->root == m_step.root) != step->counts;
        const qint64 gone = counted ? step->undoes : number;
        const model::RecordState *earlier = gone == 0 ? nullptr : stateBefore(gone);
        if (!earlier)
            return false;
        number = m_steps.value(earlier->writers.value(field));
    }
    return true;
}

/// What the field showed before the step, without the steps that have been taken back since.
Result<QJsonValue> UndoPlanner::valueBefore(const QString &field)
{
    const model::RecordState *state = stateBefore(m_step.number);
    while (state->writers.contains(field)) {
        const auto writer = findStep(m_steps.value(state->writers.value(field)));
        if (!writer)
            return std::unexpected(writer.error());
        const model::RecordState *earlier = writer->counts ? nullptr : stateBefore(writer->number);
        if (!earlier)
            break;
        state = earlier;
    }
    const QJsonValue value = state->fields.value(field);
    return value.isUndefined() ? QJsonValue() : value;
}

/// What the field shows without the step: a value that came to stand beside it later, else the value from
/// before. Nothing when the step does not take part in what is shown.
Result<std::optional<QJsonValue>> UndoPlanner::valueWithout(const QString &field)
{
    const QList<model::FieldValue> candidates = m_standing.value(field);
    std::optional<QJsonValue> later;
    bool takesPart = false;
    for (const model::FieldValue &candidate : candidates) {
        const auto mine = isMine(field, candidate.from);
        if (!mine)
            return std::unexpected(mine.error());
        takesPart = takesPart || *mine;
        if (!*mine && !later && m_steps.value(candidate.from) > m_step.number)
            later = candidate.value;
    }
    if (!takesPart)
        return std::nullopt;
    return later ? Result<QJsonValue>(*later) : valueBefore(field);
}

Result<RecordChange> UndoPlanner::changeFor(qint64 record, const RecordId &id)
{
    auto read = m_tables.revisions.revisionsOf(record, id);
    if (!read)
        return std::unexpected(read.error());
    m_revisions = std::move(read->placed);
    m_states.clear();
    RecordChange change;
    if (read->damaged > 0)
        return change;
    change.record = id;
    if (!stateBefore(m_step.number)) {
        change.values.insert(model::trashedField, true);
        return change;
    }
    m_steps.clear();
    for (const PlacedRevision &revision : std::as_const(m_revisions))
        m_steps.insert(revision.stored.id, revision.step);
    m_standing = model::standingValues(storedRevisions(m_revisions));
    const QStringList fields = fieldsWritten();
    for (const QString &field : fields) {
        const auto value = valueWithout(field);
        if (!value)
            return std::unexpected(value.error());
        if (*value)
            change.values.insert(field, **value);
    }
    return change;
}

Result<Step> Undoer::undoLast()
{
    return run([this] { return m_tables.steps.lastUndoable(); }, {ErrorCode::NothingToUndo, {}, {}});
}

Result<Step> Undoer::undo(qint64 step)
{
    const auto find = [this, step]() -> Result<std::optional<Step>> {
        const auto named = m_tables.steps.find(step);
        if (!named || !*named || !isUndoable(**named))
            return named.transform([](const auto &) { return std::optional<Step>(); });
        return m_tables.steps.lastOfChain(step);
    };
    return run(find, {ErrorCode::StepNotUndoable, {QString::number(step)}, {}});
}

Result<Step> Undoer::redo()
{
    return run([this] { return m_tables.steps.lastRedoable(); }, {ErrorCode::NothingToRedo, {}, {}});
}

/// Finds the step and takes it back with no other program writing in between.
Result<Step> Undoer::run(const Find &find, const Error &whenNone)
{
    auto transaction = sqlite::Transaction::begin(m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto step = find().and_then([&](const std::optional<Step> &found) {
        return found ? takeBack(*found) : Result<Step>(std::unexpected(whenNone));
    });
    if (!step)
        return step;
    return transaction->commit().transform([&] { return *step; });
}

Result<Step> Undoer::takeBack(const Step &undone)
{
    if (isDamaged(undone))
        return failure(ErrorCode::StepNotUndoable, {QString::number(undone.number)});
    Step step = m_blank;
    step.undoes = undone.number;
    step.root = undone.root;
    step.about = undone.about;
    step.records = undone.records;
    const StepKind kind = undone.kind == StepKind::Undo ? StepKind::Redo : StepKind::Undo;
    auto writer = TableStepWriter::begin(
        m_connection, m_tables, {kind, m_blank.actor, undone.what, {}, undone.arguments}, step);
    if (!writer)
        return std::unexpected(writer.error());
    return writeWithout(undone, **writer).and_then([&] { return (*writer)->commit(); });
}

Result<void> Undoer::writeWithout(const Step &step, TableStepWriter &writer)
{
    const auto range = m_tables.steps.range(step.number);
    if (!range)
        return std::unexpected(range.error());
    const auto records = m_tables.revisions.recordsBetween(range->first, range->last);
    if (!records)
        return std::unexpected(records.error());
    if (auto written = writer.writeStep(); !written)
        return written;
    UndoPlanner planner(m_tables, step);
    for (const auto &[number, id] : *records) {
        const auto added = planner.changeFor(number, id).and_then([&](const RecordChange &change) {
            return change.record.isNull() ? Result<bool>(false) : writer.add(change);
        });
        if (!added)
            return std::unexpected(added.error());
    }
    return {};
}

} // namespace twb::store
