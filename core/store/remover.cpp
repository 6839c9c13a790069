// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/remover.h"

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

/// What stands before the hash of an attachment in the canonical bytes of a revision.
constexpr QByteArrayView hashMember = "\"hash\":\"";
constexpr qsizetype hashDigits = 2 * AttachmentHash::size;

template <typename Visit> void visitHashes(QByteArrayView bytes, Visit visit)
{
    for (qsizetype at = bytes.indexOf(hashMember); at >= 0; at = bytes.indexOf(hashMember, at)) {
        at += hashMember.size();
        const QByteArrayView digits = bytes.sliced(at, std::min(hashDigits, bytes.size() - at));
        if (const auto hash = AttachmentHash::fromHex(QString::fromLatin1(digits)); !hash.isNull())
            visit(hash);
    }
}

} // namespace

Result<Removal> Remover::emptyTrash(const Progress &progress)
{
    if (auto begun = begin(); !begun)
        return std::unexpected(begun.error());
    const auto records = m_tables.removals.trashed();
    if (!records)
        return std::unexpected(records.error());
    if (records->isEmpty())
        return Removal();
    m_removal.step.arguments = {QString::number(records->size())};
    if (auto written = writeStep(); !written)
        return std::unexpected(written.error());
    for (const auto &[number, id] : *records) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        if (auto removed = remove(number); !removed)
            return std::unexpected(removed.error());
        progress(m_removal.records, records->size());
    }
    return forgetWords().and_then([this] { return removeAttachments(); }).and_then([this] {
        return finish();
    });
}

Result<Removal> Remover::erase(const RecordRow &row, const RecordId &record)
{
    return begin()
        .and_then([this] { return writeStep(); })
        .and_then([&] { return remove(row.number); })
        .and_then([&] { return m_tables.removals.erase(record); })
        .and_then([this] { return forgetWords(); })
        .and_then([this] { return removeAttachments(); })
        .and_then([this] { return finish(); });
}

/// Steps whose words have changed get their marks anew.
Result<void> Remover::forgetWords()
{
    return m_words.forget().and_then([this] { return m_tables.steps.markAll(); });
}

Result<void> Remover::begin()
{
    auto transaction = sqlite::Transaction::begin(m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    m_transaction.emplace(*std::move(transaction));
    const auto step = m_tables.steps.lastNumber();
    const auto sequence = m_tables.revisions.lastSequence();
    if (!step || !sequence)
        return std::unexpected(step ? sequence.error() : step.error());
    m_removal.step.number = *step + 1;
    m_removal.step.root = m_removal.step.number;
    m_sequence = *sequence + 1;
    // What is removed must not stay behind in free pages.
    return m_connection.execute("PRAGMA secure_delete=ON");
}

Result<void> Remover::writeStep()
{
    return m_tables.steps.insert(m_removal.step, m_sequence).and_then([this] {
        return m_tables.removals.begin(m_sequence, m_removal.step.number);
    });
}

Result<void> Remover::remove(qint64 record)
{
    const auto note = [this](QByteArrayView bytes) {
        visitHashes(bytes, [this](const AttachmentHash &hash) { m_attachments.insert(hash); });
        return Result<void>();
    };
    return m_words.note(record)
        .and_then([&] { return m_tables.removals.visitRevisions(record, note); })
        .and_then([&] { return m_tables.removals.remove(m_sequence, record); })
        .transform([this](qint64 revisions) {
            ++m_removal.records;
            m_removal.revisions += revisions;
        });
}

/// Those that no other revision uses.
Result<void> Remover::removeAttachments()
{
    if (m_attachments.isEmpty())
        return {};
    const auto keepUsed = [this](QByteArrayView bytes) {
        visitHashes(bytes, [this](const AttachmentHash &hash) { m_attachments.remove(hash); });
        return Result<void>();
    };
    if (auto visited = m_tables.removals.visitRevisions(keepUsed); !visited)
        return visited;
    for (const AttachmentHash &hash : std::as_const(m_attachments)) {
        const auto removed = m_tables.attachments.remove(hash);
        if (!removed)
            return std::unexpected(removed.error());
        m_removal.attachments += *removed ? 1 : 0;
    }
    return {};
}

Result<Removal> Remover::finish()
{
    return m_transaction->commit().transform([this] {
        m_connection.wipeLog();
        return m_removal;
    });
}

} // namespace twb::store
