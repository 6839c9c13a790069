// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/connection.h"

#include <QByteArrayView>
#include <QUuid>

#include <concepts>
#include <optional>
#include <utility>

namespace twb::sqlite {

/// One statement of a connection; prepared when first used, given back with the object. Must not outlive its
/// connection. Bound values are numbered from 1, columns from 0. Views are bound without a copy: what they
/// show lives until the statement is reset or has run to its end. Without a transaction an unfinished
/// statement keeps a read open, see ResetGuard.
class Statement {
public:
    Statement(Connection &connection, std::string sql) : m_connection(&connection), m_sql(std::move(sql)) { }
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds all values in order and runs a statement that returns no rows. Copies no bytes.
    template <typename... Values> Result<void> run(const Values &...values)
    {
        if (auto prepared = prepare(); !prepared)
            return prepared;
        int number = 0;
        (bind(++number, values, Lifetime::Borrowed), ...);
        const auto row = step();
        reset();
        return row.transform([](bool) { });
    }

    /// Binds all values in order and goes to the first row; false when there is none. Values other than views
    /// may be gone when the next row is read.
    template <typename... Values> Result<bool> first(const Values &...values)
    {
        if (auto prepared = prepare(); !prepared)
            return std::unexpected(prepared.error());
        int number = 0;
        (bind(++number, values, Lifetime::Copied), ...);
        return next();
    }

    /// Goes to the next row; false after the last, when the statement is ready to be started again.
    Result<bool> next();

    /// Ends reading before the last row; the statement is ready to be started again.
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    std::string_view textView(int column) const; ///< UTF-8, valid until the next row or reset
    QByteArrayView blobView(int column) const; ///< valid until the next row or reset

private:
    enum class Lifetime : quint8 { Borrowed, Copied };

    Result<void> prepare();
    void bind(int number, std::integral auto value, Lifetime) { bindInteger(number, qint64(value)); }
    void bind(int number, const std::optional<qint64> &value, Lifetime);
    void bind(int number, const QString &value, Lifetime)
    {
        bindText(number, value.toUtf8(), Lifetime::Copied);
    }
    void bind(int number, std::string_view value, Lifetime) { bindText(number, value, Lifetime::Borrowed); }
    void bind(int number, QByteArrayView value, Lifetime) { bindBlob(number, value, Lifetime::Borrowed); }
    void bind(int number, const QByteArray &value, Lifetime lifetime) { bindBlob(number, value, lifetime); }
    void bind(int number, const QUuid::Id128Bytes &value, Lifetime lifetime)
    {
        bindBlob(number, {reinterpret_cast<const char *>(value.data), sizeof value.data}, lifetime);
    }
    void bindInteger(int number, qint64 value);
    void bindText(int number, QByteArrayView value, Lifetime lifetime);
    void bindBlob(int number, QByteArrayView value, Lifetime lifetime);
    void note(int code);
    Result<bool> step();

    Connection *m_connection;
    std::string m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_failure = 0; ///< the first since the statement was started
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

} // namespace twb::sqlite
