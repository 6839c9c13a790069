// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/index.h"
#include "core/search/searcher.h"
#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

// Search while typing against a bare FTS5 table of the same texts, key by key in one run.

namespace {

using namespace twb;
using namespace twb::bench;
using namespace Qt::StringLiterals;

template <typename Value> Value require(Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(errorName(result.error().code)),
            qPrintable(result.error().arguments.join(u' ')));
        std::exit(1);
    }
    return *std::move(result);
}

/// A plain FTS5 table with prefix='2 3', as one would set it up in an afternoon.
class BareTable {
public:
    BareTable(const QString &path, int records)
    {
        const bool isNew = !QFile::exists(path);
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA cache_size=-8192");
        if (isNew)
            fill(records);
        m_first = prepare("SELECT rowid FROM bare WHERE bare MATCH ? LIMIT 50");
        m_count = prepare("SELECT count(*) FROM bare WHERE bare MATCH ?");
    }
    ~BareTable()
    {
        sqlite3_finalize(m_first);
        sqlite3_finalize(m_count);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(BareTable)

    qint64 first(const QString &typed) { return step(m_first, typed); }
    qint64 count(const QString &typed) { return step(m_count, typed); }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(m_database));
            std::exit(1);
        }
    }

    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        return statement;
    }

    void fill(int records)
    {
        Corpus corpus;
        run("CREATE VIRTUAL TABLE bare USING fts5(title, body, prefix='2 3',"
            " tokenize='unicode61 remove_diacritics 2'); BEGIN");
        sqlite3_stmt *insert = prepare("INSERT INTO bare VALUES (?, ?)");
        for (int i = 0; i < records; ++i) {
            const Document document = corpus.next();
            const std::string body = document.summary + ' ' + document.body;
            sqlite3_bind_text(insert, 1, document.title.c_str(), -1, SQLITE_STATIC);
            sqlite3_bind_text(insert, 2, body.c_str(), -1, SQLITE_STATIC);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("COMMIT; INSERT INTO bare(bare) VALUES('optimize'); PRAGMA wal_checkpoint(TRUNCATE)");
    }

    qint64 step(sqlite3_stmt *statement, const QString &typed)
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

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_first = nullptr;
    sqlite3_stmt *m_count = nullptr;
};

struct Run {
    Series keystroke;
    Series facets;
    Series filtered;
    Series bareFirst;
    Series bareCount;
};

/// Key by key, ours and the baseline in turn, so that both meet the same load of the machine.
Run measure(search::Searcher &searcher, BareTable &bare, const QStringList &keystrokes)
{
    Run run;
    const search::Selection projects{{index::Facet::Kind, {u"project"_s}}};
    for (const QString &typed : keystrokes) {
        run.bareFirst.measure([&] { bare.first(typed); });
        run.keystroke.measure([&] { require(searcher.firstHits(searcher.parse(typed))); });
        run.bareCount.measure([&] { bare.count(typed); });
        run.facets.measure([&] {
            const search::Query query = searcher.parse(typed);
            require(searcher.allHits(query));
            require(searcher.facets(query));
        });
        search::Query filtered = searcher.parse(typed);
        filtered.selected = projects;
        run.filtered.measure([&] { require(searcher.firstHits(filtered)); });
    }
    return run;
}

bool report(int records, const Run &run)
{
    heading("Search among " + std::to_string(records) + " records");
    line("bare FTS5: 50 row ids", run.bareFirst);
    line("keystroke: 50 hits, 15 snippets", run.keystroke);
    line("keystroke with a facet chosen", run.filtered);
    line("bare FTS5: count(*)", run.bareCount);
    line("all hits, exact count, 8 facets", run.facets);
    constexpr double p99 = 0.99;
    const bool kept = ratio("keystroke : bare FTS5 row ids, p99", run.keystroke.percentile(p99),
        run.bareFirst.percentile(p99), 1.0, true);
    return ratio("facets and exact count : count(*), p99", run.facets.percentile(p99),
               run.bareCount.percentile(p99), 1.5, true)
        && kept;
}

} // namespace

/// bench_search [RECORDS [KEYSTROKES]]
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int records = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int sample = argc > 2 ? std::atoi(argv[2]) : 1000;
    const auto library = require(cachedLibrary(records));
    BareTable bare(QDir(dataFolder()).filePath(u"bare-%1.db"_s.arg(records)), records);
    auto searcher = require(search::Searcher::open(
        index::Index::pathFor(dataFolder(), library->info()), model::Language::German));
    const QStringList keystrokes = Corpus().keystrokes(400, sample);
    measure(*searcher, bare, keystrokes.first(qMin<qsizetype>(50, keystrokes.size())));
    return report(records, measure(*searcher, bare, keystrokes)) ? 0 : 1;
}
