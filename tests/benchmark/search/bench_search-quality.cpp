// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/index.h"
#include "core/search/searcher.h"
#include "core/store/library.h"
#include "tests/benchmark/search/plainsearch.h"
#include "tests/benchmark/search/testcollection.h"
#include "tests/benchmark/support/report.h"
#include "tests/benchmark/support/require.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>
#include <span>

// How good search is: the gain of its first ten hits on queries that others have judged, beside plain FTS5.
// Every text becomes a project with a title and one long field, so that nothing but title and text counts.

namespace {

using namespace twb;
using namespace twb::bench;
using namespace Qt::StringLiterals;

/// A library with all texts of a collection, and a searcher on its index.
class Ours {
public:
    explicit Ours(const TestCollection &collection)
    {
        m_library = require(store::Library::create(m_folder.filePath(u"library.twb"_s), {}, m_clock));
        auto writer = require(m_library->beginStep({}));
        for (qsizetype place = 0; place < collection.texts.size(); ++place) {
            const TestCollection::Text &text = collection.texts.at(place);
            const RecordId id = RecordId::fromName(u"text:%1"_s.arg(text.id));
            m_places.insert(id, int(place));
            require(writer->add(store::RecordChange{
                id, u"project"_s, {{u"title"_s, text.title}, {u"solution"_s, text.body}}, {}, {}}));
        }
        require(writer->commit());
        writer.reset();
        const QString path = m_folder.filePath(u"library.index"_s);
        auto index = require(index::Index::open(path, m_library->info()));
        require(index->catchUp(*m_library));
        m_searcher = require(search::Searcher::open(path, model::Language::German));
        m_searcher->waitForWords();
    }

    struct Found {
        QList<int> best; ///< places of the first ten
        QSet<int> all;
    };

    Found find(const QString &text)
    {
        Found found;
        for (const RecordId &id : require(m_searcher->ask({.text = text}).ids())) {
            const int place = m_places.value(id, -1);
            if (found.best.size() < judgedHits)
                found.best.append(place);
            found.all.insert(place);
        }
        return found;
    }

    /// What is shown at once.
    QList<int> findFirst(const QString &text)
    {
        QList<int> best;
        const auto first =
            require(m_searcher->ask({.text = text}).first(judgedHits, judgedHits, search::Detail::Titles));
        for (const search::Hit &hit : first.hits)
            best.append(m_places.value(hit.entry.id, -1));
        return best;
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QHash<RecordId, int> m_places;
    std::unique_ptr<store::Library> m_library;
    std::unique_ptr<search::Searcher> m_searcher;
};

struct Judged {
    int query = 0;
    double gain = 0;
    double best = 0; ///< of the baselines
    Ours::Found found;
};

void printText(const char *mark, const TestCollection::Text &text)
{
    std::printf("      %-9s %s %s\n", mark, qPrintable(text.id), qPrintable(text.title));
}

/// Where something was lost: what stands before the relevant texts, and which of these were not found.
void printLosses(const TestCollection &collection, QList<Judged> judged)
{
    constexpr int missesShown = 6;
    std::ranges::stable_sort(judged, {}, &Judged::gain);
    for (const Judged &one : judged) {
        const TestCollection::Query &query = collection.queries.at(one.query);
        if (one.gain >= 1)
            continue;
        QList<int> missed = (query.relevant - one.found.all).values();
        std::ranges::sort(missed);
        std::printf("\n  %.3f (baselines %.3f)  %s: %lld relevant, %lld of them among %lld hits\n", one.gain,
            one.best, qPrintable(query.text), qint64(query.relevant.size()),
            qint64(query.relevant.size() - missed.size()), qint64(one.found.all.size()));
        for (const int place : one.found.best)
            printText(query.relevant.contains(place) ? "right" : "wrong", collection.texts.at(place));
        for (const int place : missed.first(std::min<qsizetype>(missed.size(), missesShown)))
            printText("not found", collection.texts.at(place));
    }
    std::printf("\n");
}

double mean(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(std::max<qsizetype>(1, values.size()));
}

/// Measures the baselines, one after the other; the best of them for each query.
QList<double> measureBaselines(const TestCollection &collection)
{
    QList<double> best(collection.queries.size());
    for (const auto &[way, name] : {std::pair{PlainSearch::Way::Words, "FTS5 unicode61"},
             {PlainSearch::Way::Beginnings, "FTS5 unicode61, beginnings"},
             {PlainSearch::Way::Trigrams, "FTS5 trigram"}}) {
        PlainSearch plain(collection, way);
        QList<double> gains;
        for (const TestCollection::Query &query : collection.queries) {
            gains.append(gain(plain.find(query.text), query.relevant));
            double &soFar = best[gains.size() - 1];
            soFar = std::max(soFar, gains.last());
        }
        std::printf("  %-34s %6.3f\n", name, mean(gains));
    }
    return best;
}

/// True when the goal is reached.
bool measure(const QString &name, const QString &corpusName, double goal, bool verbose)
{
    const auto collection = TestCollection::read(realDataFolder() + u'/' + name, corpusName);
    if (!collection) {
        std::printf("\n%s is missing in %s: not measured (set TWB_DATA)\n", qPrintable(name),
            qPrintable(realDataFolder()));
        return true;
    }
    heading(std::to_string(collection->queries.size()) + " queries on the "
        + std::to_string(collection->texts.size()) + " texts of " + name.toStdString() + ", nDCG@10");
    const QList<double> baselines = measureBaselines(*collection);
    Ours ours(*collection);
    QList<Judged> judged;
    QList<double> gains;
    QList<double> firstGains;
    for (int i = 0; i < collection->queries.size(); ++i) {
        const TestCollection::Query &query = collection->queries.at(i);
        const Ours::Found found = ours.find(query.text);
        gains.append(gain(found.best, query.relevant));
        firstGains.append(gain(ours.findFirst(query.text), query.relevant));
        judged.append({i, gains.last(), baselines.at(i), found});
    }
    if (verbose)
        printLosses(*collection, judged);
    const bool reached = mean(gains) >= goal;
    std::printf("  %-34s %6.3f\n", "ours, first hits while typing", mean(firstGains));
    std::printf(
        "  %-34s %6.3f  (at least %.2f)  %s\n", "ours", mean(gains), goal, reached ? "kept" : "MISSED");
    return reached;
}

} // namespace

/// bench_search-quality [--verbose]: with it, what was lost is listed for every query, the worst first.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool verbose = application.arguments().contains(u"--verbose"_s);
    const bool catalogue = measure(u"musterdatenkatalog"_s, u"mdk_corpus.jsonl"_s, 0.60, verbose);
    const bool paragraphs = measure(u"xquad_de"_s, u"corpus.jsonl"_s, 0.92, verbose);
    return catalogue && paragraphs ? 0 : 1;
}
