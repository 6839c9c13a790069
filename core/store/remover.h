// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/transaction.h"
#include "core/store/removal.h"
#include "core/store/stepwords.h"
#include "core/store/tables.h"

namespace twb::store {

/// Removes records for good, as one step in one transaction; see Library::emptyTrash() and eraseRecord().
class Remover {
public:
    Remover(Connection &connection, Tables &tables, Step step)
        : m_connection(connection), m_tables(tables), m_words(connection), m_removal{.step = std::move(step)}
    {
    }

    Result<Removal> emptyTrash(const Progress &progress);
    Result<Removal> erase(const RecordRow &row, const RecordId &record);

private:
    Result<void> begin();
    Result<void> forgetWords();
    Result<void> writeStep();
    Result<void> remove(qint64 record);
    Result<void> removeAttachments();
    Result<Removal> finish();

    Connection &m_connection;
    Tables &m_tables;
    StepWords m_words;
    Removal m_removal;
    std::optional<sqlite::Transaction> m_transaction;
    qint64 m_sequence = 0;
    QSet<AttachmentHash> m_attachments; ///< that the removed records used
};

} // namespace twb::store
