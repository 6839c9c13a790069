// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/connection.h"

namespace twb::sqlite {

/// Rolls back at the end of its scope unless committed. The outermost takes the write lock at once
/// (BEGIN IMMEDIATE), nested ones are savepoints. One that reads gives one snapshot for several statements.
/// Must not outlive its connection.
class Transaction {
public:
    /// Fails when another program writes for longer than the connection waits, and with what
    /// Connection::checkFile() finds.
    static Result<Transaction> begin(Connection &connection, Access access = Access::Write);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// What was written is kept when this succeeds; when it fails, everything is rolled back.
    Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection), m_depth(connection.m_depth) { }

    Result<void> run(const char *outermost, const char *nested) const;
    Result<void> rollBack() const;

    Connection *m_connection;
    int m_depth; ///< how many are around this one
    bool m_writes = false; ///< holds the write lock
};

} // namespace twb::sqlite
