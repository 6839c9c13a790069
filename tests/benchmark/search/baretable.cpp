// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/search/baretable.h"

#include "tests/benchmark/support/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace twb::bench {

using namespace Qt::StringLiterals;

namespace {

void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return;
    std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(database));
    std::exit(1);
}

sqlite3 *open(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    run(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA cache_size=-8192");
    return database;
}

sqlite3_stmt *prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return statement;
}

} // namespace

BareTable::BareTable(int records)
{
    const QString path = QDir(dataFolder()).filePath(u"bare-%1.db"_s.arg(records));
    if (!QFile::exists(path)) {
        const QString draft = path + u".%1"_s.arg(QCoreApplication::applicationPid());
        m_database = open(draft);
        fill(records);
        sqlite3_close(m_database);
        QFile::rename(draft, path);
    }
    m_database = open(path);
    m_first = prepare(m_database, "SELECT rowid FROM bare WHERE bare MATCH ? LIMIT 50");
    m_count = prepare(m_database, "SELECT count(*) FROM bare WHERE bare MATCH ?");
}

BareTable::~BareTable()
{
    sqlite3_finalize(m_first);
    sqlite3_finalize(m_count);
    sqlite3_close(m_database);
}

void BareTable::fill(int records)
{
    Corpus corpus;
    run(m_database,
        "CREATE VIRTUAL TABLE bare USING fts5(title, body, prefix='2 3',"
        " tokenize='unicode61 remove_diacritics 2'); BEGIN");
    sqlite3_stmt *insert = prepare(m_database, "INSERT INTO bare VALUES (?, ?)");
    for (int i = 0; i < records; ++i) {
        const Document document = corpus.next();
        const std::string body = document.summary + ' ' + document.body;
        sqlite3_bind_text(insert, 1, document.title.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_text(insert, 2, body.c_str(), -1, SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run(m_database, "COMMIT; INSERT INTO bare(bare) VALUES('optimize'); PRAGMA wal_checkpoint(TRUNCATE)");
}

void BareTable::first(const QString &typed)
{
    ask(m_first, typed);
}

qint64 BareTable::count(const QString &typed)
{
    return ask(m_count, typed);
}

qint64 BareTable::ask(sqlite3_stmt *statement, const QString &typed)
{
    QStringList terms;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        terms.append(u'"' + word + u'"');
    const QByteArray match = (terms.join(u" AND "_s) + (typed.endsWith(u' ') ? u""_s : u"*"_s)).toUtf8();
    sqlite3_bind_text(statement, 1, match.constData(), -1, SQLITE_STATIC);
    qint64 last = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        last = sqlite3_column_int64(statement, 0);
    sqlite3_reset(statement);
    return last;
}

qint64 BareTable::textBytes()
{
    sqlite3_stmt *sum =
        prepare(m_database, "SELECT sum(octet_length(c0) + octet_length(c1)) FROM bare_content");
    sqlite3_step(sum);
    const qint64 bytes = sqlite3_column_int64(sum, 0);
    sqlite3_finalize(sum);
    return bytes;
}

} // namespace twb::bench
