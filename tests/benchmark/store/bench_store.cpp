// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/library.h"
#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/report.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

// What the library file costs: a bulk import against `sqlite3 .import` of the same texts into one table, one
// save against one fdatasync of the same disk, what reading everything and taking back an import take, and
// what a long history of one record costs beside a short one.

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
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

std::vector<Document> makeDocuments(int count)
{
    Corpus corpus;
    std::vector<Document> documents(static_cast<size_t>(count));
    for (Document &document : documents)
        document = corpus.next();
    return documents;
}

/// Seconds the sqlite3 tool takes for the same texts.
double importWithShell(const QString &folder, const std::vector<Document> &documents)
{
    const QString table = folder + u"/texts.tsv"_s;
    QFile file(table);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    for (const Document &document : documents)
        file.write(QByteArray::fromStdString(document.title + '\t' + document.summary + '\t' + document.body
            + '\t' + std::to_string(document.year) + '\n'));
    file.close();
    const QString database = folder + u"/shell.db"_s;
    QFile::remove(database);
    QProcess shell;
    const double start = seconds();
    shell.start(u"sqlite3"_s,
        {database, u"CREATE TABLE texts (title, summary, body, year)"_s, u".mode tabs"_s,
            u".import \"%1\" texts"_s.arg(table)});
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        std::exit(1);
    return seconds() - start;
}

double importWithLibrary(const QString &path, const std::vector<Document> &documents)
{
    const SystemClock clock;
    QFile::remove(path);
    QList<store::RecordChange> changes;
    int number = 0;
    for (const Document &document : documents)
        changes.append(changeFor(document, number++));
    auto library = require(store::Library::create(path, {}, clock));
    const double start = seconds();
    require(library->apply({.kind = store::StepKind::Import}, changes));
    return seconds() - start;
}

bool benchImport(const QString &folder, const QString &path, int count)
{
    const auto documents = makeDocuments(count);
    double ours = 1e9;
    double shell = 1e9;
    for (int round = 0; round < 3; ++round) {
        shell = std::min(shell, importWithShell(folder, documents));
        ours = std::min(ours, importWithLibrary(path, documents));
    }
    heading("Import of " + std::to_string(count) + " records (best of 3, rows per second)");
    std::printf("  %-34s %10.0f\n", "sqlite3 .import into one table", count / shell);
    std::printf("  %-34s %10.0f\n", "stored in the library", count / ours);
    return ratio("stored : .import", shell, ours, 0.6, false);
}

void benchReading(store::Library &library, int count)
{
    heading("Reading and undoing it (microseconds per record)");
    const auto perRecord = [count](const char *name, double start) {
        std::printf("  %-34s %10.2f\n", name, (seconds() - start) * 1e6 / count);
    };
    double start = seconds();
    require(library.visitStoredSince(0, [](const auto &) -> Result<void> { return {}; }));
    perRecord("all records as they lie there", start);
    start = seconds();
    require(library.visitChangedSince(0, [](const auto &, qint64) -> Result<void> { return {}; }));
    perRecord("all states", start);
    start = seconds();
    require(library.statistics());
    perRecord("statistics", start);
    start = seconds();
    require(library.check());
    perRecord("check", start);
    start = seconds();
    require(library.undoLast({}));
    perRecord("undo of the import", start);
}

bool benchSave(store::Library &library, const QString &folder, const RecordId &id)
{
    QFile file(folder + u"/sync"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        std::exit(1);
    const QByteArray page(16384, 'x');
    Series bare;
    Series save;
    for (int i = 0; i < 500; ++i) {
        bare.measure([&] {
            file.write(page);
            fdatasync(file.handle());
        });
        save.measure([&] { require(library.apply({}, {{.record = id, .values = {{u"note"_s, i}}}})); });
    }
    heading("One save");
    line("fdatasync of one page", bare);
    line("save", save);
    const bool median =
        ratio("save : fdatasync, median", save.percentile(0.5), bare.percentile(0.5), 3, true);
    return ratio("save : fdatasync, p99", save.percentile(0.99), bare.percentile(0.99), 5, true) && median;
}

/// What the history of one record costs.
struct HistoryCosts {
    Series shown; ///< the record
    Series read; ///< all its revisions, and what they come to
    Series undone; ///< one more step, and that taken back
};

HistoryCosts historyCosts(const QString &path, int revisions)
{
    const SystemClock clock;
    QFile::remove(path);
    auto library = require(store::Library::create(path, {}, clock));
    store::RecordChange change = changeFor(Document(), 0);
    auto writer = require(library->beginStep({}));
    require(writer->add(change));
    for (int i = 1; i < revisions; ++i)
        require(writer->add({.record = change.record, .values = {{u"note"_s, i}}}));
    require(writer->commit());
    writer.reset();
    HistoryCosts costs;
    for (int round = 0; round < 5; ++round) {
        costs.shown.measure([&] { require(library->record(change.record)); });
        costs.read.measure([&] { model::stateOf(require(library->revisions(change.record))); });
        costs.undone.measure([&] {
            require(library->apply({}, {{.record = change.record, .values = {{u"note"_s, u"x"_s}}}}));
            require(library->undoLast({}));
        });
    }
    return costs;
}

bool benchHistory(const QString &path)
{
    constexpr int few = 500;
    constexpr int many = 50'000;
    constexpr double median = 0.5;
    const HistoryCosts ofFew = historyCosts(path, few);
    const HistoryCosts ofMany = historyCosts(path, many);
    heading("One record of 50,000 revisions beside one of 500");
    line("shown", ofMany.shown);
    line("all revisions and their state", ofMany.read);
    line("one more step, taken back", ofMany.undone);
    const auto perRevision = [](const char *name, const Series &costs, const Series &baseline) {
        return ratio(name, costs.percentile(median) / many, baseline.percentile(median) / few, 3, true);
    };
    bool kept = ratio("shown", ofMany.shown.percentile(median), ofFew.shown.percentile(median), 3, true);
    kept &= perRevision("state, per revision", ofMany.read, ofFew.read);
    return perRevision("step taken back, per revision", ofMany.undone, ofFew.undone) && kept;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir folder(dataFolder() + u"/store-XXXXXX"_s);
    const QString path = folder.filePath(u"import.twb"_s);
    bool kept = benchImport(folder.path(), path, count);
    const SystemClock clock;
    auto library = require(store::Library::open(path, clock));
    benchReading(*library, count);
    kept &= benchSave(*library, folder.path(), changeFor(Document(), 0).record);
    kept &= benchHistory(folder.filePath(u"history.twb"_s));
    return kept ? 0 : 1;
}
