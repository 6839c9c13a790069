// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/index.h"
#include "core/search/indexview.h"
#include "tests/benchmark/search/baretable.h"
#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/report.h"
#include "tests/benchmark/support/require.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <random>

// Slips and frequencies of words against keystrokes in a bare FTS5 table, in turn in one run.

namespace {

using namespace twb;
using namespace twb::bench;
using namespace Qt::StringLiterals;

/// Words of the index in which two neighbours are swapped, one edit; the same ones in every run.
struct Slip {
    std::string typed;
    std::string meant;
};

std::vector<Slip> makeSlips(index::Database &database, size_t count)
{
    constexpr size_t fewestLetters = 6;
    std::vector<std::string> words;
    require(index::WordTable::visitAll(database, [&](const std::string &word, quint32 records) {
        if (word.size() >= fewestLetters && records > 1
            && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; }))
            words.push_back(word);
        return true;
    }));
    std::mt19937 random(1); // NOLINT: the same in every run
    std::vector<Slip> slips;
    while (slips.size() < count) {
        const std::string &word = words[random() % words.size()];
        Slip slip{word, word};
        const size_t place = 1 + random() % (word.size() - 2);
        std::swap(slip.typed[place], slip.typed[place + 1]);
        if (slip.typed != word)
            slips.push_back(slip);
    }
    return slips;
}

struct Run {
    Series bare;
    Series words;
    Series beginnings;
    Series frequency;
    size_t found = 0;
};

Run measure(search::IndexView &view, BareTable &bare, const std::vector<Slip> &slips)
{
    const QStringList keystrokes = Corpus().keystrokes(400, int(slips.size()));
    constexpr size_t limit = 8;
    Run run;
    const auto vocabulary = view.vocabulary();
    const auto snapshot = require(view.begin());
    for (size_t i = 0; i < slips.size(); ++i) {
        const Slip &slip = slips[i];
        const std::string beginning = slip.typed.substr(0, slip.typed.size() - 1);
        run.bare.measure([&] { bare.first(keystrokes.at(qsizetype(i) % keystrokes.size())); });
        std::vector<search::SimilarWord> similar;
        run.words.measure([&] { similar = vocabulary->similarWords(slip.typed, limit); });
        run.beginnings.measure([&] { vocabulary->similarBeginnings(beginning, limit); });
        run.frequency.measure([&] { require(view.documentFrequency(slip.meant)); });
        run.found += size_t(std::ranges::contains(similar, slip.meant, &search::SimilarWord::word));
    }
    return run;
}

bool report(const Run &run)
{
    line("keystroke in bare FTS5: 50 row ids", run.bare);
    line("words like one with a slip", run.words);
    line("beginnings like one with a slip", run.beginnings);
    line("in how many records a word stands", run.frequency);
    constexpr double p99 = 0.99;
    const double bare = run.bare.percentile(p99);
    const bool words = ratio("slip : bare FTS5, p99", run.words.percentile(p99), bare, 1.0, true);
    const bool starts =
        ratio("slip in a beginning : bare FTS5, p99", run.beginnings.percentile(p99), bare, 1.0, true);
    const bool frequency = ratio("frequency of a word : bare FTS5, median", run.frequency.percentile(0.5),
        run.bare.percentile(0.5), 0.5, true);
    const bool found =
        ratio("words meant among 8 found", double(run.found), double(run.words.size()), 0.9, false);
    return words && starts && frequency && found;
}

/// How long the words take to be read, and how much memory.
bool reportReading(index::Database &database, size_t records)
{
    Series read;
    size_t bytes = 0;
    size_t words = 0;
    constexpr int times = 5;
    for (int i = 0; i < times; ++i)
        read.measure([&] {
            const auto vocabulary = require(search::Vocabulary::read(database));
            bytes = vocabulary.bytes();
            words = vocabulary.size();
        });
    line("reading the words", read);
    constexpr double mebibyte = 1024 * 1024;
    constexpr double mebibytesPerRecord = 40.0 / 100'000;
    std::printf("  %zu words\n", words);
    return ratio("MiB of words : MiB for so many records", double(bytes) / mebibyte,
        std::max(1.0, double(records) * mebibytesPerRecord), 1.0, true);
}

} // namespace

/// bench_vocabulary [RECORDS [WORDS]]
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int records = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int sample = argc > 2 ? std::atoi(argv[2]) : 1000;
    const auto library = require(cachedLibrary(records));
    BareTable bare(records);
    const auto view = require(search::IndexView::open(indexPath(*library)));
    view->waitForVocabulary();
    const auto slips = makeSlips(view->database(), size_t(sample));
    heading("Words of " + std::to_string(records) + " records");
    measure(*view, bare, {slips.begin(), slips.begin() + qMin(50, sample)});
    const bool isSmall = reportReading(view->database(), size_t(records));
    return report(measure(*view, bare, slips)) && isSmall ? 0 : 1;
}
