// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revisiontable.h"

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPrefix = 4;
constexpr qsizetype idDigits = 32;

Result<QList<RecordId>> ids(sqlite::Statement &rows, Result<bool> row)
{
    const sqlite::ResetGuard guard(rows);
    QList<RecordId> records;
    for (; row && *row; row = rows.next())
        records.append(RecordId::fromBytes(rows.blob(0)));
    return row.transform([&](bool) { return records; });
}

bool isOfTheRecord(const Error &error)
{
    return error.code == ErrorCode::RecordDamaged;
}

} // namespace

RevisionTable::RevisionTable(Connection &connection)
    : m_connection(connection),
      m_findRecord(
          connection, "SELECT number, kind, trashed, settled, revisions, newest FROM record WHERE id = ?"),
      m_findPrefix(connection, "SELECT id FROM record WHERE id BETWEEN ? AND ? LIMIT 2"),
      m_lastRecord(connection, "SELECT ifnull(max(number), 0) FROM record"),
      m_recordsOf(connection, "SELECT id FROM record WHERE kind = ? AND NOT trashed ORDER BY number"),
      m_recordsNewerThan(connection, "SELECT id FROM record WHERE newest > ? ORDER BY newest"),
      m_lastSequence(connection,
          "SELECT max(ifnull((SELECT max(seq) FROM revision), 0), ifnull((SELECT max(seq) FROM removal), "
          "0))"),
      m_hasRevision(connection, "SELECT 1 FROM revision WHERE id = ?"),
      m_revisionsOf(connection, "SELECT seq, step, id, bytes FROM revision WHERE record = ? ORDER BY seq"),
      m_sequencesOf(connection, "SELECT seq FROM revision WHERE record = ? ORDER BY seq"),
      m_revisionAt(connection, "SELECT step, id, bytes FROM revision WHERE seq = ?"),
      m_newest(connection,
          "SELECT v.seq, r.revisions, v.bytes, r.settled, v.id, r.id, r.number, r.kind, r.trashed"
          " FROM record r CROSS JOIN revision v ON v.seq = r.newest WHERE r.id = ?"),
      m_newestSince(connection,
          "SELECT v.seq, r.revisions, v.bytes, r.settled, v.id, r.id, r.number, r.kind, r.trashed"
          " FROM revision v CROSS JOIN record r ON r.number = v.record WHERE v.seq > ? AND v.seq = r.newest "
          "ORDER BY v.seq"),
      m_recordsBetween(connection,
          "SELECT DISTINCT r.number, r.id FROM revision v JOIN record r ON r.number = v.record"
          " WHERE v.seq BETWEEN ? AND ?"),
      m_insertRecord(connection,
          "INSERT INTO record (number, id, kind, trashed, settled, revisions, newest)"
          " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
      m_updateRecord(connection,
          "UPDATE record SET kind = ?, trashed = ?, settled = ?, revisions = ?, newest = ? WHERE number = ?"),
      m_insertRevision(
          connection, "INSERT INTO revision (seq, record, step, id, bytes) VALUES (?, ?, ?, ?, ?)")
{
}

Result<std::optional<RecordRow>> RevisionTable::findRecord(const RecordId &id)
{
    const sqlite::ResetGuard guard(m_findRecord);
    const auto row = m_findRecord.first(id.toBytes());
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return RecordRow{m_findRecord.integer(0), m_findRecord.text(1), m_findRecord.integer(2) != 0,
        m_findRecord.integer(3) != 0, m_findRecord.integer(4), m_findRecord.integer(5)};
}

Result<RecordId> RevisionTable::findRecord(QStringView prefix)
{
    const auto notFound = failure(ErrorCode::RecordNotFound, {prefix.toString()});
    QByteArray digits = prefix.toLatin1();
    digits.replace('-', "");
    const bool isHex = std::ranges::all_of(digits, [](char c) { return std::isxdigit(uchar(c)); });
    if (!isHex || digits.size() < shortestPrefix || digits.size() > idDigits)
        return notFound;
    const sqlite::ResetGuard guard(m_findPrefix);
    auto row = m_findPrefix.first(QByteArray::fromHex(digits.leftJustified(idDigits, '0')),
        QByteArray::fromHex(digits.leftJustified(idDigits, 'f')));
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return notFound;
    const RecordId id = RecordId::fromBytes(m_findPrefix.blob(0));
    row = m_findPrefix.next();
    if (!row)
        return std::unexpected(row.error());
    return *row ? Result<RecordId>(notFound) : id;
}

Result<QList<RecordId>> RevisionTable::recordsOf(QStringView kind)
{
    return ids(m_recordsOf, m_recordsOf.first(kind.toString()));
}

Result<QList<RecordId>> RevisionTable::recordsNewerThan(qint64 sequence)
{
    return ids(m_recordsNewerThan, m_recordsNewerThan.first(sequence));
}

Result<qint64> RevisionTable::lastRecord()
{
    const sqlite::ResetGuard guard(m_lastRecord);
    return m_lastRecord.first().transform([this](bool) { return m_lastRecord.integer(0); });
}

Result<qint64> RevisionTable::lastSequence()
{
    const sqlite::ResetGuard guard(m_lastSequence);
    return m_lastSequence.first().transform([this](bool) { return m_lastSequence.integer(0); });
}

Result<bool> RevisionTable::hasRevision(const RevisionId &id)
{
    const sqlite::ResetGuard guard(m_hasRevision);
    return m_hasRevision.first(id.toBytes());
}

Result<ReadRevisions> RevisionTable::revisionsOf(qint64 record, const RecordId &id)
{
    const sqlite::ResetGuard guard(m_revisionsOf);
    ReadRevisions read;
    auto row = m_revisionsOf.first(record);
    for (; row && *row; row = m_revisionsOf.next()) {
        auto stored = readRevision(id, m_revisionsOf, 2, 3);
        if (stored)
            read.placed.append({m_revisionsOf.integer(0), m_revisionsOf.integer(1), *std::move(stored)});
        else
            ++read.damaged;
    }
    if (!row && row.error().code == ErrorCode::LibraryDamaged)
        return readOneByOne(record, id);
    if (!row)
        return std::unexpected(row.error());
    if (read.placed.isEmpty() && read.damaged == 0)
        read.damaged = 1; // there is no record without a revision
    return read;
}

/// What lies in pages that can be read, when others cannot.
Result<ReadRevisions> RevisionTable::readOneByOne(qint64 record, const RecordId &id)
{
    const sqlite::ResetGuard guard(m_sequencesOf);
    ReadRevisions read;
    auto row = m_sequencesOf.first(record);
    for (; row && *row; row = m_sequencesOf.next()) {
        auto revision = revisionAt(m_sequencesOf.integer(0), id);
        if (revision)
            read.placed.append(*std::move(revision));
        else if (isOfTheRecord(revision.error()) || revision.error().code == ErrorCode::LibraryDamaged)
            ++read.damaged;
        else
            return std::unexpected(revision.error());
    }
    if (!row && read.damaged == 0)
        ++read.damaged; // of the list of its revisions
    return read;
}

Result<PlacedRevision> RevisionTable::revisionAt(qint64 sequence, const RecordId &record)
{
    const sqlite::ResetGuard guard(m_revisionAt);
    const auto row = m_revisionAt.first(sequence);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::RecordDamaged, {record.toString(), u"sequence %1"_s.arg(sequence)});
    return readRevision(record, m_revisionAt, 1, 2).transform([&](const model::StoredRevision &stored) {
        return PlacedRevision{sequence, m_revisionAt.integer(0), stored};
    });
}

Result<bool> RevisionTable::readNewest(
    const RecordId &id, const std::function<Result<void>(const sqlite::Statement &)> &read)
{
    const sqlite::ResetGuard guard(m_newest);
    const auto row = m_newest.first(id.toBytes());
    if (!row || !*row)
        return row;
    return read(m_newest).transform([] { return true; });
}

Result<void> RevisionTable::readNewestSince(
    qint64 sequence, const std::function<Result<void>(const sqlite::Statement &)> &read)
{
    const sqlite::ResetGuard guard(m_newestSince);
    auto row = m_newestSince.first(sequence);
    for (; row && *row; row = m_newestSince.next())
        if (auto done = read(m_newestSince); !done)
            return done;
    return row.transform([](bool) { });
}

Result<QList<std::pair<qint64, RecordId>>> RevisionTable::recordsBetween(qint64 first, qint64 last)
{
    QList<std::pair<qint64, RecordId>> records;
    auto row = m_recordsBetween.first(first, last);
    for (; row && *row; row = m_recordsBetween.next())
        records.append({m_recordsBetween.integer(0), RecordId::fromBytes(m_recordsBetween.blob(1))});
    if (!row)
        return std::unexpected(row.error());
    return records;
}

Result<bool> RevisionTable::insertRecord(const RecordRow &row, const RecordId &id)
{
    return m_insertRecord
        .run(row.number, id.uuid().toBytes(), row.kind, row.trashed, row.settled, row.revisions, row.newest)
        .transform([this] { return m_connection.changes() > 0; });
}

Result<void> RevisionTable::updateRecord(const RecordRow &row)
{
    return m_updateRecord.run(row.kind, row.trashed, row.settled, row.revisions, row.newest, row.number);
}

Result<void> RevisionTable::insertRevision(
    qint64 sequence, qint64 record, qint64 step, const RevisionId &id, QByteArrayView bytes)
{
    return m_insertRevision.run(sequence, record, step, id.toBytes(), bytes);
}

RecordRow describeRecord(qint64 number, const QList<PlacedRevision> &placed)
{
    const model::RecordState state = model::stateOf(storedRevisions(placed));
    const PlacedRevision &newest = placed.last();
    return {number, state.kind, state.isTrashed(), isSettled(state, newest.stored), placed.size(),
        newest.sequence};
}

bool isSettled(const model::RecordState &state, const model::StoredRevision &newest)
{
    return state.conflicts.isEmpty() && state.heads == QList<RevisionId>{newest.id}
    && state.fields == newest.revision.fields;
}

Result<model::StoredRevision> readRevision(
    const RecordId &record, const sqlite::Statement &row, int idColumn, int bytesColumn)
{
    const QByteArrayView view = row.blobView(bytesColumn);
    RevisionId id = RevisionId::fromBytes(row.blob(idColumn));
    const auto damaged = failure(ErrorCode::RecordDamaged,
        {record.toString(), u"revision %1"_s.arg(QString::fromLatin1(row.blob(idColumn).toHex()))});
    if (RevisionId::of(view) != id)
        return damaged;
    auto revision = model::parseTrustedRevision(QByteArray::fromRawData(view.data(), view.size()));
    if (!revision || revision->record != record)
        return damaged;
    return model::StoredRevision{std::move(id), *std::move(revision)};
}

QList<model::StoredRevision> storedRevisions(const QList<PlacedRevision> &placed)
{
    QList<model::StoredRevision> stored;
    stored.reserve(placed.size());
    for (const PlacedRevision &revision : placed)
        stored.append(revision.stored);
    return stored;
}

} // namespace twb::store
