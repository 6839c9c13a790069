// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/fileidentity.h"

struct sqlite3;

namespace twb::store {

/// What the first bytes of a library say (https://www.sqlite.org/fileformat.html, section 1.3).
struct FileHeader {
    qint32 applicationId = 0;
    qint32 format = 0; ///< user_version
    quint32 changes = 0; ///< grows when the file is written
    qint64 pageSize = 0; ///< bytes
    quint32 pages = 0; ///< 0 when it does not say
};

/// Read through the file that SQLite has open, without a lock and before SQLite itself looks into it, so that
/// nothing is touched. Nothing when it is no file of SQLite's.
std::optional<FileHeader> readFileHeader(sqlite3 *handle);

/// Where the file of a connection lay when it was opened, and whether it still does.
class FilePlace {
public:
    FilePlace() = default;
    FilePlace(const QString &path, sqlite3 *handle);

    /// Remembers the log that lies beside the file now as the one of this connection.
    void noteLog() const;

    /// LibraryGone, or LibraryReplaced. A log of the old file that lies beside the new one is put away,
    /// because SQLite would take it for the new one's; this connection goes on to read it.
    Result<void> check() const;

    /// LibraryDamaged when the file is shorter than it says. Asked while nobody else can write: another
    /// program that copies its log into the file makes it longer bit by bit.
    Result<void> checkWhole() const;

private:
    bool isOtherFile() const;
    bool hasAllPages(const FileHeader &header) const;
    void putLogAway() const;

    QString m_path;
    sqlite3 *m_handle = nullptr;
    std::optional<FileIdentity> m_identity;
    mutable std::optional<FileIdentity> m_log; ///< of this connection's, once it was there
    mutable quint32 m_changes = 0;
};

} // namespace twb::store
