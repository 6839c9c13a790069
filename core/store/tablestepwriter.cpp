// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tablestepwriter.h"

#include "core/store/changeplan.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

/// While many rows are written, the inner pages of the indexes shall stay in memory.
constexpr QByteArrayView writingCache = "PRAGMA cache_size=-65536";
constexpr QByteArrayView restingCache = "PRAGMA cache_size=-8000";

/// Pages that a small step has read are needed again by the next one, and by the index that reads it.
constexpr qint64 smallStep = 100; // revisions

/// A large step is safe in the log; copying it into the file is left to the next step or to closing.
constexpr qint64 largeStep = 5000; // revisions

} // namespace

TableStepWriter::TableStepWriter(Connection &connection, Tables &tables, const Step &step)
    : m_connection(connection), m_tables(tables), m_step(step)
{
}

TableStepWriter::~TableStepWriter()
{
    m_transaction.reset();
    static_cast<void>(m_connection.execute(restingCache));
    if (m_nextSequence - m_firstSequence > smallStep)
        sqlite3_db_release_memory(m_connection.handle());
}

Result<std::unique_ptr<TableStepWriter>> TableStepWriter::begin(
    Connection &connection, Tables &tables, const StepRequest &request, Step step)
{
    step.id = QUuid::createUuid();
    step.kind = request.kind;
    step.actor = request.actor;
    step.what = request.what;
    step.arguments = request.arguments;
    step.note = request.note;
    if (step.undoes == 0)
        step.about = request.kind;
    std::unique_ptr<TableStepWriter> writer(new TableStepWriter(connection, tables, step));
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    writer->m_transaction.emplace(*std::move(transaction));
    const auto ready = writer->readNumbers().and_then([&] { return connection.execute(writingCache); });
    if (!ready)
        return std::unexpected(ready.error());
    return writer;
}

Result<void> TableStepWriter::readNumbers()
{
    const auto step = m_tables.steps.lastNumber();
    const auto record = m_tables.revisions.lastRecord();
    const auto sequence = m_tables.revisions.lastSequence();
    for (const auto *number : {&step, &record, &sequence}) {
        if (!*number)
            return std::unexpected(number->error());
    }
    m_step.number = *step + 1;
    if (m_step.undoes == 0)
        m_step.root = m_step.number;
    m_nextRecord = *record + 1;
    m_nextSequence = *sequence + 1;
    m_firstSequence = m_nextSequence;
    return m_tables.removals.erased().transform([this](const QSet<RecordId> &erased) { m_erased = erased; });
}

Result<void> TableStepWriter::writeStep()
{
    if (m_stepWritten)
        return {};
    m_stepWritten = true;
    return m_tables.steps.insert(m_step, m_nextSequence);
}

Result<bool> TableStepWriter::remember(Result<bool> result)
{
    static constexpr std::array ofTheCaller{ErrorCode::InvalidArgument, ErrorCode::UnknownKind,
        ErrorCode::RecordErased, ErrorCode::RecordNotFound, ErrorCode::RecordDamaged,
        ErrorCode::RevisionNotFound, ErrorCode::RevisionInvalid};
    if (!result && !std::ranges::contains(ofTheCaller, result.error().code))
        m_failure = result.error();
    return result;
}

Result<bool> TableStepWriter::add(const RecordChange &change)
{
    return m_failure ? std::unexpected(*m_failure) : remember(addChange(change));
}

model::NewRecordEncoder TableStepWriter::encoder() const
{
    return {m_step.at, m_step.municipality};
}

Result<bool> TableStepWriter::add(const model::NewRecord &record)
{
    return m_failure ? std::unexpected(*m_failure) : remember(addNew(record));
}

Result<bool> TableStepWriter::add(const model::StoredRevision &revision)
{
    return m_failure ? std::unexpected(*m_failure) : remember(addForeign(revision));
}

Result<bool> TableStepWriter::addChange(const RecordChange &change)
{
    if (change.record.isNull())
        return failure(ErrorCode::InvalidArgument, {u"record"_s, u"null"_s});
    if (m_erased.contains(change.record))
        return failure(ErrorCode::RecordErased, {change.record.toString()});
    const bool mayBeFirst = !change.kind.isEmpty() && (!change.parents || change.parents->isEmpty());
    if (mayBeFirst) {
        auto added = addFirst(change);
        if (!added || *added)
            return added;
    }
    auto row = m_tables.revisions.findRecord(change.record);
    if (!row)
        return std::unexpected(row.error());
    if (*row)
        return addNext(change, **row, [&](const model::RecordState &) { return change.values; });
    return change.kind.isEmpty() ? failure(ErrorCode::UnknownKind, {QString()})
                                 : failure(ErrorCode::RevisionNotFound, {change.parents->first().toHex()});
}

Result<bool> TableStepWriter::rewrite(const RecordChange &change, const Values &values)
{
    return m_failure ? std::unexpected(*m_failure) : remember(rewriteKnown(change, values));
}

Result<bool> TableStepWriter::rewriteKnown(const RecordChange &change, const Values &values)
{
    const auto row = m_tables.revisions.findRecord(change.record);
    if (!row)
        return std::unexpected(row.error());
    return *row ? addNext(change, **row, values)
                : failure(ErrorCode::RecordNotFound, {change.record.toString()});
}

/// The record's row and, before the first, the step's. False when there is such a record already.
Result<bool> TableStepWriter::insertRow(const RecordId &id, const QString &kind, bool trashed)
{
    const RecordRow row{m_nextRecord, kind, trashed, true, 1, m_nextSequence};
    const auto inserted = m_tables.revisions.insertRecord(row, id);
    if (!inserted || !*inserted)
        return inserted;
    ++m_nextRecord;
    ++m_step.revisions;
    return writeStep().transform([] { return true; });
}

Result<bool> TableStepWriter::addNew(const model::NewRecord &record)
{
    if (record.id().isNull())
        return failure(ErrorCode::InvalidArgument, {u"record"_s, u"null"_s});
    if (m_erased.contains(record.id()))
        return failure(ErrorCode::RecordErased, {record.id().toString()});
    if (!m_first.isEmpty())
        if (auto inserted = insertFirst(m_first.takeAll()); !inserted)
            return std::unexpected(inserted.error());
    const qint64 number = m_nextRecord;
    const auto inserted = insertRow(record.id(), record.kind(), record.isTrashed());
    if (!inserted || !*inserted)
        return inserted;
    return m_tables.revisions
        .insertRevision(m_nextSequence++, number, m_step.number, record.revision(), record.bytes())
        .transform([] { return true; });
}

/// False when there is such a record already.
Result<bool> TableStepWriter::addFirst(const RecordChange &change)
{
    const qint64 number = m_nextRecord;
    const bool trashed = change.values.value(model::trashedField).toBool();
    const auto inserted = insertRow(change.record, change.kind, trashed);
    if (!inserted || !*inserted)
        return inserted;
    model::Revision revision = newRevision(change);
    revision.kind = change.kind;
    revision.fields = withoutNulls(change.values);
    m_first.add({m_nextSequence++, number, std::move(revision)});
    return insertFirst(m_first.takeReady()).transform([] { return true; });
}

model::Revision TableStepWriter::newRevision(const RecordChange &change) const
{
    model::Revision revision;
    revision.record = change.record;
    revision.municipality = m_step.municipality;
    revision.at = m_step.at;
    revision.note = change.note;
    return revision;
}

Result<void> TableStepWriter::insertFirst(const std::vector<FirstRevisions::Made> &revisions)
{
    for (const FirstRevisions::Made &made : revisions) {
        auto inserted =
            m_tables.revisions.insertRevision(made.sequence, made.record, m_step.number, made.id, made.bytes);
        if (!inserted)
            return inserted;
    }
    return {};
}

Result<bool> TableStepWriter::addNext(const RecordChange &change, RecordRow row, const Values &values)
{
    if (!change.kind.isEmpty() && change.kind != row.kind)
        return failure(ErrorCode::InvalidArgument, {u"kind"_s, change.kind});
    if (!m_first.isEmpty() && row.newest >= m_first.oldest()) {
        if (auto inserted = insertFirst(m_first.takeAll()); !inserted)
            return std::unexpected(inserted.error());
    }
    const auto base = baseFor(change, row);
    if (!base)
        return std::unexpected(base.error());
    ChangePlan plan = planNext(base->state, values(base->state));
    if (plan.changes.isEmpty())
        return false;

    model::Revision revision = newRevision(change);
    revision.kind = row.kind;
    revision.parents = change.parents.value_or(base->state.heads);
    std::ranges::sort(revision.parents);
    revision.changes = std::move(plan.changes);
    revision.fields = std::move(plan.fields);
    const QByteArray bytes = model::revisionBytes(revision);
    const RevisionId id = RevisionId::of(bytes);
    const auto exists = m_tables.revisions.hasRevision(id);
    if (!exists || *exists)
        return exists.transform([](bool) { return false; });
    describe(row, *base, {id, revision});
    return insertRevision(id, bytes, row.number)
        .and_then([&] { return m_tables.revisions.updateRecord(row); })
        .transform([] { return true; });
}

Result<TableStepWriter::Base> TableStepWriter::baseFor(const RecordChange &change, const RecordRow &row)
{
    if (row.settled) {
        const auto newest = m_tables.revisions.revisionAt(row.newest, change.record);
        const QList<RevisionId> heads{newest ? newest->stored.id : RevisionId()};
        if (newest && change.parents.value_or(heads) == heads)
            return Base{{change.record, row.kind, newest->stored.revision.fields, heads, {}, {}}, {}, true};
    }
    const auto read = m_tables.revisions.revisionsOf(row.number, change.record);
    if (!read)
        return std::unexpected(read.error());
    if (read->placed.isEmpty())
        return failure(
            ErrorCode::RecordDamaged, {change.record.toString(), u"revisions: 0/%1"_s.arg(read->damaged)});
    QList<model::StoredRevision> known = storedRevisions(read->placed);
    if (!change.parents)
        return Base{model::stateOf(known), known, read->damaged == 0};
    auto seen = withAncestors(known, *change.parents);
    if (!seen)
        return std::unexpected(seen.error());
    return Base{seen->isEmpty() ? model::RecordState() : model::stateOf(*seen), known, false};
}

/// What the record's row says once \a added, made on \a base, is its newest revision.
void TableStepWriter::describe(RecordRow &row, const Base &base, const model::StoredRevision &added) const
{
    row.revisions += 1;
    row.newest = m_nextSequence;
    if (base.complete) {
        const auto decided = [&](const QString &field) { return added.revision.changes.contains(field); };
        row.settled = std::ranges::all_of(base.state.conflicts.keys(), decided);
        row.trashed = added.revision.fields.value(model::trashedField).toBool();
        return;
    }
    const model::RecordState state = model::stateOf(base.known + QList{added});
    row.settled = isSettled(state, added);
    row.trashed = state.isTrashed();
}

Result<void> TableStepWriter::insertRevision(const RevisionId &id, QByteArrayView bytes, qint64 record)
{
    if (auto written = writeStep(); !written)
        return written;
    const qint64 sequence = m_nextSequence++;
    ++m_step.revisions;
    return m_tables.revisions.insertRevision(sequence, record, m_step.number, id, bytes);
}

Result<bool> TableStepWriter::addForeign(const model::StoredRevision &stored)
{
    const QByteArray bytes = model::revisionBytes(stored.revision);
    if (RevisionId::of(bytes) != stored.id)
        return failure(ErrorCode::RevisionInvalid, {stored.id.toHex(), u"hash"_s});
    if (m_erased.contains(stored.revision.record))
        return false;
    if (auto inserted = insertFirst(m_first.takeAll()); !inserted)
        return std::unexpected(inserted.error());
    const auto exists = m_tables.revisions.hasRevision(stored.id);
    if (!exists || *exists)
        return exists.transform([](bool) { return false; });
    auto row = m_tables.revisions.findRecord(stored.revision.record);
    if (!row)
        return std::unexpected(row.error());
    if (!*row) {
        const model::RecordState state = model::stateOf({stored});
        const RecordRow fresh{m_nextRecord++, stored.revision.kind, state.isTrashed(),
            isSettled(state, stored), 1, m_nextSequence};
        return m_tables.revisions.insertRecord(fresh, stored.revision.record)
            .and_then([&](bool) { return insertRevision(stored.id, bytes, fresh.number); })
            .transform([] { return true; });
    }
    RecordRow &known = **row;
    known.revisions += 1;
    known.newest = m_nextSequence;
    known.settled = false;
    m_toRefresh.insert(stored.revision.record);
    return insertRevision(stored.id, bytes, known.number)
        .and_then([&] { return m_tables.revisions.updateRecord(known); })
        .transform([] { return true; });
}

Result<void> TableStepWriter::refreshRecord(const RecordId &id)
{
    const auto found = m_tables.revisions.findRecord(id);
    if (!found)
        return std::unexpected(found.error());
    const auto read = m_tables.revisions.revisionsOf((*found)->number, id);
    if (!read)
        return std::unexpected(read.error());
    RecordRow row = describeRecord((*found)->number, read->placed);
    row.revisions += read->damaged;
    return m_tables.revisions.updateRecord(row);
}

Result<Step> TableStepWriter::commit()
{
    if (m_failure)
        return std::unexpected(*m_failure);
    auto step = finish();
    // Whatever comes after would be written outside of the transaction.
    m_failure = step ? Error{ErrorCode::InvalidArgument, {u"step"_s, u"committed"_s}, {}} : step.error();
    return step;
}

Result<Step> TableStepWriter::finish()
{
    if (auto inserted = insertFirst(m_first.takeAll()); !inserted)
        return std::unexpected(inserted.error());
    for (const RecordId &id : std::as_const(m_toRefresh)) {
        if (auto refreshed = refreshRecord(id); !refreshed)
            return std::unexpected(refreshed.error());
    }
    if (!m_stepWritten)
        return Step();
    if (m_step.undoes == 0)
        m_step.records = m_step.revisions;
    if (m_step.revisions >= largeStep)
        m_connection.tidyLater();
    return m_tables.steps.setRevisions(m_step, m_firstSequence)
        .and_then([&] { return m_transaction->commit(); })
        .transform([&] { return m_step; });
}

} // namespace twb::store
