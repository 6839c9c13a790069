// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/attachmentuses.h"

#include "core/index/projection.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twb::index {

using namespace Qt::StringLiterals;

namespace {

constexpr auto field = "attachments"_L1;

} // namespace

AttachmentUses::AttachmentUses(Database &database)
    : m_database(database), m_forget(database, "DELETE FROM attachment_use WHERE record = ?"),
      m_insert(database, "INSERT OR IGNORE INTO attachment_use (hash, record, name) VALUES (?, ?, ?)"),
      m_advance(database, "UPDATE attachment_state SET sequence = ?")
{
}

Result<void> AttachmentUses::catchUp(const store::Library &library, const Progress &progress)
{
    const auto first = m_database.integer("SELECT sequence FROM attachment_state");
    if (!first)
        return std::unexpected(first.error());
    qint64 sequence = *first;
    const auto read =
        library.visitStoredSince(*first, [&](const store::Library::StoredRecord &record) -> Result<void> {
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled);
            return take(library, record).and_then([&] {
                sequence = record.newest;
                return m_sinceBegin.elapsed() > longestTransaction ? commit(sequence) : Result<void>();
            });
        });
    if (!read && read.error().code != ErrorCode::Cancelled) {
        m_transaction.reset();
        return read;
    }
    const auto committed = commit(sequence);
    return committed ? read : committed;
}

/// Most records name none: their bytes tell that without being read as JSON.
Result<void> AttachmentUses::take(const store::Library &library, const store::Library::StoredRecord &record)
{
    if (!m_transaction) {
        auto begun = sqlite::Transaction::begin(m_database, Database::Access::Write);
        if (!begun)
            return std::unexpected(begun.error());
        m_transaction.emplace(*std::move(begun));
        m_sinceBegin.start();
    }
    const RecordId id = sourceOf({record.bytes.data(), size_t(record.bytes.size())}).id;
    const QUuid::Id128Bytes key = id.uuid().toBytes();
    if (auto forgotten = m_forget.run(key); !forgotten)
        return forgotten;
    if (record.settled && !record.bytes.contains("\"attachments\""))
        return {};
    const auto state = library.record(id);
    if (!state)
        return std::unexpected(state.error());
    return takeFiles(id, state->fields.value(field).toArray());
}

Result<void> AttachmentUses::takeFiles(const RecordId &id, const QJsonArray &files)
{
    const QUuid::Id128Bytes key = id.uuid().toBytes();
    for (const QJsonValue file : files) {
        const auto hash = AttachmentHash::fromHex(file.toObject().value("hash"_L1).toString());
        if (hash.isNull())
            continue;
        const std::string name = file.toObject().value("name"_L1).toString().toStdString();
        if (auto inserted = m_insert.run(hash.toBytes(), key, std::string_view(name)); !inserted)
            return inserted;
    }
    return {};
}

Result<void> AttachmentUses::commit(qint64 sequence)
{
    if (!m_transaction)
        return {};
    auto committed = m_advance.run(sequence).and_then([this] { return m_transaction->commit(); });
    m_transaction.reset();
    return committed;
}

} // namespace twb::index
