// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/logging.h"
#include "core/sqlite/statement.h"
#include "core/sqlite/transaction.h"
#include "core/store/connection.h"
#include "core/store/unfinishedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QResource>

#include <algorithm>
#include <array>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto separator = "-- step\n"_L1;

std::unexpected<Error> migrationFailed(int number, const Error &cause)
{
    static constexpr std::array ofTheFile{ErrorCode::DiskFull, ErrorCode::LibraryLocked,
        ErrorCode::LibraryGone, ErrorCode::LibraryReplaced, ErrorCode::LibraryDamaged};
    if (std::ranges::contains(ofTheFile, cause.code))
        return std::unexpected(cause);
    return failure(
        ErrorCode::MigrationFailed, {QString::number(number), cause.arguments.value(1)}, cause.detail);
}

Result<void> requireNoRows(Connection &connection, QByteArrayView sql)
{
    const auto row = connection.value(sql);
    if (!row)
        return std::unexpected(row.error());
    if (!row->isNull())
        return failure(ErrorCode::DatabaseFailed, {QString::fromUtf8(sql), row->toString()});
    return {};
}

Result<void> runScript(Connection &connection, const Migration &migration)
{
    for (const QByteArray &statement : statementsOf(migration))
        if (auto run = connection.execute(statement); !run)
            return run;
    return {};
}

Result<int> formatOf(Connection &connection)
{
    return connection.value("PRAGMA user_version").transform([](const QVariant &v) { return v.toInt(); });
}

Result<void> runMigration(Connection &connection, const Migration &migration)
{
    auto transaction = sqlite::Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QByteArray version = "PRAGMA user_version=" + QByteArray::number(migration.number);
    const QByteArray application = "PRAGMA application_id=" + QByteArray::number(libraryApplicationId);
    const auto found = formatOf(connection); // another program may have been quicker
    if (found && *found >= migration.number)
        return {};
    return runScript(connection, migration)
        .and_then([&] { return requireNoRows(connection, "PRAGMA foreign_key_check"); })
        .and_then([&] { return connection.execute(version); })
        .and_then([&] { return connection.execute(application); })
        .and_then([&] { return transaction->commit(); });
}

Result<void> verifyCopy(const QString &path, int format)
{
    auto copy = Connection::open(path, {.readOnly = true});
    if (!copy)
        return std::unexpected(copy.error());
    const auto sound = (*copy)->value("PRAGMA integrity_check(1)");
    const auto found = formatOf(**copy);
    if (!sound || sound->toString() != "ok"_L1 || !found || *found != format)
        return failure(ErrorCode::LibraryDamaged, {path, sound ? sound->toString() : QString()});
    return {};
}

/// The same in two files that hold the same: whatever is written is a step, a setting or an attachment. These
/// tables are there since the first format.
constexpr QByteArrayView content =
    "SELECT (SELECT count(*) || ' ' || ifnull(max(number), 0) FROM step)"
    " || ' ' || ifnull((SELECT hex(id) FROM step ORDER BY number DESC LIMIT 1), '')"
    " || ' ' || (SELECT count(*) || ' ' || ifnull(max(seq), 0) FROM revision)"
    " || ' ' || (SELECT count(*) || ' ' || ifnull(max(number), 0) || ' ' || ifnull(sum(size), 0)"
    " FROM attachment)"
    " || ' ' || ifnull((SELECT group_concat(key || '=' || value, char(10))"
    " FROM (SELECT key, value FROM meta ORDER BY key)), '')";

/// Whether a migration that did not come to its end has copied this already.
bool isCopyOf(const QString &path, Connection &connection, int format)
{
    if (!verifyCopy(path, format))
        return false;
    const auto copy = Connection::open(path, {.readOnly = true});
    const auto copied = copy ? (*copy)->value(content) : Result<QVariant>();
    const auto now = connection.value(content);
    return copied && now && !now->isNull() && *copied == *now;
}

} // namespace

QByteArrayList statementsOf(const Migration &migration)
{
    QByteArrayList statements;
    const QStringList parts = QString::fromUtf8(migration.script).split(separator);
    for (const QString &part : parts.sliced(1))
        statements.append(part.toUtf8());
    return statements;
}

QList<Migration> libraryMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        migrations.append({name.left(4).toInt(), QResource(folder.filePath(name)).uncompressedData()});
    return migrations;
}

Result<QString> copyBeforeMigration(Connection &connection, int format)
{
    const QString stem = connection.path() + u".format-%1"_s.arg(format);
    const auto unfinished = UnfinishedFile::begin(stem + ".backup"_L1);
    if (!unfinished)
        return std::unexpected(unfinished.error());
    QString path = stem + ".backup"_L1;
    for (int i = 2; QFileInfo::exists(path); ++i) {
        if (isCopyOf(path, connection, format))
            return path;
        path = stem + u"-%1.backup"_s.arg(i);
    }
    const QString made = (*unfinished)->path();
    sqlite::Statement copy(connection, "VACUUM INTO ?");
    const auto done = copy.run(made).and_then([&] { return verifyCopy(made, format); }).and_then([&] {
        return (*unfinished)->finish(path);
    });
    if (!done)
        return std::unexpected(done.error());
    qCInfo(logStore) << "Copied before migrating:" << path;
    return path;
}

Result<int> checkFormat(Connection &connection, int newest)
{
    const auto found = formatOf(connection);
    if (found && *found > newest)
        return failure(
            ErrorCode::LibraryTooNew, {connection.path(), QString::number(*found), QString::number(newest)});
    return found;
}

Result<void> migrate(Connection &connection, const QList<Migration> &migrations)
{
    const int newest = migrations.last().number;
    const auto found = checkFormat(connection, newest);
    if (!found)
        return std::unexpected(found.error());
    if (*found > 0 && *found < newest) {
        if (auto copied = copyBeforeMigration(connection, *found); !copied)
            return migrationFailed(*found + 1, copied.error());
    }
    for (const Migration &migration : migrations) {
        if (migration.number <= *found)
            continue;
        if (auto run = runMigration(connection, migration); !run)
            return migrationFailed(migration.number, run.error());
    }
    return {};
}

} // namespace twb::store
