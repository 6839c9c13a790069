// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordreader.h"

#include "core/store/damage.h"

#include <QTimeZone>

#include <algorithm>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

/// Of the columns that RevisionTable::readNewest() reads.
RecordRow rowIn(const sqlite::Statement &row)
{
    return {row.integer(6), row.text(7), row.integer(8) != 0, row.integer(3) != 0, row.integer(1),
        row.integer(0)};
}

/// Written by its hash and for this record.
bool isIntact(const sqlite::Statement &row)
{
    const QByteArrayView bytes = row.blobView(2);
    const QByteArray record = "\"record\":\"" + RecordId::fromBytes(row.blob(5)).toString().toLatin1() + '"';
    return RevisionId::of(bytes).toBytes() == row.blobView(4) && bytes.contains(record);
}

QList<model::StoredRevision> settledOrAll(const RecordRow &row, const ReadRevisions &read)
{
    const QList<model::StoredRevision> all = storedRevisions(read.placed);
    const bool newestIsThere = !read.placed.isEmpty() && read.placed.last().sequence == row.newest;
    return row.settled && newestIsThere && read.damaged > 0 ? QList{all.last()} : all;
}

} // namespace

model::RecordState stateOf(const RecordRow &row, const RecordId &id, const ReadRevisions &read)
{
    model::RecordState state{id, row.kind, {}, {}, {}, {}};
    if (const auto revisions = settledOrAll(row, read); !revisions.isEmpty())
        state = model::stateOf(revisions);
    else if (row.trashed)
        state.fields.insert(model::trashedField, true);
    if (read.damaged > 0)
        state.fields.insert(damagedField, read.damaged);
    state.writers.clear(); // whether a record is settled is told by the order in which revisions came
    return state;
}

model::RecordState settledState(const model::StoredRevision &newest)
{
    return {newest.revision.record, newest.revision.kind, newest.revision.fields, {newest.id}, {}, {}};
}

Result<model::RecordState> RecordReader::state(const RecordRow &row, const RecordId &id)
{
    if (row.settled)
        if (const auto newest = m_tables.revisions.revisionAt(row.newest, id))
            return settledState(newest->stored);
    return m_tables.revisions.revisionsOf(row.number, id).transform([&](const ReadRevisions &read) {
        return stateOf(row, id, read);
    });
}

Result<void> RecordReader::visitSince(qint64 after, const Library::StoredVisitor &visit)
{
    qint64 seen = after;
    bool refused = false;
    auto read = m_tables.revisions.readNewestSince(after, [&](const sqlite::Statement &row) {
        const qint64 sequence = row.integer(0);
        auto passed = pass(row, visit);
        refused = !passed;
        seen = sequence;
        return passed;
    });
    if (read || refused || read.error().code != ErrorCode::LibraryDamaged)
        return read;
    return passOneByOne(seen, visit);
}

Result<bool> RecordReader::visit(const RecordId &id, const Library::StoredVisitor &visit)
{
    bool refused = false;
    auto found = m_tables.revisions.readNewest(id, [&](const sqlite::Statement &row) {
        auto passed = pass(row, visit);
        refused = !passed;
        return passed;
    });
    if (found || refused || found.error().code != ErrorCode::LibraryDamaged)
        return found;
    const auto row = m_tables.revisions.findRecord(id);
    if (!row)
        return std::unexpected(row.error());
    return *row ? passRemains(**row, id, visit).transform([] { return true; }) : Result<bool>(false);
}

Result<void> RecordReader::pass(const sqlite::Statement &row, const Library::StoredVisitor &visit)
{
    if (isIntact(row))
        return visit({row.integer(0), row.integer(1), row.blobView(2), row.integer(3) != 0});
    return passRemains(rowIn(row), RecordId::fromBytes(row.blob(5)), visit);
}

/// When a page cannot be read, no row behind it can be reached by going on.
Result<void> RecordReader::passOneByOne(qint64 after, const Library::StoredVisitor &visitor)
{
    const auto records = m_tables.revisions.recordsNewerThan(after);
    if (!records)
        return std::unexpected(records.error());
    for (const RecordId &id : *records)
        if (const auto visited = visit(id, visitor); !visited)
            return std::unexpected(visited.error());
    return {};
}

/// As if one revision held what can be read.
Result<void> RecordReader::passRemains(
    const RecordRow &row, const RecordId &id, const Library::StoredVisitor &visit)
{
    const auto read = m_tables.revisions.revisionsOf(row.number, id);
    if (!read)
        return std::unexpected(read.error());
    const model::RecordState state = stateOf(row, id, *read);
    model::Revision remains;
    remains.record = id;
    remains.kind = state.kind;
    remains.fields = state.fields;
    remains.at = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
    for (const PlacedRevision &placed : read->placed)
        remains.at = std::max(remains.at, placed.stored.revision.at);
    const QByteArray bytes = model::revisionBytes(remains);
    return visit({row.newest, row.revisions, bytes, true});
}

} // namespace twb::store
