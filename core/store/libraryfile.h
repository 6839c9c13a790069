// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/library.h"

namespace twb::store {

/// The file behind a library: how it comes to be and how it is opened. Library is the door for everyone
/// else; the options beyond its own serve the fault tests.
struct LibraryFile {
    /// Makes the file in full before it gets its name. Fails with FileExists, FileNotWritable, DiskFull.
    static Result<void> create(const QString &path, LibraryInfo info, const QDateTime &now);

    static Result<std::unique_ptr<Library>> open(
        const QString &path, const Clock &clock, const ConnectionOptions &options);

    /// Library::copyTo().
    static Result<void> copy(Connection &connection, const QString &path, const Progress &progress);

    /// In a transaction of its own.
    static Result<void> writeInfo(Connection &connection, const LibraryInfo &info);

    /// The same without what Library knows.
    static Result<std::unique_ptr<Connection>> connect(const QString &path, const ConnectionOptions &options);
};

} // namespace twb::store
