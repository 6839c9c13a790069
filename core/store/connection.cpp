// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/sqlite/statement.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyTimeout = 5000; // milliseconds
constexpr size_t mostOfSql = 60; ///< that an error tells

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"twb-store-%1"_s.arg(++counter);
}

/// A file URI, because only it can say that a file on a read-only medium does not change meanwhile.
QString databaseName(const QString &path, const ConnectionOptions &options)
{
    QString uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (options.readOnly && !folder.isWritable() && !QFileInfo::exists(path + "-wal"_L1))
        uri += "?immutable=1"_L1;
    return uri;
}

QString connectOptions(const ConnectionOptions &options)
{
    const QString access = options.readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString();
    return u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout) + access;
}

/// On the disk, in the quota of the user, below the limit of a file.
bool isLackOfSpace(int cause)
{
#ifdef EDQUOT
    if (cause == EDQUOT)
        return true;
#endif
    return cause == ENOSPC || cause == EFBIG;
}

} // namespace

Journal journalFor(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
#ifdef Q_OS_WIN
    const QString drive = QStorageInfo(folder).rootPath();
    const UINT type = GetDriveTypeW(reinterpret_cast<const wchar_t *>(drive.utf16()));
    return type == DRIVE_FIXED || type == DRIVE_RAMDISK ? Journal::Wal : Journal::Rollback;
#else
    // Network file systems lack the shared memory that WAL needs; those of USB sticks are pulled out.
    static constexpr std::array unsafe{"nfs", "cifs", "smb", "fuse", "9p", "afs", "ceph", "davfs", "ncp",
        "lustre", "glusterfs", "vfat", "exfat", "msdos"};
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    const bool isUnsafe =
        std::ranges::any_of(unsafe, [&](const char *name) { return type.startsWith(name); });
    return isUnsafe ? Journal::Rollback : Journal::Wal;
#endif
}

Connection::Connection(const QString &path, const ConnectionOptions &options)
    : m_path(path), m_name(uniqueConnectionName()), m_options(options)
{
}

Connection::~Connection()
{
    m_locker.reset();
    m_handle = nullptr;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const ConnectionOptions &options)
{
    if (!options.create && !QFileInfo::exists(path))
        return failure(ErrorCode::FileNotFound, {path});
    std::unique_ptr<Connection> connection(new Connection(path, options));
    const auto opened =
        connection->openDatabase()
            .and_then([&] { return connection->judgeHeader(); })
            .and_then([&] { return connection->checkSameSqlite(); })
            .and_then([&] { return connection->avoidSharedMemory(); })
            .and_then([&] { return connection->setPragma("foreign_keys", u"ON"_s, 1); })
            .and_then([&] { return connection->setPragma("cell_size_check", u"ON"_s, 1); })
            .and_then([&] { return connection->setPragma("trusted_schema", u"OFF"_s, 0); })
            .and_then([&] { return connection->setPragma("temp_store", u"MEMORY"_s, 2); })
            .and_then([&] { return connection->setPragma("cache_size", u"-8000"_s, -8000); })
            .and_then([&] {
                return connection->setPragma("busy_timeout", QString::number(busyTimeout), busyTimeout);
            });
    if (!opened)
        return std::unexpected(opened.error());
    connection->m_place.noteLog();
    return connection;
}

Result<void> Connection::openDatabase()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(databaseName(m_path, m_options));
    m_database.setConnectOptions(connectOptions(m_options));
    if (!m_database.open()) {
        const ErrorCode code = m_options.readOnly ? ErrorCode::FileNotReadable : ErrorCode::FileNotWritable;
        return failure(code, {m_path, m_database.lastError().databaseText()});
    }
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(ErrorCode::SqliteMismatch, {QString::fromLatin1(handle.typeName()), u"sqlite3*"_s});
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(m_handle, 1);
    // Closing must not touch the file before its format has been accepted, and never as a reader.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    m_place = FilePlace(m_path, m_handle);
    // No library of ours holds any; those of a foreign file must not run.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    return {};
}

Result<void> Connection::judgeHeader()
{
    const auto accept = std::exchange(m_options.accept, {});
    return accept ? accept(readFileHeader(m_handle)) : Result<void>();
}

Result<void> Connection::checkFile() const
{
    const bool isBeingMade = m_options.create;
    const auto placed = checkPlace();
    return isBeingMade ? placed : placed.and_then([this] { return m_place.checkWhole(); });
}

Result<void> Connection::checkSameSqlite()
{
    const auto viaSql = value("SELECT sqlite_source_id()");
    if (!viaSql)
        return std::unexpected(viaSql.error());
    const QString viaC = QString::fromLatin1(sqlite3_sourceid());
    if (viaSql->toString() != viaC)
        return failure(ErrorCode::SqliteMismatch, {viaSql->toString(), viaC});
    return {};
}

Result<void> Connection::setPragma(const char *name, const QString &wanted, const QVariant &expected)
{
    const QByteArray pragma = QByteArray("PRAGMA ") + name;
    if (auto set = execute(QByteArray(pragma + "=" + wanted.toLatin1())); !set)
        return set;
    const auto found = value(pragma);
    if (!found)
        return std::unexpected(found.error());
    if (found->toString() != expected.toString())
        return failure(
            ErrorCode::PragmaRefused, {QString::fromLatin1(name), expected.toString(), found->toString()});
    return {};
}

Result<void> Connection::prepareWriting()
{
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return failure(ErrorCode::FileNotWritable, {m_path, u"read only"_s});
    const int level = m_options.synchronous == "FULL"_L1 ? 2 : m_options.synchronous == "NORMAL"_L1 ? 1 : 0;
    const QString mode = journal() == Journal::Wal ? u"wal"_s : u"truncate"_s;
    const auto countPages = [](void *connection, sqlite3 *, const char *, int pages) {
        static_cast<Connection *>(connection)->m_logPages = pages;
        return SQLITE_OK;
    };
    return setPragma("journal_mode", mode, mode)
        .and_then([&] { return setPragma("secure_delete", u"FAST"_s, 2); }) // no old words between the rows
        .and_then([&] { return setPragma("synchronous", m_options.synchronous, level); })
        .and_then([&] { return setPragma("locking_mode", u"normal"_s, u"normal"_s); })
        .and_then([&] { return execute("SELECT 1 FROM sqlite_schema LIMIT 1"); }) // lets go of the lock
        .transform([&] {
            m_place.noteLog();
            sqlite3_wal_hook(m_handle, countPages, this);
            sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
        });
}

Journal Connection::journal() const
{
    return m_options.journal.value_or(journalFor(m_path));
}

/// A library that comes from a local disk is in WAL mode; on a share it has to be read once before that
/// can be changed. Alone with the file SQLite needs no memory shared with others for it.
Result<void> Connection::avoidSharedMemory()
{
    if (m_options.readOnly || journal() == Journal::Wal)
        return {};
    return setPragma("locking_mode", u"exclusive"_s, u"exclusive"_s);
}

void Connection::tidyLog()
{
    if (std::exchange(m_tidyLater, false) || m_logPages < m_options.mostLogPages)
        return;
    if (!m_locker) {
        auto locker = open(m_path, {.journal = Journal::Wal});
        if (!locker || !checkPlace())
            return;
        m_locker = *std::move(locker);
        sqlite3_busy_timeout(m_locker->m_handle, 0);
    }
    if (!m_locker->execute("BEGIN IMMEDIATE"))
        return; // someone else writes: the next commit tries again
    sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    static_cast<void>(m_locker->execute("ROLLBACK"));
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

void Connection::wipeLog()
{
    sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

Result<void> Connection::execute(QByteArrayView sql)
{
    return value(sql).transform([](const QVariant &) { });
}

Result<QVariant> Connection::value(QByteArrayView sql)
{
    sqlite::Statement statement(*this, std::string(sql));
    QVariant result;
    auto row = statement.first();
    if (row && *row && !statement.isNull(0))
        result = statement.text(0);
    while (row && *row)
        row = statement.next();
    if (!row)
        return std::unexpected(row.error());
    return result;
}

Error Connection::error(int code, std::string_view sql) const
{
    const QString action = QString::fromUtf8(sql.substr(0, mostOfSql));
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_handle));
    const QString detail = u"SQLite %1: %2 (%3)"_s.arg(code).arg(message, action);
    const bool noSpace = m_handle && isLackOfSpace(sqlite3_system_errno(m_handle));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::LibraryLocked, {m_path, QString()}, detail};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {m_path}, detail};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorCode::LibraryDamaged, {m_path, message}, detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::FileNotWritable, {m_path, message}, detail};
    case SQLITE_CANTOPEN:
        return {m_options.readOnly ? ErrorCode::FileNotReadable : ErrorCode::FileNotWritable,
            {m_path, message}, detail};
    case SQLITE_IOERR:
        if (noSpace)
            return {ErrorCode::DiskFull, {m_path}, detail};
        break;
    default:
        break;
    }
    return {ErrorCode::DatabaseFailed, {action, message}, detail};
}

} // namespace twb::store
