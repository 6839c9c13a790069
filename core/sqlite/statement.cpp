// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/statement.h"

#include <sqlite3.h>

namespace twb::sqlite {

namespace {

/// Bytes to bind: those of nothing are not null, which SQLite would take for NULL.
const char *bytesOf(QByteArrayView value)
{
    return value.isEmpty() ? "" : value.data();
}

} // namespace

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_sql(std::move(other.m_sql)),
      m_statement(std::exchange(other.m_statement, nullptr)), m_failure(other.m_failure)
{
}

Statement::~Statement()
{
    if (m_statement)
        m_connection->keepPrepared(std::move(m_sql), m_statement);
}

Result<void> Statement::prepare()
{
    m_failure = SQLITE_OK;
    if (m_statement) {
        reset();
        return {};
    }
    return m_connection->takePrepared(m_sql).transform([this](sqlite3_stmt *taken) { m_statement = taken; });
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_failure == SQLITE_OK)
        m_failure = code;
}

void Statement::bind(int number, const std::optional<qint64> &value, Lifetime)
{
    if (value)
        bindInteger(number, *value);
    else
        note(sqlite3_bind_null(m_statement, number));
}

void Statement::bindInteger(int number, qint64 value)
{
    note(sqlite3_bind_int64(m_statement, number, value));
}

void Statement::bindText(int number, QByteArrayView value, Lifetime lifetime)
{
    note(sqlite3_bind_text64(m_statement, number, bytesOf(value), sqlite3_uint64(value.size()),
        lifetime == Lifetime::Borrowed ? SQLITE_STATIC : SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindBlob(int number, QByteArrayView value, Lifetime lifetime)
{
    note(sqlite3_bind_blob64(m_statement, number, bytesOf(value), sqlite3_uint64(value.size()),
        lifetime == Lifetime::Borrowed ? SQLITE_STATIC : SQLITE_TRANSIENT));
}

Result<bool> Statement::step()
{
    if (m_failure == SQLITE_OK) {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE)
            return false;
        m_failure = code;
    }
    return std::unexpected(m_connection->error(m_failure, m_sql));
}

Result<bool> Statement::next()
{
    auto row = step();
    if (!row || !*row)
        reset();
    return row;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(textView(column));
}

QByteArray Statement::blob(int column) const
{
    return blobView(column).toByteArray();
}

std::string_view Statement::textView(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {utf8, size_t(sqlite3_column_bytes(m_statement, column))};
}

QByteArrayView Statement::blobView(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

} // namespace twb::sqlite
