// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sqlcount.h"

#include <QByteArray>
#include <QHash>

#include <sqlite3.h>

#include <mutex>

namespace twb::test {

namespace {

struct Counts {
    qint64 begun = 0;
    qint64 rows = 0;
};

std::mutex mutex;
QHash<QByteArray, Counts> counts; ///< by statement; guarded by the mutex

int count(unsigned what, void *, void *statement, void *)
{
    const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    const std::scoped_lock lock(mutex);
    Counts &counted = counts[sql];
    ++(what == SQLITE_TRACE_ROW ? counted.rows : counted.begun);
    return 0;
}

int watch(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW, count, nullptr);
}

auto asExtension()
{
    return reinterpret_cast<void (*)()>(watch); // so SQLite wants it
}

qint64 sum(QByteArrayView words, qint64 Counts::*which)
{
    const std::scoped_lock lock(mutex);
    qint64 all = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.key().contains(words))
            all += it.value().*which;
    return all;
}

} // namespace

SqlCount::SqlCount()
{
    restart();
    sqlite3_auto_extension(asExtension());
}

SqlCount::~SqlCount()
{
    sqlite3_cancel_auto_extension(asExtension());
}

qint64 SqlCount::begun(QByteArrayView words) const
{
    return sum(words, &Counts::begun);
}

qint64 SqlCount::rows(QByteArrayView words) const
{
    return sum(words, &Counts::rows);
}

void SqlCount::restart()
{
    const std::scoped_lock lock(mutex);
    counts.clear();
}

} // namespace twb::test
