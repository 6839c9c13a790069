// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachmenttable.h"

#include "core/sqlite/transaction.h"

#include <QCryptographicHash>
#include <QFile>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

QString nameOf(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFile *>(&device);
    return file ? file->fileName() : QString();
}

} // namespace

AttachmentTable::AttachmentTable(Connection &connection)
    : m_connection(connection),
      m_find(connection, "SELECT number, size, media_type FROM attachment WHERE hash = ?"),
      m_all(connection, "SELECT hash, size, media_type FROM attachment ORDER BY number"),
      m_last(connection, "SELECT ifnull(max(number), 0) FROM attachment"),
      m_insert(connection, "INSERT INTO attachment (number, hash, size, media_type) VALUES (?, ?, ?, ?)"),
      m_insertPiece(connection, "INSERT INTO attachment_chunk (attachment, piece, bytes) VALUES (?, ?, ?)"),
      m_pieces(connection, "SELECT bytes FROM attachment_chunk WHERE attachment = ? ORDER BY piece"),
      m_removePieces(connection, "DELETE FROM attachment_chunk WHERE attachment = ?"),
      m_remove(connection, "DELETE FROM attachment WHERE number = ?")
{
}

Result<qint64> AttachmentTable::nextNumber()
{
    const sqlite::ResetGuard guard(m_last);
    return m_last.first().transform([this](bool) { return m_last.integer(0) + 1; });
}

Result<Attachment> AttachmentTable::addPieces(QIODevice &source, qint64 number, const Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Attachment attachment;
    QByteArray buffer(pieceSize, Qt::Uninitialized);
    const qint64 total = source.isSequential() ? 0 : source.size();
    for (qint64 piece = 0;; ++piece) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        const qint64 read = source.read(buffer.data(), pieceSize);
        if (read < 0)
            return failure(ErrorCode::FileNotReadable, {nameOf(source), source.errorString()});
        if (read == 0 && (!source.isSequential() || !source.waitForReadyRead(-1)))
            break;
        const QByteArrayView bytes(buffer.constData(), read);
        hash.addData(bytes);
        if (auto inserted = m_insertPiece.run(number, piece, bytes); !inserted)
            return std::unexpected(inserted.error());
        attachment.size += read;
        progress(attachment.size, total);
    }
    attachment.hash = AttachmentHash::fromBytes(hash.result());
    return attachment;
}

Result<Attachment> AttachmentTable::add(QIODevice &source, const QString &mediaType, const Progress &progress)
{
    auto transaction = sqlite::Transaction::begin(m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    // The row that the pieces belong to needs their hash and so comes last.
    if (auto deferred = m_connection.execute("PRAGMA defer_foreign_keys=ON"); !deferred)
        return std::unexpected(deferred.error());
    const auto number = nextNumber();
    if (!number)
        return std::unexpected(number.error());
    auto attachment = addPieces(source, *number, progress);
    if (!attachment)
        return attachment;
    attachment->mediaType = mediaType;

    const sqlite::ResetGuard guard(m_find);
    const auto known = m_find.first(attachment->hash.toBytes());
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        attachment->mediaType = m_find.text(2);
        m_find.reset();
        return attachment;
    }
    return m_insert.run(*number, attachment->hash.toBytes(), attachment->size, mediaType)
        .and_then([&] { return transaction->commit(); })
        .transform([&] { return *attachment; });
}

Result<bool> AttachmentTable::remove(const AttachmentHash &hash)
{
    const auto found = m_find.first(hash.toBytes());
    const qint64 number = found && *found ? m_find.integer(0) : 0;
    m_find.reset();
    if (!found || !*found)
        return found;
    return m_removePieces.run(number).and_then([&] { return m_remove.run(number); }).transform([] {
        return true;
    });
}

Result<QList<Attachment>> AttachmentTable::all()
{
    const sqlite::ResetGuard guard(m_all);
    QList<Attachment> attachments;
    auto row = m_all.first();
    for (; row && *row; row = m_all.next())
        attachments.append({AttachmentHash::fromBytes(m_all.blob(0)), m_all.integer(1), m_all.text(2)});
    return row.transform([&](bool) { return attachments; });
}

Result<void> AttachmentTable::readPieces(
    qint64 number, qint64 size, const AttachmentHash &hash, QIODevice *target)
{
    const sqlite::ResetGuard guard(m_pieces);
    QCryptographicHash found(QCryptographicHash::Sha256);
    qint64 read = 0;
    auto row = m_pieces.first(number);
    for (; row && *row; row = m_pieces.next()) {
        const QByteArrayView bytes = m_pieces.blobView(0);
        found.addData(bytes);
        read += bytes.size();
        if (target && target->write(bytes.data(), bytes.size()) != bytes.size())
            return failure(ErrorCode::FileNotWritable, {nameOf(*target), target->errorString()});
    }
    if (!row)
        return std::unexpected(row.error());
    if (read != size || found.result() != hash.toBytes())
        return failure(
            ErrorCode::LibraryDamaged, {m_connection.path(), u"attachment %1"_s.arg(hash.toHex())});
    return {};
}

Result<void> AttachmentTable::read(const AttachmentHash &hash, QIODevice *target)
{
    const sqlite::ResetGuard guard(m_find);
    const auto found = m_find.first(hash.toBytes());
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::AttachmentNotFound, {hash.toHex()});
    const qint64 number = m_find.integer(0);
    const qint64 size = m_find.integer(1);
    m_find.reset();
    return readPieces(number, size, hash, target);
}

} // namespace twb::store
