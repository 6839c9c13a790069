// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recordstate.h"
#include "core/sqlite/statement.h"
#include "core/store/connection.h"
#include "core/store/placedrevision.h"

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

/// What of the revisions of a record is as it was written.
struct ReadRevisions {
    QList<PlacedRevision> placed; ///< in the order they arrived
    int damaged = 0; ///< how many others there are
};

/// The tables `record` and `revision`.
class RevisionTable {
public:
    explicit RevisionTable(Connection &connection);

    Result<std::optional<RecordRow>> findRecord(const RecordId &id);
    Result<RecordId> findRecord(QStringView prefix);
    Result<QList<RecordId>> recordsOf(QStringView kind);

    /// Those whose newest revision has a greater sequence number, in their order; says nothing of whether it
    /// can be read.
    Result<QList<RecordId>> recordsNewerThan(qint64 sequence);
    Result<qint64> lastRecord();
    Result<qint64> lastSequence();
    Result<bool> hasRevision(const RevisionId &id);

    /// The revisions of a record. One that is not what its name was made from, belongs to another record or
    /// lies in a page that cannot be read is counted as damaged.
    Result<ReadRevisions> revisionsOf(qint64 record, const RecordId &id);

    /// The revision with this sequence number. RecordDamaged when it is none of this record, or not as it was
    /// written.
    Result<PlacedRevision> revisionAt(qint64 sequence, const RecordId &record);

    /// Calls \a read with the newest revision of a record: (seq, revisions of the record, bytes, settled, id
    /// of the revision, id of the record, its number, kind, trashed), with nothing verified. False when there
    /// is no such record.
    Result<bool> readNewest(
        const RecordId &id, const std::function<Result<void>(const sqlite::Statement &)> &read);

    /// The same of every record whose newest revision has a greater sequence number, in their order. Not
    /// to be called while it calls \a read.
    Result<void> readNewestSince(
        qint64 sequence, const std::function<Result<void>(const sqlite::Statement &)> &read);

    /// Numbers and ids of the records that got revisions with these sequence numbers.
    Result<QList<std::pair<qint64, RecordId>>> recordsBetween(qint64 first, qint64 last);

    /// False when there is a record with this id already.
    Result<bool> insertRecord(const RecordRow &row, const RecordId &id);
    Result<void> updateRecord(const RecordRow &row);
    Result<void> insertRevision(
        qint64 sequence, qint64 record, qint64 step, const RevisionId &id, QByteArrayView bytes);

private:
    Result<ReadRevisions> readOneByOne(qint64 record, const RecordId &id);

    Connection &m_connection;
    sqlite::Statement m_findRecord;
    sqlite::Statement m_findPrefix;
    sqlite::Statement m_lastRecord;
    sqlite::Statement m_recordsOf;
    sqlite::Statement m_recordsNewerThan;
    sqlite::Statement m_lastSequence;
    sqlite::Statement m_hasRevision;
    sqlite::Statement m_revisionsOf;
    sqlite::Statement m_sequencesOf;
    sqlite::Statement m_revisionAt;
    sqlite::Statement m_newest;
    sqlite::Statement m_newestSince;
    sqlite::Statement m_recordsBetween;
    sqlite::Statement m_insertRecord;
    sqlite::Statement m_updateRecord;
    sqlite::Statement m_insertRevision;
};

/// True when \a newest is the only head, nothing is in conflict and its fields are those shown: then
/// reading and editing a record need not look at its history, however long.
bool isSettled(const model::RecordState &state, const model::StoredRevision &newest);

/// The row of a record that has these revisions, in the order they arrived.
RecordRow describeRecord(qint64 number, const QList<PlacedRevision> &placed);

/// Reads a revision of a record from the columns (id, bytes); the bytes need not outlive the call. Fails
/// with RecordDamaged when they are not those that the name was made from.
Result<model::StoredRevision> readRevision(
    const RecordId &record, const sqlite::Statement &row, int idColumn, int bytesColumn);

/// The revisions without their places.
QList<model::StoredRevision> storedRevisions(const QList<PlacedRevision> &placed);

} // namespace twb::store
