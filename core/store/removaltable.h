// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/sqlite/statement.h"
#include "core/store/connection.h"

#include <QSet>

namespace twb::store {

/// The tables `removal`, `removed` and `erased`: what was removed for good. Of every revision its place and
/// name stay, so that steps and sequence numbers keep their meaning.
class RemovalTable {
public:
    explicit RemovalTable(Connection &connection);

    /// Begins a removal, which takes a sequence number as a revision does.
    Result<void> begin(qint64 sequence, qint64 step);

    /// Records in the trash: number and id.
    Result<QList<std::pair<qint64, RecordId>>> trashed();

    /// Removes a record with all revisions; gives how many there were.
    Result<qint64> remove(qint64 sequence, qint64 record);

    /// Content with this id is refused from now on.
    Result<void> erase(const RecordId &record);

    Result<QSet<RecordId>> erased();

    /// Sequence number of the last removal; 0 when there was none.
    Result<qint64> last();

    /// Calls \a visit with the bytes of every revision, or of those of one record.
    using Visitor = std::function<Result<void>(QByteArrayView bytes)>;
    Result<void> visitRevisions(const Visitor &visit);
    Result<void> visitRevisions(qint64 record, const Visitor &visit);

private:
    static Result<void> visitAll(sqlite::Statement &rows, Result<bool> row, const Visitor &visit);

    sqlite::Statement m_begin;
    sqlite::Statement m_trashed;
    sqlite::Statement m_keepNames;
    sqlite::Statement m_countRevisions;
    sqlite::Statement m_deleteRevisions;
    sqlite::Statement m_deleteRecord;
    sqlite::Statement m_insertErased;
    sqlite::Statement m_erased;
    sqlite::Statement m_last;
    sqlite::Statement m_all;
    sqlite::Statement m_ofRecord;
};

} // namespace twb::store
