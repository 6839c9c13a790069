// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileidentity.h"

#include <QFile>

#include <array>

#ifdef Q_OS_WIN
#include <QDir>

#include <windows.h>
#else
#include <sys/stat.h>
#endif

namespace twb::store {

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN

std::optional<FileIdentity> fileIdentity(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), 0, shareAll, nullptr,
        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION found;
    const bool known = GetFileInformationByHandle(file, &found);
    CloseHandle(file);
    if (!known)
        return std::nullopt;
    return FileIdentity{
        found.dwVolumeSerialNumber, (quint64(found.nFileIndexHigh) << 32) | found.nFileIndexLow};
}

#else

std::optional<FileIdentity> fileIdentity(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{quint64(found.st_dev), quint64(found.st_ino)};
}

#endif

bool belongsToLibrary(const QString &file, const QString &library)
{
    const auto identity = fileIdentity(file);
    static constexpr std::array besides{""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1};
    return identity && std::ranges::any_of(besides, [&](QLatin1StringView suffix) {
        return fileIdentity(library + suffix) == identity;
    });
}

} // namespace twb::store
