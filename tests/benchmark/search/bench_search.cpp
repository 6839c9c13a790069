// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/search/keystrokes.h"
#include "tests/benchmark/search/typist.h"
#include "tests/benchmark/search/writing.h"
#include "tests/benchmark/support/corpus.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>
#include <functional>

// How fast search is, against baselines of the same texts in the same run. Libraries and indexes are made
// once and kept in the user's cache folder. Where two clocks are told, processor time decides: it says the
// same on a machine that does other work.

namespace {

using namespace twb::bench;
using namespace Qt::StringLiterals;

/// One part of the measurement, called by a name.
struct Part {
    QString name;
    std::function<bool()> measure;
};

std::vector<Part> partsFor(QList<int> sizes, int keystrokes)
{
    std::ranges::sort(sizes);
    const int largest = sizes.last();
    // The figures beside writing are those of 100,000 records.
    const auto notAbove = std::ranges::upper_bound(sizes, 100'000);
    const int middle = notAbove == sizes.begin() ? sizes.first() : *std::prev(notAbove);
    std::vector<Part> parts;
    for (const int records : sizes) {
        parts.push_back(
            {u"keys"_s, [=] { return measureKeystrokes({records, keystrokes, records == largest}); }});
        parts.push_back({u"size"_s, [=] { return measureIndexSize(records); }});
    }
    parts.push_back({u"typing"_s, [=] { return measureTyping(largest); }});
    parts.push_back({u"indexing"_s, [] { return measureIndexing(); }});
    parts.push_back({u"saving"_s, [=] { return measureSaving(middle); }});
    parts.push_back({u"import"_s, [=] { return measureBesideImport(middle); }});
    parts.push_back({u"reindexing"_s, [=] { return measureBesideReindexing(middle); }});
    return parts;
}

QList<int> numbersIn(const QString &text)
{
    QList<int> numbers;
    for (const QString &number : text.split(u',', Qt::SkipEmptyParts))
        if (number.toInt() > 0)
            numbers.append(number.toInt());
    return numbers;
}

} // namespace

int main(int argc, char **argv)
{
    const MeasuringApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption records(u"records"_s, u"Sizes of the libraries."_s, u"N,N"_s, u"10000,100000"_s);
    const QCommandLineOption million(u"million"_s, u"A library of 1,000,000 records too."_s);
    const QCommandLineOption keystrokes(
        u"keystrokes"_s, u"How many states of the field."_s, u"N"_s, u"1000"_s);
    const QCommandLineOption only(
        u"only"_s, u"Some of keys, size, typing, indexing, saving, import, reindexing."_s, u"PART,PART"_s);
    parser.addOptions({records, million, keystrokes, only});
    parser.process(application);
    QList<int> sizes = numbersIn(parser.value(records));
    if (parser.isSet(million))
        sizes.append(1'000'000);
    if (sizes.isEmpty())
        parser.showHelp(2);
    if (!Corpus().isUsable()) {
        std::fprintf(stderr, "/usr/share/dict/ngerman is missing (Debian: wngerman)\n");
        return 1;
    }
    const QStringList wanted = parser.value(only).split(u',', Qt::SkipEmptyParts);
    bool kept = true;
    for (const Part &part : partsFor(sizes, parser.value(keystrokes).toInt()))
        if (wanted.isEmpty() || wanted.contains(part.name))
            kept &= part.measure();
    return kept ? 0 : 1;
}
