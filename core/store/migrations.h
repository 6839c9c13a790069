// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QList>

namespace twb::store {

/// One numbered step of the format. Its statements are separated by lines that read "-- step".
struct Migration {
    int number = 0;
    QByteArray script;
};

/// "TWBK": marks an SQLite file as a library of ours.
inline constexpr qint32 libraryApplicationId = 0x5457424b;

/// The migrations this program was built with, from the first on.
QList<Migration> libraryMigrations();

/// The statements of its script.
QByteArrayList statementsOf(const Migration &migration);

/// The format of an open file; newer than \a newest fails with LibraryTooNew.
Result<int> checkFormat(Connection &connection, int newest);

/// Brings a connection's file to the newest format, each migration in a transaction of its own, and
/// stops at the first that fails (MigrationFailed). An existing file is copied first, see
/// copyBeforeMigration(). Fails with LibraryTooNew without writing.
Result<void> migrate(Connection &connection, const QList<Migration> &migrations);

/// Writes a complete copy beside the file, proves it sound, and returns its path. A copy of the same content
/// that is there already, from a migration that did not come to its end, is taken instead.
Result<QString> copyBeforeMigration(Connection &connection, int format);

} // namespace twb::store
