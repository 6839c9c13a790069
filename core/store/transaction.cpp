// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/logging.h"

#include <sqlite3.h>

namespace twb::store {

Transaction::Transaction(Connection &connection) : m_connection(connection), m_depth(connection.m_depth) { }

QByteArray Transaction::sql(const char *outermost, const char *nested) const
{
    return m_depth == 0 ? QByteArray(outermost) : QByteArray(nested) + " twb" + QByteArray::number(m_depth);
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection, Access access)
{
    std::unique_ptr<Transaction> transaction(new Transaction(connection));
    const char *outermost = access == Access::Write ? "BEGIN IMMEDIATE" : "BEGIN";
    if (auto begun = connection.execute(transaction->sql(outermost, "SAVEPOINT")); !begun)
        return std::unexpected(begun.error());
    transaction->m_open = true;
    transaction->m_writes = access == Access::Write && connection.m_depth == 0;
    ++connection.m_depth;
    if (transaction->m_writes)
        if (auto same = connection.checkFile(); !same)
            return std::unexpected(same.error());
    return transaction;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_connection.m_depth = m_depth;
    // After a full disk SQLite has already rolled back by itself.
    if (sqlite3_get_autocommit(m_connection.handle()))
        return;
    auto rolledBack = m_connection.execute(sql("ROLLBACK", "ROLLBACK TO"));
    if (rolledBack && m_depth > 0)
        rolledBack = m_connection.execute(sql("", "RELEASE"));
    if (!rolledBack)
        qCWarning(logStore) << "Rolling back failed:" << rolledBack.error().arguments;
}

Result<void> Transaction::commit()
{
    if (m_writes)
        if (auto same = m_connection.checkPlace(); !same)
            return same;
    auto committed = m_connection.execute(sql("COMMIT", "RELEASE"));
    if (!committed)
        return committed;
    m_open = false;
    m_connection.m_depth = m_depth;
    if (m_depth == 0)
        m_connection.tidyLog();
    return {};
}

} // namespace twb::store
