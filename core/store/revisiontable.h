// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "core/store/statement.h"

namespace twb::store {

/// A record as the table keeps it: its number inside this file and what is known of its revisions.
struct RecordRow {
    qint64 number = 0;
    QString kind;
    bool trashed = false;
    bool settled = false; ///< its newest revision alone is its state, see isSettled()
    qint64 revisions = 0;
    qint64 newest = 0; ///< sequence number of its newest revision

    bool operator==(const RecordRow &) const = default;
};

/// The tables `record` and `revision`.
class RevisionTable {
public:
    explicit RevisionTable(Connection &connection);

    Result<std::optional<RecordRow>> findRecord(const RecordId &id);
    Result<RecordId> findRecord(QStringView prefix);
    Result<QList<qint64>> recordsOf(QStringView kind);
    Result<qint64> lastRecord();
    Result<qint64> lastSequence();
    Result<bool> hasRevision(const RevisionId &id);

    /// All revisions of a record in the order they arrived.
    Result<QList<PlacedRevision>> revisionsOf(qint64 record);

    /// The revision with this sequence number. LibraryDamaged when there is none.
    Result<model::StoredRevision> revisionAt(qint64 sequence);

    /// Calls \a read with the newest revision of a record: (seq, revisions of the record, bytes, settled).
    /// False when there is no such record.
    Result<bool> readNewest(const RecordId &id, const std::function<Result<void>(const Statement &)> &read);

    /// The same of every record whose newest revision has a greater sequence number, in their order. Not
    /// to be called while it calls \a read.
    Result<void> readNewestSince(qint64 sequence, const std::function<Result<void>(const Statement &)> &read);

    /// Numbers and ids of the records that got revisions with these sequence numbers.
    Result<QList<std::pair<qint64, RecordId>>> recordsBetween(qint64 first, qint64 last);

    /// False when there is a record with this id already.
    Result<bool> insertRecord(const RecordRow &row, const RecordId &id);
    Result<void> updateRecord(const RecordRow &row);
    Result<void> insertRevision(
        qint64 sequence, qint64 record, qint64 step, const RevisionId &id, QByteArrayView bytes);

private:
    Connection &m_connection;
    Statement m_findRecord;
    Statement m_findPrefix;
    Statement m_lastRecord;
    Statement m_recordsOf;
    Statement m_lastSequence;
    Statement m_hasRevision;
    Statement m_revisionsOf;
    Statement m_revisionAt;
    Statement m_newest;
    Statement m_newestSince;
    Statement m_recordsBetween;
    Statement m_insertRecord;
    Statement m_updateRecord;
    Statement m_insertRevision;
};

/// True when \a newest is the only head, nothing is in conflict and its fields are those shown: then
/// reading and editing a record need not look at its history, however long.
bool isSettled(const model::RecordState &state, const model::StoredRevision &newest);

/// The row of a record that has these revisions, in the order they arrived.
RecordRow describeRecord(qint64 number, const QList<PlacedRevision> &placed);

/// Reads a revision from the columns (id, bytes); the bytes need not outlive the call.
/// Fails with LibraryDamaged.
Result<model::StoredRevision> readRevision(
    const Connection &connection, const Statement &row, int idColumn, int bytesColumn);

/// The revisions without their places.
QList<model::StoredRevision> storedRevisions(const QList<PlacedRevision> &placed);

} // namespace twb::store
