// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"

namespace twb::store {

/// What could be saved of a damaged library.
struct Rescued {
    QString path; ///< of the new library
    qint64 records = 0;
    qint64 revisions = 0;
    qint64 steps = 0;
    qint64 attachments = 0;
    QStringList damagedRecords; ///< ids of those that are missing or lack revisions
    QStringList lostAttachments; ///< hashes
};

/// Saves all that can be proved true in a damaged library into a new one beside it, which gets its name when
/// it is complete and on the disk: "Soest.gerettet.twb", or with a number where that is taken. The damaged
/// file is read only, page by page, so it matters little where it is damaged; no connection of this process
/// may have it open. Fails with FileNotFound, FileNotReadable, LibraryDamaged (nothing of a library is in
/// it), FileNotWritable, DiskFull, Cancelled.
Result<Rescued> rescueLibrary(const QString &path, const Clock &clock, const Progress &progress = {});

/// Makes the indexes of SQLite inside a library anew from its tables, in one transaction.
Result<void> rebuildTableIndexes(const QString &path);

} // namespace twb::store
