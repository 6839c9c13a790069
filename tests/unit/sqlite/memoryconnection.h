// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/statement.h"

#include <optional>

namespace twb::test {

/// A connection to a database in memory with a table `word (text UNIQUE)`, that counts what is asked of it.
/// Its errors are DatabaseFailed: action, message; the code is the detail.
class MemoryConnection : public sqlite::Connection {
public:
    MemoryConnection();
    /// Fails the test when a statement was not finalised.
    ~MemoryConnection() override;
    Q_DISABLE_COPY_MOVE(MemoryConnection)

    Error error(int code, std::string_view action) const override;
    Result<void> checkFile() const override;
    Result<void> checkPlace() const override;
    void tidyLog() override { ++tidied; }

    /// The first column of the first row.
    QString value(std::string sql);

    /// The words of the table, in the order they came.
    QString words() { return value("SELECT coalesce(group_concat(text, ' '), '') FROM word"); }

    /// Whether a statement reads or writes, or a transaction has done so.
    bool isAtWork() const;

    std::optional<ErrorCode> refusal; ///< what the checks find
    int interruptions = 0; ///< statements that are interrupted before one runs
    int taken = 0;
    int kept = 0;
    mutable int filesChecked = 0;
    mutable int placesChecked = 0;
    int tidied = 0;

private:
    Result<void> check() const { return refusal ? failure(*refusal) : Result<void>(); }
    Result<sqlite3_stmt *> takePrepared(const std::string &sql) override;
    void keepPrepared(std::string &&sql, sqlite3_stmt *statement) override;
};

} // namespace twb::test
