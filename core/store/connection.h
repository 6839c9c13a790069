// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace twb::store {

/// How SQLite keeps changes safe. Wal is quicker but must not be used on network or removable disks.
enum class Journal : quint8 { Wal, Rollback };

struct ConnectionOptions {
    bool readOnly = false;
    bool create = false; ///< make the file when it is missing
    std::optional<Journal> journal = std::nullopt; ///< chosen by the kind of disk when not given
    QString synchronous = QStringLiteral("FULL"); ///< anything less loses acknowledged saves at a power cut
};

/// One connection to one SQLite file, confined to one thread. Opened through Qt Sql; statements run on
/// the handle of the driver, which this class has proved to belong to the same SQLite library.
class Connection {
public:
    /// Opens and sets every pragma, each read back. Changes nothing in an existing file.
    /// Fails with SqliteMismatch, PragmaRefused, NotALibrary, LibraryDamaged, LibraryLocked,
    /// FileNotWritable, FileNotReadable.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const ConnectionOptions &options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_options.readOnly; }

    /// Runs one statement without values; rows are passed over.
    Result<void> execute(QByteArrayView sql);

    /// The first column of the first row; null when there is none.
    Result<QVariant> value(QByteArrayView sql);

    /// Sets journal mode and synchronous for writing and reads both back. Writes to the file when its
    /// journal mode changes, so it is called only after the format has been accepted.
    Result<void> prepareWriting();

    /// The error of the last failed call on the handle, in our words.
    Error error(int code, const QString &action) const;

private:
    friend class Transaction;
    Connection(const QString &path, const ConnectionOptions &options);

    Result<void> openDatabase();
    Result<void> checkSameSqlite();
    Result<void> setPragma(const char *name, const QString &wanted, const QVariant &expected);

    QString m_path;
    QString m_name;
    ConnectionOptions m_options;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    int m_depth = 0;
};

/// The journal that is safe where \a path lies: Rollback on network shares and removable disks.
Journal journalFor(const QString &path);

} // namespace twb::store
