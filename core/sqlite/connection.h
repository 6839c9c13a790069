// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace twb::sqlite {

/// What a connection or a transaction is there for.
enum class Access : quint8 { Read, Write };

/// What statements and transactions need of an open connection. Who opens it says in its own words what went
/// wrong. Confined to one thread.
class Connection {
public:
    virtual ~Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)

    sqlite3 *handle() const { return m_handle; }

    /// The error of the last failed call on the handle. \a action: the SQL that failed, or a word for it.
    virtual Error error(int code, std::string_view action) const = 0;

    /// Asked by the outermost transaction once it holds the write lock; nothing is written where this fails.
    virtual Result<void> checkFile() const { return {}; }

    /// Asked before what was written is committed.
    virtual Result<void> checkPlace() const { return {}; }

    /// Called after every outermost commit.
    virtual void tidyLog() { }

protected:
    explicit Connection(sqlite3 *handle = nullptr) : m_handle(handle) { }

    /// A prepared statement that nobody else has in use.
    virtual Result<sqlite3_stmt *> takePrepared(const std::string &sql);

    /// Takes back what a Statement has done with; finalises it.
    virtual void keepPrepared(std::string &&sql, sqlite3_stmt *statement);

    sqlite3 *m_handle;

private:
    friend class Statement;
    friend class Transaction;

    int m_depth = 0; ///< of transactions
};

} // namespace twb::sqlite
