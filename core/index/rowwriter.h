// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/columns.h"
#include "core/index/projection.h"

namespace twb::index {

/// What the column `flags` of the table `entry` says.
enum EntryFlag : quint8 { ConflictFlag = 1, TrashedFlag = 2, ListedFlag = 4 };

/// Puts rows into the index, in transactions of the caller. A record that is there already gets a new
/// number; the old one becomes stale.
class RowWriter {
public:
    RowWriter(Database &database, CodeTable &codes);

    /// To be called first. \a state is changed along and written by the caller with each transaction.
    Result<void> begin(State &state);

    Result<void> write(const Row &row);

    /// Writes the facets of the rows since the last call; to be called before the transaction ends.
    Result<void> flush();

private:
    Result<void> removeOld(const Row &row);
    Result<void> takeCodes(const Row &row);
    Result<void> insertEntry(qint64 number, const Row &row);
    Result<void> insertRest(qint64 number, const Row &row);

    Database &m_database;
    State *m_state = nullptr;
    CodeTable &m_codes;
    bool m_fresh = false;
    qint64 m_blockFirst = 0;
    std::string m_block;
    std::string m_words; ///< the codes of the row at hand as words of full text
    sqlite::Statement m_find;
    sqlite::Statement m_deleteEntry;
    sqlite::Statement m_deleteName;
    sqlite::Statement m_insertStale;
    sqlite::Statement m_insertEntry;
    sqlite::Statement m_insertLink;
    sqlite::Statement m_insertName;
    sqlite::Statement m_insertBlock;
};

} // namespace twb::index
