// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/index/database.h"

class QTemporaryDir;

namespace twb::index {

/// Opens the index at \a path, or makes it: where there is none, where it is of another format or another
/// library, or damaged. Several programs may do so at once: what one of them has made the others take, and
/// nobody removes what works. Waits for others for some seconds.
Result<std::unique_ptr<Database>> openIndexFile(const QString &path, const QByteArray &libraryId);

/// Whether that path is one of TemporaryPlace's that names no file.
bool isInMemory(const QString &path);

/// Runs \a work again while another program is in its way, up to a minute.
Result<void> withPatience(const std::function<Result<void>()> &work, const Progress &progress);

/// Where an index lies for this run of the program when it cannot lie in the cache: in a folder that goes
/// away with the object, or in memory.
class TemporaryPlace {
public:
    TemporaryPlace();
    ~TemporaryPlace();
    TemporaryPlace(TemporaryPlace &&) noexcept;
    TemporaryPlace &operator=(TemporaryPlace &&) noexcept;

    /// Opens an index in the folder, beginning with a copy of the one at \a cached where that can be read, or
    /// in memory when not even the folder can be written.
    Result<std::unique_ptr<Database>> open(const QString &cached, const QByteArray &libraryId);

    const QString &path() const { return m_path; } ///< as Database::open() takes it

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace twb::index
