// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/database.h"

#include <sqlite3.h>

namespace twb::index {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5000;
constexpr size_t mostPrepared = 128; ///< more than a connection has in use

/// With WAL and NORMAL a power cut takes the last transactions, never the file: they are caught up again.
constexpr const char *writerPragmas = "PRAGMA page_size=8192;"
                                      "PRAGMA journal_mode=WAL;"
                                      "PRAGMA synchronous=NORMAL;"
                                      "PRAGMA secure_delete=FAST;"
                                      "PRAGMA temp_store=MEMORY;"
                                      "PRAGMA cache_size=-32768;"
                                      "PRAGMA wal_autocheckpoint=65536;";
constexpr const char *readerPragmas = "PRAGMA query_only=ON;"
                                      "PRAGMA temp_store=MEMORY;"
                                      "PRAGMA cache_size=-4096;";

/// Place of SQLite's code among the arguments of an error; its sentence does not show it.
constexpr qsizetype codeArgument = 2;

} // namespace

Trouble troubleOf(const Error &error)
{
    bool isNumber = false;
    const int code = error.arguments.value(codeArgument).toInt(&isNumber);
    if (!isNumber)
        return Trouble::Other;
    if (code == SQLITE_IOERR_SHORT_READ)
        return Trouble::Damaged;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
    case SQLITE_SCHEMA:
        return Trouble::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_ERROR: // a table or column that should be there
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return Trouble::Damaged;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return Trouble::NotWritable;
    default:
        return Trouble::Other;
    }
}

Error changedMeanwhile()
{
    return {ErrorCode::IndexFailed,
        {u"begin"_s, u"changed by another process"_s, QString::number(SQLITE_BUSY_SNAPSHOT)}, {}};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
        | (path.startsWith("file:/"_L1) ? SQLITE_OPEN_URI : 0)
        | (access == Access::Write ? SQLITE_OPEN_CREATE : 0);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    auto database = std::unique_ptr<Database>(new Database(handle));
    if (code != SQLITE_OK)
        return std::unexpected(database->error(code, "open"));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    if (auto set = database->execute(access == Access::Write ? writerPragmas : readerPragmas); !set)
        return std::unexpected(set.error());
    return database;
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_prepared)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Result<sqlite3_stmt *> Database::takePrepared(const std::string &sql)
{
    if (const auto kept = m_prepared.extract(sql))
        return kept.mapped();
    return Connection::takePrepared(sql);
}

void Database::keepPrepared(std::string &&sql, sqlite3_stmt *statement)
{
    if (m_prepared.size() >= mostPrepared)
        return Connection::keepPrepared(std::move(sql), statement);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_prepared.emplace(std::move(sql), statement);
}

Result<void> Database::execute(const std::string &sql)
{
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(error(code, sql));
    return {};
}

Result<qint64> Database::integer(const std::string &sql, qint64 fallback)
{
    sqlite::Statement statement(*this, sql);
    return statement.first().transform([&](bool row) { return row ? statement.integer(0) : fallback; });
}

qint64 Database::changes() const
{
    return sqlite3_total_changes64(m_handle);
}

bool Database::isMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Error Database::error(int code, std::string_view action) const
{
    if ((code & 0xff) == SQLITE_INTERRUPT)
        return {ErrorCode::Cancelled, {}, {}};
    const QString message = QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code));
    return {ErrorCode::IndexFailed,
        {QString::fromUtf8(action.substr(0, action.find(' '))).toLower(), message, QString::number(code)},
        QString::fromUtf8(action)};
}

} // namespace twb::index
