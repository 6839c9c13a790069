// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sqlite/statement.h"
#include "core/store/attachment.h"
#include "core/store/connection.h"

#include <QIODevice>

namespace twb::store {

/// The tables `attachment` and `attachment_chunk`: files in pieces of 1 MiB, each content once.
class AttachmentTable {
public:
    explicit AttachmentTable(Connection &connection);

    /// One transaction; a file that is already there is read, compared by hash and not kept twice.
    Result<Attachment> add(QIODevice &source, const QString &mediaType, const Progress &progress);

    /// All, in the order they came.
    Result<QList<Attachment>> all();

    /// False when it is not there.
    Result<bool> remove(const AttachmentHash &hash);

    /// Streams to \a target, which may be null to compare the hash only.
    Result<void> read(const AttachmentHash &hash, QIODevice *target);

private:
    Result<Attachment> addPieces(QIODevice &source, qint64 number, const Progress &progress);
    Result<void> readPieces(qint64 number, qint64 size, const AttachmentHash &hash, QIODevice *target);
    Result<qint64> nextNumber();

    Connection &m_connection;
    sqlite::Statement m_find;
    sqlite::Statement m_all;
    sqlite::Statement m_last;
    sqlite::Statement m_insert;
    sqlite::Statement m_insertPiece;
    sqlite::Statement m_pieces;
    sqlite::Statement m_removePieces;
    sqlite::Statement m_remove;
};

} // namespace twb::store
