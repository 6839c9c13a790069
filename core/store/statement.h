// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QByteArrayView>
#include <QUuid>

struct sqlite3_stmt;

namespace twb::store {

/// One prepared statement of a connection; prepared when first used, finalised with the object.
/// Must not outlive its connection. Bound values are numbered from 1, columns from 0.
class Statement {
public:
    /// \a sql is not copied: a string literal.
    Statement(Connection &connection, const char *sql) : m_connection(connection), m_sql(sql) { }
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds all values in order and runs a statement that returns no rows. Values are not copied.
    template <typename... Values> Result<void> run(const Values &...values)
    {
        if (!prepare())
            return std::unexpected(error());
        int number = 0;
        (bind(++number, values, Lifetime::Borrowed), ...);
        auto row = step();
        reset();
        if (!row)
            return std::unexpected(row.error());
        return {};
    }

    /// Binds all values in order; rows are then taken with next(). Values are copied.
    template <typename... Values> Result<void> start(const Values &...values)
    {
        if (!prepare())
            return std::unexpected(error());
        int number = 0;
        (bind(++number, values, Lifetime::Copied), ...);
        return {};
    }

    /// Goes to the next row; false after the last, when the statement is ready to be started again.
    Result<bool> next();

    /// start() and next() in one.
    template <typename... Values> Result<bool> first(const Values &...values)
    {
        auto started = start(values...);
        return started ? next() : Result<bool>(std::unexpected(started.error()));
    }

    /// Ends reading before the last row; the statement is ready to be started again.
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// Valid until the next call of next(), reset() or start().
    QByteArrayView blobView(int column) const;

private:
    enum class Lifetime : quint8 { Borrowed, Copied };

    bool prepare();
    void bind(int number, qint64 value, Lifetime lifetime);
    void bind(int number, int value, Lifetime lifetime) { bind(number, qint64(value), lifetime); }
    void bind(int number, bool value, Lifetime lifetime) { bind(number, qint64(value), lifetime); }
    void bind(int number, const QString &value, Lifetime lifetime);
    void bind(int number, const QUuid::Id128Bytes &value, Lifetime lifetime)
    {
        bind(number, QByteArrayView(reinterpret_cast<const char *>(value.data), sizeof value.data), lifetime);
    }
    void bind(int number, const QByteArray &value, Lifetime lifetime);
    void bind(int number, QByteArrayView value, Lifetime lifetime);
    void bind(int number, const std::optional<qint64> &value, Lifetime lifetime);
    void note(int code);
    Result<bool> step();
    Error error() const;

    Connection &m_connection;
    const char *m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_failure = 0;
};

/// Resets a statement at the end of a scope, so that an early return leaves no open read behind.
class ResetGuard {
public:
    explicit ResetGuard(Statement &statement) : m_statement(statement) { }
    ~ResetGuard() { m_statement.reset(); }
    Q_DISABLE_COPY_MOVE(ResetGuard)

private:
    Statement &m_statement;
};

} // namespace twb::store
