// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/search/keystrokes.h"

#include "core/search/searcher.h"
#include "tests/benchmark/search/baretable.h"
#include "tests/benchmark/search/xapiantable.h"
#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/report.h"
#include "tests/benchmark/support/require.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <cstdio>

namespace twb::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int typedTexts = 400;
constexpr int warmUp = 50;
constexpr int mostForXapian = 200'000; ///< it takes an hour to be filled with a million
constexpr size_t fewHits = 5000; ///< so many are ranked in full
constexpr int middle = 50'000; ///< goals for 100,000 records hold from here on,
constexpr int large = 500'000; ///< those for a million from here on
constexpr double median = 0.5;
constexpr double p99 = 0.99;

struct Run {
    Timing bareFirst;
    Timing keystroke; ///< all words, as the baselines find them
    Timing widened; ///< as the window asks: some of the words where too few records hold all
    Timing filtered; ///< the same with a facet chosen
    Timing bareCount;
    Timing counted; ///< exact count and facets
    Timing xapian;
    Timing ranked; ///< all hits, where there are few
    Timing beforeRanked; ///< the keystrokes of the same texts
};

/// Everything for one key, ours and the baselines in turn, so that all meet the same load of the machine.
void measureKey(
    Run &run, search::Searcher &searcher, BareTable &bare, XapianTable *xapian, const QString &typed)
{
    run.bareFirst.measure([&] { bare.first(typed); });
    const Stopwatch keystroke;
    search::Answer answer = searcher.ask({.text = typed, .typing = true, .width = search::Width::Strict});
    require(answer.first());
    const Stopwatch::Reading keystrokeTook = keystroke.read();
    run.keystroke.add(keystrokeTook);
    run.bareCount.measure([&] { bare.count(typed); });
    run.counted.measure([&] { require(answer.facets()); });
    const Stopwatch all;
    const size_t hits = require(answer.all()).size();
    const Stopwatch::Reading allTook = all.read();
    if (hits < fewHits) {
        run.ranked.add(allTook);
        run.beforeRanked.add(keystrokeTook);
    }
    run.widened.measure([&] { require(searcher.ask({.text = typed, .typing = true}).first()); });
    const search::Question filtered{
        .text = typed, .selected = {{index::Facet::Kind, {u"project"_s}}}, .typing = true};
    run.filtered.measure([&] { require(searcher.ask(filtered).first()); });
    if (xapian)
        run.xapian.measure([&] { xapian->first(typed); });
}

Run measure(search::Searcher &searcher, BareTable &bare, XapianTable *xapian, const QStringList &keystrokes)
{
    Run run;
    for (const QString &typed : keystrokes)
        measureKey(run, searcher, bare, xapian, typed);
    return run;
}

void printTimes(const Run &run)
{
    line("bare FTS5: 50 row ids", run.bareFirst);
    line("keystroke: 50 hits, 15 snippets", run.keystroke);
    line("keystroke, widened where few", run.widened);
    line("the same with a facet chosen", run.filtered);
    line("bare FTS5: count(*)", run.bareCount);
    line("exact count and facets", run.counted);
    line("all hits where under 5,000", run.ranked);
    if (run.xapian.wall.size() > 0)
        line("Xapian: best 50, 15 snippets", run.xapian);
}

bool reportFrames(const Series &keystrokes)
{
    constexpr double frame = 0.016;
    constexpr double longest = 0.1;
    const bool frames = ratio("keystrokes within 16 ms", keystrokes.partWithin(frame), 1, 0.98, false);
    return ratio("longest keystroke : 100 ms", keystrokes.percentile(1), longest, 1, true) && frames;
}

bool reportAgainstBare(const Run &run, int records)
{
    const double limit = records >= large ? 0.6 : records >= middle ? 1.0 : 2.0;
    bool kept = ratio("keystroke : bare FTS5 row ids, p99", run.keystroke, run.bareFirst, p99, limit);
    if (records >= large) {
        kept &= ratio("keystroke : bare FTS5 row ids, p50", run.keystroke, run.bareFirst, median, 0.3);
        kept &= reportFrames(run.keystroke.processor);
    } else
        ratio("keystroke : bare FTS5 row ids, p50", run.keystroke, run.bareFirst, median);
    ratio("widened where few : keystroke, p50", run.widened, run.keystroke, median);
    ratio("widened where few : keystroke, p99", run.widened, run.keystroke, p99);
    return kept;
}

bool reportAgainstXapian(const Run &run, int records)
{
    if (run.xapian.wall.size() == 0)
        return true;
    if (records >= middle) {
        const bool kept = ratio("keystroke : Xapian, p50", run.keystroke, run.xapian, median, 0.1);
        return ratio("keystroke : Xapian, p99", run.keystroke, run.xapian, p99, 0.05) && kept;
    }
    ratio("keystroke : Xapian, p50", run.keystroke, run.xapian, median);
    ratio("keystroke : Xapian, p99", run.keystroke, run.xapian, p99);
    return true;
}

bool report(const Run &run, const Size &size)
{
    printTimes(run);
    bool kept = reportAgainstBare(run, size.records);
    if (size.largest)
        kept &= ratio("count and facets : count(*), p99", run.counted, run.bareCount, p99, 1.5);
    else
        ratio("count and facets : count(*), p99", run.counted, run.bareCount, p99);
    kept &= ratio("all under 5,000 ranked : their keystrokes, p99", run.ranked, run.beforeRanked, p99, 3);
    return reportAgainstXapian(run, size.records) && kept;
}

/// Bytes of the tables that the condition holds for.
qint64 bytesOf(sqlite3 *database, const char *condition)
{
    const std::string sql =
        std::string("SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND ") + condition;
    sqlite3_stmt *select = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &select, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_step(select);
    const qint64 bytes = sqlite3_column_int64(select, 0);
    sqlite3_finalize(select);
    return bytes;
}

} // namespace

bool measureKeystrokes(const Size &size)
{
    const auto library = require(cachedLibrary(size.records));
    BareTable bare(size.records);
    const auto xapian = size.records <= mostForXapian ? XapianTable::open(size.records) : nullptr;
    const auto searcher = require(search::Searcher::open(indexPath(*library), model::Language::German));
    searcher->waitForWords();
    const QStringList keystrokes = Corpus().keystrokes(typedTexts, size.keystrokes);
    heading("Search among " + std::to_string(size.records) + " records");
    if (!xapian)
        std::printf("  not beside Xapian: %s\n",
            size.records <= mostForXapian ? "built without it" : "it takes too long to be filled");
    measure(*searcher, bare, xapian.get(), keystrokes.first(qMin<qsizetype>(warmUp, keystrokes.size())));
    return report(measure(*searcher, bare, xapian.get(), keystrokes), size);
}

bool measureIndexSize(int records)
{
    const auto library = require(cachedLibrary(records));
    BareTable bare(records);
    sqlite3 *database = nullptr;
    sqlite3_open(indexPath(*library).toUtf8().constData(), &database);
    const auto text = double(bare.textBytes());
    const auto words = double(bytesOf(
        database, "(name GLOB 'title_*' OR name GLOB 'body_*' OR name GLOB 'other_*' OR name = 'word')"));
    const auto all = double(bytesOf(database, "1"));
    sqlite3_close(database);
    heading("Index of " + std::to_string(records) + " records");
    constexpr double megabyte = 1e6;
    std::printf("  %-34s %10.1f MB\n  %-34s %10.1f MB\n  %-34s %10.1f MB\n", "texts", text / megabyte,
        "full text", words / megabyte, "with rows, cards and a copy of the text", all / megabyte);
    return ratio("full text : texts", words, text, 1.3, true);
}

} // namespace twb::bench
