// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/libraryfile.h"

#include "core/sqlite/transaction.h"
#include "core/store/migrations.h"
#include "core/store/schemacheck.h"
#include "core/store/settingstable.h"
#include "core/store/steptable.h"
#include "core/store/unfinishedfile.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

/// Refuses what is no library of a format we know, before SQLite has touched it.
Result<void> judge(const QString &path, const std::optional<FileHeader> &header, int known)
{
    if (!header || header->applicationId != libraryApplicationId)
        return failure(ErrorCode::NotALibrary, {path});
    if (header->format > known)
        return failure(
            ErrorCode::LibraryTooNew, {path, QString::number(header->format), QString::number(known)});
    return {};
}

/// What seems to be missing may be what another program is copying into the file: asked again with the lock.
Result<void> requireWhole(Connection &connection)
{
    if (connection.checkFile())
        return {};
    return sqlite::Transaction::begin(connection).transform([](const auto &) { });
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

constexpr int pagesAtOnce = 256;

/// Copies what \a source sees at this moment; a change by another program must not make it begin again.
Result<void> copyPages(Connection &source, Connection &target, const Progress &progress)
{
    const auto snapshot = sqlite::Transaction::begin(source, sqlite::Access::Read);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        return std::unexpected(target.error(sqlite3_errcode(target.handle()), "copy"));
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !progress.cancelled()) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const int pages = sqlite3_backup_pagecount(backup);
        progress(pages - sqlite3_backup_remaining(backup), pages);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_OK)
        return failure(ErrorCode::Cancelled);
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return std::unexpected(target.error(finished, "copy"));
    return {};
}

Result<void> makeCopy(Connection &source, const QString &path, const Progress &progress)
{
    auto target = Connection::open(path, {.create = true});
    if (!target)
        return std::unexpected(target.error());
    return (*target)
        ->execute("PRAGMA synchronous=FULL")
        .and_then([&] { return copyPages(source, **target, progress); })
        .and_then([&] { return (*target)->value("PRAGMA quick_check(1)"); })
        .and_then([&](const QVariant &found) -> Result<void> {
            if (found.toString() != "ok"_L1)
                return failure(ErrorCode::LibraryDamaged, {source.path(), found.toString()});
            return {};
        });
}

/// For what an older program wrote without.
Result<void> makeMarks(Connection &connection)
{
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    SettingsTable settings(connection);
    StepTable steps(connection);
    return settings.read()
        .and_then([&](const LibraryInfo &info) { return settings.write(info); })
        .and_then([&] { return steps.markAll(); })
        .and_then([&] { return transaction->commit(); });
}

/// Made under another name, so that a half-made file never bears the name asked for.
Result<void> makeWhole(const QString &path, const std::function<Result<void>(const QString &)> &make)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, {path});
    const auto unfinished = UnfinishedFile::begin(path);
    if (!unfinished)
        return std::unexpected(unfinished.error());
    return make((*unfinished)->path()).and_then([&] { return (*unfinished)->finish(); });
}

} // namespace

Result<void> LibraryFile::writeInfo(Connection &connection, const LibraryInfo &info)
{
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    return SettingsTable(connection).write(info).and_then([&] { return transaction->commit(); });
}

Result<void> LibraryFile::create(const QString &path, LibraryInfo info, const QDateTime &now)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, {path});
    if (info.id.isNull())
        info.id = QUuid::createUuid();
    if (!info.created.isValid())
        info.created = now;
    return makeWhole(path, [&](const QString &unfinished) { return makeFile(unfinished, info); });
}

Result<void> LibraryFile::copy(Connection &connection, const QString &path, const Progress &progress)
{
    return makeWhole(
        path, [&](const QString &unfinished) { return makeCopy(connection, unfinished, progress); });
}

Result<std::unique_ptr<Connection>> LibraryFile::connect(
    const QString &path, const ConnectionOptions &options)
{
    const QList<Migration> migrations = libraryMigrations();
    const int newest = migrations.last().number;
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::FileNotFound, {path});
    ConnectionOptions judging = options;
    judging.accept = [&](const std::optional<FileHeader> &header) { return judge(path, header, newest); };
    auto connection = Connection::open(path, judging);
    if (!connection)
        return connection;
    const auto format = checkFormat(**connection, newest);
    if (!format)
        return std::unexpected(format.error());
    if (auto ours = checkSchema(**connection, *format); !ours)
        return std::unexpected(ours.error());
    if (options.readOnly)
        return *format == newest
            ? std::move(connection)
            : failure(ErrorCode::MigrationFailed, {QString::number(newest), u"read only"_s});
    auto ready = requireWhole(**connection)
                     .and_then([&] { return (*connection)->prepareWriting(); })
                     .and_then([&] { return migrate(**connection, migrations); })
                     .and_then([&] { return *format < newest ? makeMarks(**connection) : Result<void>(); });
    if (!ready)
        return std::unexpected(ready.error());
    return connection;
}

} // namespace twb::store
