// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLockFile>

#include <memory>

namespace twb::store {

/// Where a database file is made before it gets its name: beside it, always under the same other name, by one
/// process at a time. What a process that ended too early left there is removed by the next.
class UnfinishedFile {
public:
    /// Waits while another process makes the same file. Fails with LibraryLocked when that takes too long,
    /// FileNotWritable.
    static Result<std::unique_ptr<UnfinishedFile>> begin(const QString &path);

    /// Removes what has not got its name.
    ~UnfinishedFile();

    /// Where to make it; nothing is there yet.
    const QString &path() const { return m_unfinished; }

    /// Gives the file its name, or another, once every connection to it is closed and it is on the disk.
    /// Replaces nothing. Fails with FileExists, FileNotWritable.
    Result<void> finish() { return finish(m_path); }
    Result<void> finish(const QString &name);

private:
    explicit UnfinishedFile(const QString &path);

    void remove() const;

    QString m_path;
    QString m_unfinished;
    QLockFile m_lock;
};

} // namespace twb::store
