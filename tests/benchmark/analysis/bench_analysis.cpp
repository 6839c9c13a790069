// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"
#include "core/analysis/ftstokenizer.h"
#include "tests/benchmark/support/corpus.h"
#include "tests/benchmark/support/memorytable.h"
#include "tests/benchmark/support/report.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

// The German analyser against plain folding, and full text inserted with it against unicode61.

using namespace twb;
using namespace twb::bench;

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

    MemoryTable plain("unicode61 remove_diacritics 2");
    MemoryTable ours(analysis::ftsTokenizerName);
    fillInTurn(plain, ours, texts);
    std::printf("  %-34s %10.2f of the text, %.2f with unicode61\n", "index",
        ours.megabytes() * 1e6 / double(bytes), plain.megabytes() * 1e6 / double(bytes));
    return ratio("rate with the analyser : unicode61", plain.taken(), ours.taken(), 0.5, false) ? 0 : 1;
}
