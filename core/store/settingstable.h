// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "core/store/statement.h"

namespace twb::store {

/// The table `meta`: what a library says of itself. Keys of a newer program stay.
class SettingsTable {
public:
    explicit SettingsTable(Connection &connection);

    /// Fails with LibraryDamaged when the identity is missing.
    Result<LibraryInfo> read();
    Result<void> write(const LibraryInfo &info);

private:
    Connection &m_connection;
    Statement m_select;
    Statement m_replace;
};

} // namespace twb::store
