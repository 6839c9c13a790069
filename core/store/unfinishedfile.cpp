// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unfinishedfile.h"

#include "core/base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes longestMaking{2};

} // namespace

UnfinishedFile::UnfinishedFile(const QString &path)
    : m_path(path), m_unfinished(path + u".unfinished"_s), m_lock(path + u".unfinished.lock"_s)
{
    m_lock.setStaleLockTime(0); // only the end of its process frees it, not its age
}

UnfinishedFile::~UnfinishedFile()
{
    if (m_lock.isLocked())
        remove();
}

Result<std::unique_ptr<UnfinishedFile>> UnfinishedFile::begin(const QString &path)
{
    if (!QFileInfo(path).dir().exists())
        return failure(ErrorCode::FileNotWritable, {path, QString()});
    std::unique_ptr<UnfinishedFile> file(new UnfinishedFile(path));
    if (!file->m_lock.tryLock(longestMaking)) {
        if (file->m_lock.error() == QLockFile::UnknownError) // "a full partition", says Qt
            return failure(ErrorCode::DiskFull, {path});
        if (file->m_lock.error() != QLockFile::LockFailedError)
            return failure(ErrorCode::FileNotWritable, {path, QString()});
        qint64 process = 0;
        QString host;
        QString program;
        file->m_lock.getLockInfo(&process, &host, &program);
        return failure(ErrorCode::LibraryLocked, {path, program + u" (%1)"_s.arg(process)});
    }
    file->remove();
    return file;
}

void UnfinishedFile::remove() const
{
    for (const QLatin1StringView end : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(m_unfinished + end);
}

Result<void> UnfinishedFile::finish(const QString &name)
{
    // A log that could not be copied when the last connection was closed holds a part of the content.
    if (QFileInfo(m_unfinished + "-wal"_L1).size() > 0)
        return failure(ErrorCode::FileNotWritable, {name, QString()});
    if (!QFile::rename(m_unfinished, name))
        return QFileInfo::exists(name) ? failure(ErrorCode::FileExists, {name})
                                       : failure(ErrorCode::FileNotWritable, {name, QString()});
    syncFolderOf(name);
    return {};
}

} // namespace twb::store
