// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/transaction.h"

#include "core/base/logging.h"
#include "core/sqlite/statement.h"

#include <sqlite3.h>

namespace twb::sqlite {

Result<Transaction> Transaction::begin(Connection &connection, Access access)
{
    // Made first: an interrupted BEGIN may have begun all the same.
    Transaction transaction(connection);
    const bool writes = access == Access::Write;
    if (auto begun = transaction.run(writes ? "BEGIN IMMEDIATE" : "BEGIN", "SAVEPOINT"); !begun)
        return std::unexpected(begun.error());
    ++connection.m_depth;
    transaction.m_writes = writes && transaction.m_depth == 0;
    if (transaction.m_writes)
        if (auto whole = connection.checkFile(); !whole)
            return std::unexpected(whole.error());
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_depth(other.m_depth),
      m_writes(other.m_writes)
{
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    m_connection->m_depth = m_depth;
    auto rolledBack = rollBack();
    constexpr int mostTries = 1000;
    for (int i = 1; !rolledBack && i < mostTries; ++i)
        rolledBack = rollBack(); // an interrupt stops even this, and may call itself something else
    if (!rolledBack)
        qCWarning(logStore) << "Rolling back failed:" << rolledBack.error().arguments;
}

Result<void> Transaction::commit()
{
    if (m_writes)
        if (auto same = m_connection->checkPlace(); !same)
            return same;
    if (auto committed = run("COMMIT", "RELEASE"); !committed)
        return committed;
    Connection &connection = *std::exchange(m_connection, nullptr);
    connection.m_depth = m_depth;
    if (m_depth == 0)
        connection.tidyLog();
    return {};
}

Result<void> Transaction::run(const char *outermost, const char *nested) const
{
    const std::string sql =
        m_depth == 0 ? std::string(outermost) : nested + std::string(" twb") + std::to_string(m_depth);
    return Statement(*m_connection, sql).run();
}

Result<void> Transaction::rollBack() const
{
    // After a full disk SQLite has already rolled back by itself.
    if (sqlite3_get_autocommit(m_connection->handle()))
        return {};
    const auto rolledBack = run("ROLLBACK", "ROLLBACK TO");
    return rolledBack && m_depth > 0 ? run("", "RELEASE") : rolledBack;
}

} // namespace twb::sqlite
