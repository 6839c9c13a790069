// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/support/memorytable.h"

#include "core/analysis/ftstokenizer.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace twb::bench {

MemoryTable::MemoryTable(const std::string &tokenizer)
{
    sqlite3_open(":memory:", &m_database);
    analysis::registerFtsTokenizer(m_database);
    run("CREATE VIRTUAL TABLE t USING fts5(body, content='', detail=none, columnsize=0, "
        "prefix='1 2 3 4 5 6 7 8', tokenize='"
        + tokenizer + "')");
    run("INSERT INTO t(t, rank) VALUES ('hashsize', 33554432); BEGIN");
    sqlite3_prepare_v2(m_database, "INSERT INTO t(rowid, body) VALUES (?1, ?2)", -1, &m_insert, nullptr);
}

MemoryTable::~MemoryTable()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_database);
}

void MemoryTable::run(const std::string &sql)
{
    if (sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return;
    std::fprintf(stderr, "%s: %s\n", sql.c_str(), sqlite3_errmsg(m_database));
    std::exit(1);
}

void MemoryTable::insert(std::span<const std::string> texts)
{
    const Stopwatch watch;
    for (const std::string &text : texts) {
        sqlite3_bind_int64(m_insert, 1, ++m_number);
        sqlite3_bind_text(m_insert, 2, text.data(), int(text.size()), SQLITE_STATIC);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }
    m_taken += watch.read().processor;
}

void MemoryTable::commit()
{
    const Stopwatch watch;
    run("COMMIT");
    m_taken += watch.read().processor;
}

double MemoryTable::megabytes() const
{
    sqlite3_stmt *size = nullptr;
    sqlite3_prepare_v2(m_database, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
        -1, &size, nullptr);
    sqlite3_step(size);
    const double bytes = double(sqlite3_column_int64(size, 0));
    sqlite3_finalize(size);
    return bytes / 1e6;
}

void fillInTurn(MemoryTable &one, MemoryTable &other, std::span<const std::string> texts)
{
    constexpr size_t piece = 250;
    for (size_t start = 0; start < texts.size(); start += piece) {
        const auto part = texts.subspan(start, std::min(piece, texts.size() - start));
        one.insert(part);
        other.insert(part);
    }
    one.commit();
    other.commit();
}

} // namespace twb::bench
