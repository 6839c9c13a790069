// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sqlite/connection.h"
#include "core/store/fileplace.h"

#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <memory>

namespace twb::store {

/// How SQLite keeps changes safe. Wal is quicker but must not be used on network or removable disks.
enum class Journal : quint8 { Wal, Rollback };

struct ConnectionOptions {
    bool readOnly = false;
    bool create = false; ///< make the file when it is missing
    std::optional<Journal> journal = std::nullopt; ///< chosen by the kind of disk when not given
    QString synchronous = QStringLiteral("FULL"); ///< anything less loses acknowledged saves at a power cut
    /// Judges the first bytes before SQLite looks further: what it refuses is left as it was.
    std::function<Result<void>(const std::optional<FileHeader> &header)> accept = {};
    int mostLogPages = 1000; ///< of the write-ahead log before it is copied; SQLite's own default
};

/// One connection to one SQLite file, confined to one thread. Opened through Qt Sql; statements run on
/// the handle of the driver, which this class has proved to belong to the same SQLite library.
class Connection : public sqlite::Connection {
public:
    /// Opens and sets every pragma, each read back. Changes nothing in an existing file.
    /// Fails with SqliteMismatch, PragmaRefused, NotALibrary, LibraryDamaged, LibraryLocked,
    /// FileNotWritable, FileNotReadable.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const ConnectionOptions &options);
    ~Connection() override;
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_options.readOnly; }

    /// Runs one statement without values; rows are passed over.
    Result<void> execute(QByteArrayView sql);

    /// How many rows the last statement wrote.
    qint64 changes() const;

    /// The first column of the first row; null when there is none.
    Result<QVariant> value(QByteArrayView sql);

    /// Whether the file still lies where it was opened, see FilePlace; every write asks first.
    Result<void> checkPlace() const override { return m_place.check(); }

    /// The same, and that nothing is missing at its end, which is certain only with the write lock.
    Result<void> checkFile() const override;

    /// Sets journal mode and synchronous for writing and reads both back. Writes to the file when its
    /// journal mode changes, so it is called only after the format has been accepted.
    Result<void> prepareWriting();

    /// After a commit: copies the write-ahead log into the file once it has grown. A second connection holds
    /// the write lock meanwhile, because before SQLite 3.51.3 a checkpoint beside another writer's could
    /// damage the file (release notes of 3.51.3).
    void tidyLog() override;

    /// Empties the write-ahead log, so that nothing removed is left in it. While another program reads, it
    /// stays until the log is next copied or the library is closed.
    void wipeLog();

    /// Leaves the next tidyLog() out: what is in the log is safe, copying it can wait.
    void tidyLater() { m_tidyLater = true; }

    Error error(int code, std::string_view action) const override;

private:
    Connection(const QString &path, const ConnectionOptions &options);

    Journal journal() const;
    Result<void> openDatabase();
    Result<void> checkSameSqlite();
    Result<void> judgeHeader();
    Result<void> avoidSharedMemory();
    Result<void> setPragma(const char *name, const QString &wanted, const QVariant &expected);

    QString m_path;
    QString m_name;
    ConnectionOptions m_options;
    QSqlDatabase m_database;
    FilePlace m_place;
    int m_logPages = 0;
    bool m_tidyLater = false;
    std::unique_ptr<Connection> m_locker; ///< holds the write lock while this one copies the log
};

/// The journal that is safe where \a path lies: Rollback on network shares and removable disks.
Journal journalFor(const QString &path);

} // namespace twb::store
