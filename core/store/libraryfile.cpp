// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/libraryfile.h"

#include "core/store/migrations.h"
#include "core/store/settingstable.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

/// Refuses before SQLite sees the file: opening alone could write to it.
Result<void> checkHeader(const QString &path, int known)
{
    const auto header = readFileHeader(path);
    if (!header)
        return std::unexpected(header.error());
    if (header->applicationId != libraryApplicationId)
        return failure(ErrorCode::NotALibrary, {path});
    if (header->format > known)
        return failure(
            ErrorCode::LibraryTooNew, {path, QString::number(header->format), QString::number(known)});
    return {};
}

/// Holds ten revisions of usual size without gaps; with 4 KiB an import writes a third more.
constexpr QByteArrayView pageSize = "PRAGMA page_size=16384";

/// Leaves one file and no journal beside it, ready to be given its name.
Result<void> makeFile(const QString &path, const LibraryInfo &info)
{
    auto connection = Connection::open(path, {.create = true});
    if (!connection)
        return std::unexpected(connection.error());
    return (*connection)
        ->execute(pageSize)
        .and_then([&] { return (*connection)->execute("PRAGMA synchronous=FULL"); })
        .and_then([&] { return migrate(**connection, libraryMigrations()); })
        .and_then([&] { return LibraryFile::writeInfo(**connection, info); });
}

/// A new name is on the disk only once its folder is.
void syncFolder(const QString &path)
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

} // namespace

Result<void> LibraryFile::writeInfo(Connection &connection, const LibraryInfo &info)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    return SettingsTable(connection).write(info).and_then([&] { return (*transaction)->commit(); });
}

Result<void> LibraryFile::create(const QString &path, LibraryInfo info, const QDateTime &now)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, {path});
    if (info.id.isNull())
        info.id = QUuid::createUuid();
    if (!info.created.isValid())
        info.created = now;
    // Made under another name, so that a half-made file never bears the name asked for.
    const QString draft = path + u".%1.new"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
    auto made = makeFile(draft, info);
    if (made && !QFile::rename(draft, path))
        made = failure(
            QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::FileNotWritable, {path, QString()});
    if (!made)
        QFile::remove(draft);
    else
        syncFolder(path);
    return made;
}

Result<std::unique_ptr<Connection>> LibraryFile::connect(
    const QString &path, const ConnectionOptions &options)
{
    const QList<Migration> migrations = libraryMigrations();
    const int newest = migrations.last().number;
    if (auto accepted = checkHeader(path, newest); !accepted)
        return std::unexpected(accepted.error());
    auto connection = Connection::open(path, options);
    if (!connection)
        return connection;
    const auto format = checkFormat(**connection, newest);
    if (!format)
        return std::unexpected(format.error());
    if (options.readOnly)
        return *format == newest
            ? std::move(connection)
            : failure(ErrorCode::MigrationFailed, {QString::number(newest), u"read only"_s});
    auto ready = (*connection)->prepareWriting().and_then([&] { return migrate(**connection, migrations); });
    if (!ready)
        return std::unexpected(ready.error());
    return connection;
}

} // namespace twb::store
