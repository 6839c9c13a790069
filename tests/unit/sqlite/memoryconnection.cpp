// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sqlite/memoryconnection.h"

#include <QTest>

#include <sqlite3.h>

namespace twb::test {

MemoryConnection::MemoryConnection()
{
    sqlite3_open(":memory:", &m_handle);
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_exec(m_handle, "CREATE TABLE word (text UNIQUE)", nullptr, nullptr, nullptr);
}

MemoryConnection::~MemoryConnection()
{
    if (sqlite3_close(m_handle) != SQLITE_OK)
        QTest::qFail("a statement was not finalised", __FILE__, __LINE__);
}

Error MemoryConnection::error(int code, std::string_view action) const
{
    return {ErrorCode::DatabaseFailed,
        {QString::fromUtf8(action), QString::fromUtf8(sqlite3_errmsg(m_handle))}, QString::number(code)};
}

Result<void> MemoryConnection::checkFile() const
{
    ++filesChecked;
    return check();
}

Result<void> MemoryConnection::checkPlace() const
{
    ++placesChecked;
    return check();
}

QString MemoryConnection::value(std::string sql)
{
    sqlite::Statement statement(*this, std::move(sql));
    const auto row = statement.first();
    return row && *row ? statement.text(0) : QString();
}

bool MemoryConnection::isAtWork() const
{
    return sqlite3_txn_state(m_handle, "main") != SQLITE_TXN_NONE;
}

Result<sqlite3_stmt *> MemoryConnection::takePrepared(const std::string &sql)
{
    if (interruptions > 0) {
        --interruptions;
        return failure(ErrorCode::Cancelled);
    }
    ++taken;
    return Connection::takePrepared(sql);
}

void MemoryConnection::keepPrepared(std::string &&sql, sqlite3_stmt *statement)
{
    ++kept;
    Connection::keepPrepared(std::move(sql), statement);
}

} // namespace twb::test
