// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace twb::bench {

/// The texts of a library in a plain FTS5 table with prefix='2 3', as one would set it up in an afternoon;
/// made in the data folder when it is not there yet.
class BareTable {
public:
    explicit BareTable(int records);
    ~BareTable();
    Q_DISABLE_COPY_MOVE(BareTable)

    /// Reads fifty row ids: all words, the last one as a beginning unless a blank follows.
    void first(const QString &typed);

    qint64 count(const QString &typed);

    /// Bytes of all texts.
    qint64 textBytes();

private:
    void fill(int records);
    qint64 ask(sqlite3_stmt *statement, const QString &typed);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_first = nullptr;
    sqlite3_stmt *m_count = nullptr;
};

} // namespace twb::bench
