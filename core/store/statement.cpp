// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <sqlite3.h>

namespace twb::store {

using namespace Qt::StringLiterals;

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

bool Statement::prepare()
{
    m_failure = SQLITE_OK;
    if (m_statement) {
        reset();
        return true;
    }
    m_failure = sqlite3_prepare_v3(
        m_connection.handle(), m_sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    return m_failure == SQLITE_OK;
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_failure == SQLITE_OK)
        m_failure = code;
}

void Statement::bind(int number, qint64 value, Lifetime)
{
    note(sqlite3_bind_int64(m_statement, number, value));
}

void Statement::bind(int number, const QString &value, Lifetime)
{
    const QByteArray utf8 = value.toUtf8();
    note(sqlite3_bind_text64(m_statement, number, utf8.isNull() ? "" : utf8.constData(),
        sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int number, const QByteArray &value, Lifetime lifetime)
{
    bind(number, QByteArrayView(value), lifetime);
}

void Statement::bind(int number, QByteArrayView value, Lifetime lifetime)
{
    note(sqlite3_bind_blob64(m_statement, number, value.isEmpty() ? "" : value.constData(),
        sqlite3_uint64(value.size()), lifetime == Lifetime::Borrowed ? SQLITE_STATIC : SQLITE_TRANSIENT));
}

void Statement::bind(int number, const std::optional<qint64> &value, Lifetime lifetime)
{
    if (value)
        bind(number, *value, lifetime);
    else
        note(sqlite3_bind_null(m_statement, number));
}

Result<bool> Statement::step()
{
    if (m_failure != SQLITE_OK)
        return std::unexpected(error());
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    m_failure = code;
    return std::unexpected(error());
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
    if (m_statement)
        sqlite3_reset(m_statement);
}

Error Statement::error() const
{
    const QLatin1StringView sql(m_sql);
    return m_connection.error(m_failure, sql.left(60));
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
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    return blobView(column).toByteArray();
}

QByteArrayView Statement::blobView(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

} // namespace twb::store
