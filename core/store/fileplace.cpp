// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileplace.h"

#include "core/base/logging.h"

#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <set>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerSize = 100;
constexpr int pageSizeOffset = 16;
constexpr int changesOffset = 24;
constexpr int pagesOffset = 28;
constexpr int formatOffset = 60;
constexpr int applicationIdOffset = 68;
constexpr int pagesValidForOffset = 92;
constexpr qint64 largestPage = 65536; // written as 1

sqlite3_file *fileOf(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    const int code =
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    return code == SQLITE_OK && file && file->pMethods ? file : nullptr;
}

/// Which of the pages from \a first to \a last the write-ahead log holds (fileformat.html, section 4.1).
std::set<quint32> pagesInLog(sqlite3 *handle, quint32 first, quint32 last)
{
    constexpr qint64 logHeaderSize = 32;
    constexpr qint64 frameHeaderSize = 24;
    constexpr qsizetype saltSize = 8;
    sqlite3_file *log = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void *>(&log));
    std::array<char, logHeaderSize> header{};
    std::set<quint32> pages;
    if (!log || !log->pMethods || log->pMethods->xRead(log, header.data(), logHeaderSize, 0) != SQLITE_OK
        || (qFromBigEndian<quint32>(header.data()) & ~1u) != 0x377f0682)
        return pages;
    const QByteArrayView salt = QByteArrayView(header).sliced(16, saltSize);
    const qint64 frameSize = frameHeaderSize + qFromBigEndian<quint32>(header.data() + 8);
    std::array<char, frameHeaderSize> frame{};
    for (qint64 at = logHeaderSize; log->pMethods->xRead(log, frame.data(), frameHeaderSize, at) == SQLITE_OK;
        at += frameSize) {
        if (QByteArrayView(frame).sliced(8, saltSize) != salt)
            break;
        if (const auto page = qFromBigEndian<quint32>(frame.data()); page >= first && page <= last)
            pages.insert(page);
    }
    return pages;
}

qint64 sizeOf(sqlite3 *handle)
{
    sqlite3_int64 size = 0;
    sqlite3_file *file = fileOf(handle);
    return file && file->pMethods->xFileSize(file, &size) == SQLITE_OK ? size : 0;
}

} // namespace

std::optional<FileHeader> readFileHeader(sqlite3 *handle)
{
    sqlite3_file *file = fileOf(handle);
    std::array<char, headerSize> bytes{};
    if (!file || file->pMethods->xRead(file, bytes.data(), headerSize, 0) != SQLITE_OK
        || QByteArrayView(bytes).first(16) != QByteArrayView("SQLite format 3\0", 16))
        return std::nullopt;
    const auto number = [&](int offset) { return qFromBigEndian<quint32>(bytes.data() + offset); };
    FileHeader header;
    header.applicationId = qint32(number(applicationIdOffset));
    header.format = qint32(number(formatOffset));
    header.changes = number(changesOffset);
    const qint64 written = qFromBigEndian<quint16>(bytes.data() + pageSizeOffset);
    header.pageSize = written == 1 ? largestPage : written;
    if (number(pagesValidForOffset) == header.changes)
        header.pages = number(pagesOffset);
    return header;
}

FilePlace::FilePlace(const QString &path, sqlite3 *handle)
    : m_path(path), m_handle(handle), m_identity(fileIdentity(path))
{
}

Result<void> FilePlace::check() const
{
    const auto found = fileIdentity(m_path);
    if (!found)
        return failure(ErrorCode::LibraryGone, {m_path});
    if (found != m_identity || isOtherFile()) {
        putLogAway();
        return failure(ErrorCode::LibraryReplaced, {m_path});
    }
    noteLog();
    return {};
}

/// It stays the same for as long as a connection has it open.
void FilePlace::noteLog() const
{
    if (!m_log)
        m_log = fileIdentity(m_path + "-wal"_L1);
}

Result<void> FilePlace::checkWhole() const
{
    const auto header = readFileHeader(m_handle);
    if (!header || !hasAllPages(*header))
        return failure(ErrorCode::LibraryDamaged, {m_path, u"cut short"_s});
    m_changes = header->changes;
    return {};
}

/// A program that was ended while it copied its log has left the rest of the pages there.
bool FilePlace::hasAllPages(const FileHeader &header) const
{
    const auto there = quint32(sizeOf(m_handle) / qMax(header.pageSize, 1));
    return there >= header.pages
        || pagesInLog(m_handle, there + 1, header.pages).size() == header.pages - there;
}

/// A file that is written over keeps its name and identity; an older one has counted fewer changes.
bool FilePlace::isOtherFile() const
{
    int moved = 0;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0)
        return true;
    const auto header = readFileHeader(m_handle);
    return header && header->changes < m_changes;
}

void FilePlace::putLogAway() const
{
    if (!m_log || fileIdentity(m_path + "-wal"_L1) != m_log)
        return;
    qCWarning(logStore) << "Another file lies at" << m_path << "beside the log of the one before";
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1})
        QFile::remove(m_path + suffix);
}

} // namespace twb::store
