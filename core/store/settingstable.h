// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/statement.h"
#include "core/store/connection.h"
#include "core/store/libraryinfo.h"

#include <QHash>

namespace twb::store {

/// The table `meta`: what a library says of itself. Keys of a newer program stay.
class SettingsTable {
public:
    explicit SettingsTable(Connection &connection);

    /// Fails with LibraryDamaged when the identity is missing.
    Result<LibraryInfo> read();
    Result<void> write(const LibraryInfo &info);

    /// False when the words are not those that were written; read() leaves them out then.
    Result<bool> isIntact();

private:
    using Values = QHash<QString, QString>;
    Result<Values> readAll();

    Connection &m_connection;
    sqlite::Statement m_select;
    sqlite::Statement m_replace;
};

} // namespace twb::store
