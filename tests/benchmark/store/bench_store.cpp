// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/library.h"
#include "tests/support/corpus.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

QTextStream out(stdout);

template <typename T> T valueOf(Result<T> result)
{
    if (!result)
        qFatal() << errorName(result.error().code) << result.error().arguments << result.error().detail;
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// One line of the table that packaging/bench prints.
void print(const QString &what, const QString &figure, const QString &baseline, double ratio)
{
    out << u"%1 | %2 | %3 | %4\n"_s.arg(what, figure, baseline, QString::number(ratio, 'f', 2));
    out.flush();
}

QList<store::RecordChange> makeRecords(qsizetype count)
{
    test::Corpus corpus;
    QList<store::RecordChange> records;
    for (qsizetype i = 0; i < count; ++i)
        records.append(corpus.next());
    return records;
}

QString flat(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return flat(value.toArray().at(0));
    return value.toObject().value("ags"_L1).toString();
}

/// The same texts, one row per record, as the sqlite3 tool reads them.
void writeTable(const QString &path, const QList<store::RecordChange> &records)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal() << file.errorString();
    for (const store::RecordChange &record : records) {
        QStringList cells{record.record.toString(), record.kind};
        for (const auto &value : record.values)
            cells.append(flat(value));
        while (cells.size() < 13)
            cells.append(QString());
        file.write(cells.join(u'\t').toUtf8() + '\n');
    }
}

double importWithTool(const QString &folder, const QList<store::RecordChange> &records)
{
    const QString table = folder + "/rows.tsv"_L1;
    const QString database = folder + "/rows.db"_L1;
    writeTable(table, records);
    QFile::remove(database);
    QProcess tool;
    QElapsedTimer timer;
    timer.start();
    tool.start(u"sqlite3"_s,
        {database, u"CREATE TABLE t(a,b,c,d,e,f,g,h,i,j,k,l,m)"_s, u".mode tabs"_s,
            u".import \"%1\" t"_s.arg(table)});
    tool.waitForFinished(-1);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (tool.exitCode() != 0)
        qFatal() << tool.readAllStandardError();
    return double(records.size()) / seconds;
}

double importWithLibrary(const QString &folder, const QList<store::RecordChange> &records)
{
    const SystemClock clock;
    const QString path = folder + "/import.twb"_L1;
    QFile::remove(path);
    auto library = valueOf(store::Library::create(path, {}, clock));
    QElapsedTimer timer;
    timer.start();
    auto writer = valueOf(library->beginStep({.kind = store::StepKind::Import}));
    for (const store::RecordChange &record : records)
        valueOf(writer->add(record));
    valueOf(writer->commit());
    return double(records.size()) / (double(timer.nsecsElapsed()) / 1e9);
}

void benchImport(const QString &folder, qsizetype count)
{
    const auto records = makeRecords(count);
    double ours = 0;
    double theirs = 0;
    for (int round = 0; round < 3; ++round) {
        theirs = std::max(theirs, importWithTool(folder, records));
        ours = std::max(ours, importWithLibrary(folder, records));
    }
    print(u"import, stored rows/s, %1 records (sqlite3 .import)"_s.arg(count), QString::number(ours, 'f', 0),
        QString::number(theirs, 'f', 0), ours / theirs);
}

void benchCatchUp(const QString &folder)
{
    const SystemClock clock;
    auto library = valueOf(store::Library::open(folder + "/import.twb"_L1, clock));
    qint64 count = 0;
    QElapsedTimer timer;
    timer.start();
    valueOf(library->visitChangedSince(0, [&](const model::RecordState &, qint64) -> Result<void> {
        ++count;
        return {};
    }));
    const double visited = double(timer.nsecsElapsed()) / 1e3 / double(count);
    timer.restart();
    const qint64 again = valueOf(library->statistics()).revisions;
    const double counted = double(timer.nsecsElapsed()) / 1e3 / double(again);
    print(u"reading all states, µs a record (statistics)"_s, QString::number(visited, 'f', 2),
        QString::number(counted, 'f', 2), visited / counted);
}

struct Spread {
    double median = 0; ///< milliseconds
    double p99 = 0;
};

Spread spread(QList<double> samples)
{
    std::ranges::sort(samples);
    return {samples.at(samples.size() / 2), samples.at(samples.size() * 99 / 100)};
}

template <typename Work> Spread measure(int count, const Work &work)
{
    QList<double> samples;
    QElapsedTimer timer;
    for (int i = 0; i < count; ++i) {
        timer.start();
        work(i);
        samples.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return spread(samples);
}

void benchSave(const QString &folder)
{
    const SystemClock clock;
    auto library = valueOf(store::Library::open(folder + "/import.twb"_L1, clock));
    const RecordId id = makeRecords(1).first().record;
    QFile file(folder + "/sync"_L1);
    if (!file.open(QIODevice::WriteOnly))
        qFatal() << file.errorString();
    const QByteArray page(4096, 'x');
    const Spread bare = measure(500, [&](int) {
        file.write(page);
        file.flush();
        fdatasync(file.handle());
    });
    const Spread save = measure(500,
        [&](int i) { valueOf(library->apply({}, {{.record = RecordId(id), .values = {{u"note"_s, i}}}})); });
    const auto text = [](double ms) { return QString::number(ms, 'f', 2) + " ms"_L1; };
    print(u"one save, p50 (fdatasync)"_s, text(save.median), text(bare.median), save.median / bare.median);
    print(u"one save, p99 (fdatasync)"_s, text(save.p99), text(bare.p99), save.p99 / bare.p99);
}

} // namespace

/// bench_store [RECORDS]: import and save against SQLite's own tool and the bare disk.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qsizetype count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toLongLong() : 100'000;
    const QTemporaryDir folder;
    benchImport(folder.path(), count);
    benchCatchUp(folder.path());
    benchSave(folder.path());
    return 0;
}
