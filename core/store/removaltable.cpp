// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/removaltable.h"

namespace twb::store {

RemovalTable::RemovalTable(Connection &connection)
    : m_begin(connection, "INSERT INTO removal (seq, step) VALUES (?, ?)"),
      m_trashed(connection, "SELECT number, id FROM record WHERE trashed ORDER BY number"),
      m_keepNames(connection,
          "INSERT INTO removed (seq, step, id, record, removal)"
          " SELECT v.seq, v.step, v.id, r.id, ?1 FROM record r JOIN revision v ON v.record = r.number"
          " WHERE r.number = ?2"),
      m_countRevisions(connection, "SELECT count(*) FROM revision WHERE record = ?"),
      m_deleteRevisions(connection, "DELETE FROM revision WHERE record = ?"),
      m_deleteRecord(connection, "DELETE FROM record WHERE number = ?"),
      m_insertErased(connection, "INSERT INTO erased (record) VALUES (?)"),
      m_erased(connection, "SELECT record FROM erased"),
      m_last(connection, "SELECT ifnull(max(seq), 0) FROM removal"),
      m_all(connection, "SELECT bytes FROM revision"),
      m_ofRecord(connection, "SELECT bytes FROM revision WHERE record = ?")
{
}

Result<void> RemovalTable::begin(qint64 sequence, qint64 step)
{
    return m_begin.run(sequence, step);
}

Result<QList<std::pair<qint64, RecordId>>> RemovalTable::trashed()
{
    QList<std::pair<qint64, RecordId>> records;
    auto row = m_trashed.first();
    for (; row && *row; row = m_trashed.next())
        records.append({m_trashed.integer(0), RecordId::fromBytes(m_trashed.blob(1))});
    if (!row)
        return std::unexpected(row.error());
    return records;
}

Result<qint64> RemovalTable::remove(qint64 sequence, qint64 record)
{
    const auto found = m_countRevisions.first(record);
    const qint64 count = m_countRevisions.integer(0);
    m_countRevisions.reset();
    return found.and_then([&](bool) { return m_keepNames.run(sequence, record); })
        .and_then([&] { return m_deleteRevisions.run(record); })
        .and_then([&] { return m_deleteRecord.run(record); })
        .transform([count] { return count; });
}

Result<void> RemovalTable::erase(const RecordId &record)
{
    return m_insertErased.run(record.toBytes());
}

Result<QSet<RecordId>> RemovalTable::erased()
{
    QSet<RecordId> records;
    auto row = m_erased.first();
    for (; row && *row; row = m_erased.next())
        records.insert(RecordId::fromBytes(m_erased.blob(0)));
    if (!row)
        return std::unexpected(row.error());
    return records;
}

Result<qint64> RemovalTable::last()
{
    const sqlite::ResetGuard guard(m_last);
    return m_last.first().transform([this](bool) { return m_last.integer(0); });
}

Result<void> RemovalTable::visitAll(sqlite::Statement &rows, Result<bool> row, const Visitor &visit)
{
    const sqlite::ResetGuard guard(rows);
    for (; row && *row; row = rows.next())
        if (auto visited = visit(rows.blobView(0)); !visited)
            return visited;
    return row.transform([](bool) { });
}

Result<void> RemovalTable::visitRevisions(const Visitor &visit)
{
    return visitAll(m_all, m_all.first(), visit);
}

Result<void> RemovalTable::visitRevisions(qint64 record, const Visitor &visit)
{
    return visitAll(m_ofRecord, m_ofRecord.first(record), visit);
}

} // namespace twb::store
