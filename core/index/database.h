// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

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
class Database {
public:
    enum class Access : quint8 { Read, Write };

    /// \a path may be a URI of SQLite's ("file:/…") too.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    sqlite3 *handle() const { return m_handle; }

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

    /// The error of the last failed call.
    Error error(int code, std::string_view action) const;

private:
    friend class Statement;
    explicit Database(sqlite3 *handle) : m_handle(handle) { }

    /// One kept for \a sql, or a new one.
    Result<sqlite3_stmt *> takePrepared(const std::string &sql);
    /// For the next Statement of the same text.
    void keepPrepared(std::string &&sql, sqlite3_stmt *statement);

    sqlite3 *m_handle;
    std::unordered_multimap<std::string, sqlite3_stmt *> m_prepared; ///< those in no Statement
};

/// One statement; prepared when first used, and once for all objects of the same text. Must not outlive its
/// database. Bound texts and blobs are not copied: they live until the statement is reset or has run to its
/// end.
class Statement {
public:
    Statement(Database &database, std::string sql) : m_database(&database), m_sql(std::move(sql)) { }
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Runs a statement that returns no rows.
    template <typename... Values> Result<void> run(const Values &...values)
    {
        auto row = first(values...);
        reset();
        return row.transform([](bool) { });
    }

    /// Binds all values in order and goes to the first row; false when there is none.
    template <typename... Values> Result<bool> first(const Values &...values)
    {
        reset();
        if (auto prepared = prepare(); !prepared)
            return std::unexpected(prepared.error());
        int number = 0;
        (bind(++number, values), ...);
        return next();
    }

    Result<bool> next();
    void reset();

    qint64 integer(int column) const;
    std::string_view text(int column) const; ///< valid until the next row or reset
    std::string_view blob(int column) const; ///< valid until the next row or reset
    QString string(int column) const;

private:
    Result<void> prepare();
    void bind(int number, std::integral auto value) { bindInteger(number, qint64(value)); }
    void bind(int number, std::string_view value) { bindText(number, value); }
    void bind(int number, const QByteArray &value) { bindBlob(number, {value.data(), size_t(value.size())}); }
    void bind(int number, const QUuid::Id128Bytes &value)
    {
        bindBlob(number, {reinterpret_cast<const char *>(value.data), sizeof value.data});
    }
    void bindInteger(int number, qint64 value);
    void bindText(int number, std::string_view value);
    void bindBlob(int number, std::string_view value);

    Database *m_database;
    std::string m_sql;
    sqlite3_stmt *m_statement = nullptr;
};

/// Resets a statement at the end of a scope, so that no read stays open behind.
class ResetGuard {
public:
    explicit ResetGuard(Statement &statement) : m_statement(statement) { }
    ~ResetGuard() { m_statement.reset(); }
    Q_DISABLE_COPY_MOVE(ResetGuard)

private:
    Statement &m_statement;
};

inline constexpr qint64 longestTransaction = 250; ///< milliseconds, of writing that holds many rows

/// A transaction; rolled back unless committed. Reading ones give one snapshot for several statements.
class Transaction {
public:
    static Result<Transaction> begin(Database &database, Database::Access access);
    ~Transaction();
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }
    Transaction &operator=(Transaction &&) = delete;

    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) { }

    Database *m_database;
};

} // namespace twb::index
