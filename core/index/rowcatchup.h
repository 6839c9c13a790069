// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/rowreader.h"
#include "core/index/rowwriter.h"

#include <QElapsedTimer>

#include <optional>

namespace twb::index {

/// Reads what a library got since the index was last written and puts it into the rows. Transactions
/// hold many rows, because every one writes most pages of the index by id anew.
class RowCatchUp {
public:
    /// \a codes are refreshed, and after an error no longer of use.
    RowCatchUp(Database &database, State &state, CodeTable &codes);

    /// Where the library ends.
    struct End {
        qint64 sequence; ///< the greatest
        qint64 step; ///< number of the newest, 0 for none
        qint64 stepMark;
    };

    /// Up to the end of the library. What was taken before a cancellation stays.
    Result<void> run(const store::Library &library, const End &end, const Progress &progress);

private:
    Result<void> begin();
    Result<void> take(const std::vector<ReadRow> &rows);
    Result<void> finish(const End &end);
    Result<void> commit();

    Database &m_database;
    State &m_state;
    State m_changed;
    RowWriter m_writer;
    std::optional<sqlite::Transaction> m_transaction;
    QElapsedTimer m_sinceBegin;
};

} // namespace twb::index
