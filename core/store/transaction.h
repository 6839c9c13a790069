// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace twb::store {

/// Rolls back at the end of its scope unless committed. The outermost takes the write lock at once
/// (BEGIN IMMEDIATE), nested ones are savepoints.
class Transaction {
public:
    enum class Access : quint8 { Write, Read };

    /// Fails with LibraryLocked when another program writes for longer than the busy timeout, and with
    /// LibraryGone, LibraryReplaced or LibraryDamaged when what would be written to is not what was opened.
    static Result<std::unique_ptr<Transaction>> begin(Connection &connection, Access access = Access::Write);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// What was written is on the disk when this succeeds; when it fails, everything is rolled back.
    Result<void> commit();

private:
    explicit Transaction(Connection &connection);
    QByteArray sql(const char *outermost, const char *nested) const;

    Connection &m_connection;
    int m_depth;
    bool m_open = false;
    bool m_writes = false; ///< holds the write lock
};

} // namespace twb::store
