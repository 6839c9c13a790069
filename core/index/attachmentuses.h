// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/index/database.h"
#include "core/store/library.h"

#include <QElapsedTimer>

#include <optional>

namespace twb::index {

/// Which records name which attachments: brings the table attachment_use up to the library, in short
/// transactions.
class AttachmentUses {
public:
    explicit AttachmentUses(Database &database);

    /// What was read before a cancellation stays.
    Result<void> catchUp(const store::Library &library, const Progress &progress);

private:
    Result<void> take(const store::Library &library, const store::Library::StoredRecord &record);
    Result<void> takeFiles(const RecordId &id, const QJsonArray &files);
    Result<void> commit(qint64 sequence);

    Database &m_database;
    sqlite::Statement m_forget;
    sqlite::Statement m_insert;
    sqlite::Statement m_advance;
    std::optional<sqlite::Transaction> m_transaction;
    QElapsedTimer m_sinceBegin;
};

} // namespace twb::index
