// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemacheck.h"

#include "core/sqlite/statement.h"
#include "core/store/connection.h"
#include "core/store/migrations.h"

#include <QDeadlineTimer>
#include <QMap>
#include <QSet>

#include <sqlite3.h>

#include <map>
#include <mutex>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *schemaQuery = "SELECT type, name, tbl_name, sql, rootpage FROM sqlite_schema";
constexpr int instructionsBetweenLooks = 1000;
constexpr int longest = 1000; // milliseconds

/// Type, table and text of an entry by its name.
struct Entry {
    QString type;
    QString table;
    QString sql;

    bool operator==(const Entry &) const = default;
};
using Schema = QMap<QString, Entry>;

/// As SQLite keeps the text depends on its version where a column was added: blanks do not count.
QString withoutBlanks(const QString &sql)
{
    QString text;
    for (const QChar c : sql)
        if (!c.isSpace())
            text += c;
    return text;
}

/// What ANALYZE and AUTOINCREMENT make.
bool isSqlites(const QString &name, const Entry &entry)
{
    static const QMap<QString, QString> known{{u"sqlite_stat1"_s, u"CREATETABLEsqlite_stat1(tbl,idx,stat)"_s},
        {u"sqlite_stat4"_s, u"CREATETABLEsqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"_s},
        {u"sqlite_sequence"_s, u"CREATETABLEsqlite_sequence(name,seq)"_s}};
    return entry.type == "table"_L1 && entry.table == name && !entry.sql.isEmpty()
        && known.value(name) == entry.sql;
}

/// A connection to a file that is nowhere but in memory, in which migrations run.
class Template {
public:
    Template() { sqlite3_open(":memory:", &m_handle); }
    ~Template() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Template)

    void run(const QByteArray &statement)
    {
        sqlite3_exec(m_handle, statement.constData(), nullptr, nullptr, nullptr);
    }

    Schema schema()
    {
        Schema schema;
        const auto take = [](void *data, int, char **values, char **) {
            const auto text = [&](int column) { return QString::fromUtf8(values[column]); };
            static_cast<Schema *>(data)->insert(text(1), {text(0), text(2), withoutBlanks(text(3))});
            return 0;
        };
        sqlite3_exec(m_handle, schemaQuery, take, &schema, nullptr);
        return schema;
    }

private:
    sqlite3 *m_handle = nullptr;
};

Schema makeSchema(int format)
{
    Template made;
    for (const Migration &migration : libraryMigrations())
        if (migration.number <= format)
            for (const QByteArray &statement : statementsOf(migration))
                made.run(statement);
    return made.schema();
}

/// Made once: to make it takes longer than to open a library.
Schema expectedSchema(int format)
{
    static std::mutex mutex;
    static std::map<int, Schema> known;
    const std::lock_guard lock(mutex);
    const auto [schema, isNew] = known.try_emplace(format);
    if (isNew)
        schema->second = makeSchema(format);
    return schema->second;
}

/// Breaks off whatever a foreign file makes SQLite do when it takes too long.
class TimeLimit {
public:
    explicit TimeLimit(sqlite3 *handle) : m_handle(handle)
    {
        const auto isOver = [](void *limit) {
            return static_cast<TimeLimit *>(limit)->m_deadline.hasExpired() ? 1 : 0;
        };
        sqlite3_progress_handler(handle, instructionsBetweenLooks, isOver, this);
    }
    ~TimeLimit() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(TimeLimit)

    bool isOver() const { return m_deadline.hasExpired(); }

private:
    sqlite3 *m_handle;
    QDeadlineTimer m_deadline{longest};
};

} // namespace

Result<void> checkSchema(Connection &connection, int format)
{
    const TimeLimit limit(connection.handle());
    const auto foreign = [&](const QString &name) {
        return failure(ErrorCode::LibraryForeign, {connection.path(), name});
    };
    Schema missing = expectedSchema(format);
    QSet<qint64> pages;
    sqlite::Statement rows(connection, schemaQuery);
    auto row = rows.first();
    for (; row && *row; row = rows.next()) {
        const QString name = rows.text(1);
        const Entry entry{rows.text(0), rows.text(2), withoutBlanks(rows.text(3))};
        const bool isExpected = missing.contains(name) && missing.value(name) == entry;
        if (!isExpected && !isSqlites(name, entry))
            return foreign(name);
        missing.remove(name);
        if (pages.contains(rows.integer(4)))
            return foreign(name);
        pages.insert(rows.integer(4));
    }
    if (!row && limit.isOver())
        return foreign(u"sqlite_schema"_s);
    if (!row)
        return std::unexpected(row.error());
    return missing.isEmpty() ? Result<void>() : foreign(missing.firstKey());
}

} // namespace twb::store
