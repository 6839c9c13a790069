// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/extract/extractedtext.h"
#include "core/index/attachmenttables.h"
#include "core/store/attachment.h"

#include <QSet>

#include <memory>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::index {

/// An attachment whose text cannot be found, and why: DocumentDamaged, DocumentTooLarge, DocumentProtected
/// or DocumentUnknown, as ui/presentation/errortext says them.
struct FailedAttachment {
    AttachmentHash hash;
    RecordId record; ///< one that names it; several give several rows
    QString name;
    Error error;

    bool operator==(const FailedAttachment &) const = default;
};

/// The text of attachments in the file of an index, read in the background after everything else.
/// A connection of its own to that file; confined to one thread.
class AttachmentText {
public:
    /// \a indexPath is that of an Index that has been opened: this does not make the tables.
    static Result<std::unique_ptr<AttachmentText>> open(const QString &indexPath);

    /// Reads every attachment that a record names and whose text is not there yet, one transaction each,
    /// and forgets those that are gone. What cannot be read is noted and not tried again. Stopped at any
    /// time it goes on from there; errors other than those of documents end it.
    Result<void> catchUp(
        const store::Library &library, const extract::Extractor &extractor, const Progress &progress = {});

    /// Sorted by name.
    Result<QList<FailedAttachment>> failed();

    Database &database() { return *m_database; }

private:
    explicit AttachmentText(std::unique_ptr<Database> database) : m_database(std::move(database)) { }

    /// An attachment that is still to be read, and what a record calls it.
    struct Pending {
        store::Attachment attachment;
        QString name;
    };

    Result<void> renewIndex();
    Result<QList<AttachmentHash>> known();
    Result<QList<Pending>> pending(
        const QList<store::Attachment> &attachments, const QSet<AttachmentHash> &known);
    Result<void> forget(const AttachmentHash &hash);
    Result<QString> nameOf(const AttachmentHash &hash);
    Result<void> read(const store::Library &library, const Pending &pending,
        const extract::Extractor &extractor, const Progress &progress);
    Result<void> write(const AttachmentHash &hash, AttachmentState state, const extract::ExtractedText &text,
        const Progress &progress);
    Result<void> writePage(qint64 attachment, const extract::PageText &page, const Progress &progress);

    std::unique_ptr<Database> m_database;
};

} // namespace twb::index
