// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace twb::store {

/// Which file a name stands for, however it is spelled.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0; ///< inode; on Windows the file index

    bool operator==(const FileIdentity &) const = default;
};

/// Of the file at the end of all links; nothing when there is none. Looks at the name only: on POSIX systems
/// opening and closing a library would drop the locks that this process has on it (sqlite.org, "How To
/// Corrupt An SQLite Database File", 2.2).
std::optional<FileIdentity> fileIdentity(const QString &path);

/// Whether a file is the library at \a library or one that SQLite keeps beside it. Such a file must not be
/// opened by anything but SQLite while the library is open in this process.
bool belongsToLibrary(const QString &file, const QString &library);

} // namespace twb::store
