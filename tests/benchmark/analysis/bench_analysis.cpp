// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"
#include "core/analysis/ftstokenizer.h"
#include "tests/benchmark/support/corpus.h"
#include "tests/benchmark/support/report.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

// The German analyser against plain folding, and full text inserted with it against unicode61.

namespace {

using namespace twb;
using namespace twb::bench;

void runSql(sqlite3 *database, const std::string &sql)
{
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql.c_str(), sqlite3_errmsg(database));
        std::exit(1);
    }
}

struct Inserted {
    double taken = 0;
    double megabytes = 0;
};

/// Inserts all texts into a table in memory with the settings of the index.
Inserted insertAll(const std::vector<std::string> &texts, const std::string &tokenizer)
{
    sqlite3 *database = nullptr;
    sqlite3_open(":memory:", &database);
    analysis::registerFtsTokenizer(database);
    runSql(database,
        "CREATE VIRTUAL TABLE t USING fts5(body, content='', detail=none, columnsize=0, "
        "prefix='1 2 3 4 5 6 7 8', tokenize='"
            + tokenizer + "')");
    runSql(database, "INSERT INTO t(t, rank) VALUES ('hashsize', 33554432); BEGIN");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO t(rowid, body) VALUES (?1, ?2)", -1, &insert, nullptr);
    Inserted result;
    const double start = seconds();
    sqlite3_int64 number = 0;
    for (const std::string &text : texts) {
        sqlite3_bind_int64(insert, 1, ++number);
        sqlite3_bind_text(insert, 2, text.data(), int(text.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    runSql(database, "COMMIT");
    result.taken = seconds() - start;
    sqlite3_finalize(insert);
    sqlite3_prepare_v2(database, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", -1,
        &insert, nullptr);
    sqlite3_step(insert);
    result.megabytes = double(sqlite3_column_int64(insert, 0)) / 1e6;
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int records = argc > 1 ? std::atoi(argv[1]) : 20'000;
    Corpus corpus;
    std::vector<std::string> texts;
    size_t bytes = 0;
    for (int i = 0; i < records; ++i) {
        const Document document = corpus.next();
        texts.push_back(document.title + ' ' + document.summary + ' ' + document.body);
        bytes += texts.back().size();
    }

    heading("Analysis of " + std::to_string(records) + " records");
    analysis::Analyser analyser;
    size_t words = 0;
    double start = seconds();
    for (const std::string &text : texts)
        analyser.tokenize(text, [&](const analysis::Token &) { return ++words > 0; });
    const double folding = seconds() - start;
    size_t tokens = 0;
    start = seconds();
    for (const std::string &text : texts)
        analyser.analyse(text, [&](const analysis::Token &, bool) { return ++tokens > 0; });
    const double analysing = seconds() - start;
    std::printf("  %-34s %10.1f million words per second\n", "folding", double(words) / folding / 1e6);
    std::printf("  %-34s %10.1f million words per second\n", "all forms", double(words) / analysing / 1e6);
    std::printf("  %-34s %10.2f\n", "tokens per word", double(tokens) / double(words));

    const Inserted plain = insertAll(texts, "unicode61 remove_diacritics 2");
    const Inserted ours = insertAll(texts, analysis::ftsTokenizerName);
    std::printf("  %-34s %10.2f of the text, %.2f with unicode61\n", "index",
        ours.megabytes * 1e6 / double(bytes), plain.megabytes * 1e6 / double(bytes));
    return ratio("rate with the analyser : unicode61", plain.taken, ours.taken, 0.5, false) ? 0 : 1;
}
