// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"
#include "tests/benchmark/search/longtexts.h"
#include "tests/benchmark/search/testcollection.h"
#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/report.h"
#include "tests/benchmark/support/require.h"

#include <QCoreApplication>

#include <cstdio>

// bench_longtexts [RECORDS [KEYSTROKES]]: how fast search is among long documents of real sentences, as plans
// and minutes of councils are. A frame of a screen and the tenth of a second that people notice are the
// measure.

namespace {

using namespace twb;
using namespace twb::bench;
using namespace Qt::StringLiterals;

constexpr double frame = 0.016;
constexpr double noticed = 0.1;

bool measure(search::Searcher &searcher, const QStringList &keystrokes)
{
    Timing first;
    Timing facets;
    double slowest = 0;
    QString slow;
    for (const QString &typed : keystrokes) {
        search::Answer answer = searcher.ask({.text = typed, .typing = true});
        const Stopwatch watch;
        require(answer.first());
        const Stopwatch::Reading took = watch.read();
        first.add(took);
        if (took.processor > slowest) {
            slowest = took.processor;
            slow = typed;
        }
        facets.measure([&] { require(answer.facets()); });
    }
    line("keystroke: 50 hits, 15 snippets", first);
    line("exact count and facets", facets);
    std::printf("  the slowest keystroke: %s\n", qPrintable(slow));
    const bool isSmooth = ratio("keystroke : 16 ms, p99", first.processor.percentile(0.99), frame, 1, true);
    return ratio("slowest keystroke : 100 ms", slowest, noticed, 1, true) && isSmooth;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int records = arguments.value(1, u"13000"_s).toInt();
    LongTexts texts;
    if (texts.isEmpty() || records <= 0) {
        std::printf(
            "\nReal texts are missing in %s: not measured (set TWB_DATA)\n", qPrintable(realDataFolder()));
        return 0;
    }
    const auto library = require(texts.library(records));
    const auto searcher = require(search::Searcher::open(indexPath(*library), model::Language::German));
    searcher->waitForWords();
    heading("Search among " + std::to_string(records) + " texts of 20 kB");
    return measure(*searcher, texts.keystrokes(arguments.value(2, u"1000"_s).toInt())) ? 0 : 1;
}
