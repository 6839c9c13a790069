// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace twb {

using namespace Qt::StringLiterals;

namespace {

/// Nothing can be put in the place of a device or pipe, nor of a name for what is open already.
bool isStream(const QString &path)
{
    static constexpr std::array openFiles{"/dev/std"_L1, "/dev/fd/"_L1, "/proc/"_L1};
    const QFileInfo file(path);
    const QString place = file.absoluteFilePath();
    return std::ranges::any_of(openFiles, [&](QLatin1StringView begin) { return place.startsWith(begin); })
        || (file.exists() && !file.isFile() && !file.isDir());
}

/// Some file systems cannot sync and say so.
bool syncFile(int handle)
{
#ifdef Q_OS_UNIX
    return ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
#else
    Q_UNUSED(handle) // QSaveFile::commit() does
    return true;
#endif
}

} // namespace

WholeFile::WholeFile(QString path, Existing existing) : m_path(std::move(path)), m_existing(existing) { }

WholeFile::~WholeFile() = default;

Result<void> WholeFile::open()
{
    if (isStream(m_path)) {
        m_device = std::make_unique<QFile>(m_path);
    } else {
        if (m_existing == Existing::Refuse)
            if (auto isFree = refuseExisting({m_path}); !isFree)
                return isFree;
        auto beside = std::make_unique<QSaveFile>(m_path);
        m_beside = beside.get();
        m_device = std::move(beside);
    }
    return m_device->open(QIODevice::WriteOnly) ? Result<void>() : failed();
}

QIODevice &WholeFile::device()
{
    return *m_device;
}

Result<void> WholeFile::failed() const
{
    return failure(ErrorCode::FileNotWritable, {m_path, m_device->errorString()});
}

Result<void> WholeFile::judge(const Result<void> &written) const
{
    // A disk that was full in the middle of what was written tells why only when it is asked for more.
    if (!written && m_device->error() == QFileDevice::NoError && m_device->write(" ", 1) == 1)
        m_device->flush();
    return m_device->error() != QFileDevice::NoError ? failed() : written;
}

Result<void> WholeFile::sync()
{
    if (!m_device->flush() || m_device->error() != QFileDevice::NoError)
        return failed();
    if (m_beside && !syncFile(m_beside->handle()))
        return failure(ErrorCode::FileNotWritable, {m_path, QString::fromLocal8Bit(std::strerror(errno))});
    return {};
}

Result<void> WholeFile::commit()
{
    if (auto synced = sync(); !synced)
        return synced;
    if (!m_beside) {
        m_device->close();
        return judge({});
    }
    if (m_existing == Existing::Refuse)
        if (auto isFree = refuseExisting({m_path}); !isFree)
            return isFree;
    if (!m_beside->commit())
        return failed();
    syncFolderOf(m_path);
    return {};
}

Result<void> WholeFile::write(const QString &path, Existing existing, const Writer &writer)
{
    WholeFile file(path, existing);
    return file.open().and_then([&] { return file.judge(writer(file.device())); }).and_then([&] {
        return file.commit();
    });
}

Result<void> WholeFile::write(const QString &path, Existing existing, const QByteArray &bytes)
{
    return write(path, existing, [&](QIODevice &device) -> Result<void> {
        if (device.write(bytes) != bytes.size())
            return failure(ErrorCode::FileNotWritable, {path, device.errorString()});
        return {};
    });
}

QStringList existingFiles(const QStringList &paths)
{
    QStringList existing;
    for (const QString &path : paths)
        if (QFileInfo(path).isFile() && !isStream(path))
            existing.append(path);
    return existing;
}

Result<void> refuseExisting(const QStringList &paths)
{
    const QStringList existing = existingFiles(paths);
    if (existing.isEmpty())
        return {};
    return existing.size() == 1 ? failure(ErrorCode::FileExists, existing)
                                : failure(ErrorCode::FilesExist, {existing.join(u'\n')});
}

void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path)
#endif
}

} // namespace twb
