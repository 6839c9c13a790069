// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/sqlite/statement.h"
#include "core/sqlite/transaction.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace twb::index {

/// What an error of a Database means for the file: another program is at work and will be done soon, the file
/// has to be made anew, or it cannot be written here.
enum class Trouble : quint8 { Busy, Damaged, NotWritable, Other };
Trouble troubleOf(const Error &error);

/// IndexFailed: another program has changed the index since it was last read. Busy for troubleOf().
Error changedMeanwhile();

/// One connection to an index file, straight to SQLite: the index may be fast and careless, it can be
/// made anew. Confined to one thread, except interrupt(). Errors are IndexFailed, or Cancelled after
/// interrupt().
class Database : public sqlite::Connection {
public:
    using Access = sqlite::Access;

    /// \a path may be a URI of SQLite's ("file:/…") too.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database() override;
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one or several statements; rows are passed over.
    Result<void> execute(const std::string &sql);

    /// The first column of the first row; \a fallback when there is none.
    Result<qint64> integer(const std::string &sql, qint64 fallback = 0);

    /// How many rows were changed since the file was opened.
    qint64 changes() const;

    /// Stops what runs in the thread of the connection. Callable from any thread.
    void interrupt();

    /// True when the file no longer lies under its name.
    bool isMoved() const;

    Error error(int code, std::string_view action) const override;

private:
    explicit Database(sqlite3 *handle) : Connection(handle) { }

    /// One kept for \a sql, or a new one.
    Result<sqlite3_stmt *> takePrepared(const std::string &sql) override;
    /// For the next statement of the same text.
    void keepPrepared(std::string &&sql, sqlite3_stmt *statement) override;

    std::unordered_multimap<std::string, sqlite3_stmt *> m_prepared; ///< those in no Statement
};

inline constexpr qint64 longestTransaction = 250; ///< milliseconds, of writing that holds many rows

} // namespace twb::index
