// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/connection.h"

#include <sqlite3.h>

namespace twb::sqlite {

Result<sqlite3_stmt *> Connection::takePrepared(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(
        m_handle, sql.c_str(), int(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(error(code, sql));
    return statement;
}

void Connection::keepPrepared(std::string &&, sqlite3_stmt *statement)
{
    sqlite3_finalize(statement);
}

} // namespace twb::sqlite
