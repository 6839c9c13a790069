// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/index.h"
#include "core/intake/guess.h"
#include "core/intake/import.h"
#include "core/intake/mapper.h"
#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/report.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

// A CSV file from the disk to the list: read, mapped, stored and visible, against `sqlite3 .import` of
// the same file into one table.

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

QByteArray quoted(const std::string &text)
{
    return '"' + QByteArray::fromStdString(text).replace('"', "\"\"") + '"';
}

QByteArray termId(model::VocabularyId vocabulary, int place)
{
    const auto terms = model::terms(vocabulary);
    return terms[size_t(place) % terms.size()].label.german.toUtf8();
}

void writeCsv(const QString &path, int records)
{
    Corpus corpus;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    file.write("Nr,Titel,Kurzbeschreibung,Lösung,Handlungsfelder,Status,Reifegrad,Stand,Schlagwörter\n");
    for (int number = 1; number <= records; ++number) {
        const Document document = corpus.next();
        QByteArrayList tags;
        for (const int tag : document.tags)
            tags.append(QByteArray::fromStdString(corpus.tagName(tag)));
        file.write(QByteArrayList{QByteArray::number(number), quoted(document.title),
                       quoted(document.summary), quoted(document.body),
                       quoted(termId(model::VocabularyId::ActionField, document.actionField).toStdString()),
                       quoted(termId(model::VocabularyId::Status, document.status).toStdString()),
                       quoted(termId(model::VocabularyId::Maturity, document.maturity).toStdString()),
                       QByteArray::number(document.year), quoted(tags.join(';').toStdString())}
                       .join(',')
            + '\n');
    }
}

double importWithShell(const QString &folder, const QString &csv)
{
    const QString file = folder + u"/shell.db"_s;
    QFile::remove(file);
    const double start = seconds();
    QProcess shell;
    shell.start(u"sqlite3"_s, {file, u".mode csv"_s, u".import \"%1\" texts"_s.arg(csv)});
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        std::exit(1);
    return seconds() - start;
}

/// Reading and mapping alone, in this thread.
double mapOnly(const QString &csv)
{
    const double start = seconds();
    auto source = require(intake::CsvSource::open(csv));
    const auto mapping = require(intake::guessMapping(
        {intake::SourceForm::Csv, u"texts.csv"_s, source->layout().columns, {}}, std::nullopt));
    source->select(mapping);
    region::Gazetteer gazetteer;
    intake::Mapper mapper(mapping, gazetteer, source->decimalComma());
    intake::SourceRow row;
    intake::Rejection rejection;
    while (source->next(row, rejection) == intake::RowSource::Status::Row)
        if (mapper.map(row).id.isNull())
            std::exit(1);
    return seconds() - start;
}

struct Import {
    double stored;
    double rows;
};

Import importLibrary(const QString &folder, const QString &csv, int records)
{
    const SystemClock clock;
    QFile::remove(folder + u"/library.twb"_s);
    QFile::remove(folder + u"/library.index"_s);
    auto library = require(store::Library::create(folder + u"/library.twb"_s, {}, clock));
    auto index = require(index::Index::open(folder + u"/library.index"_s, library->info()));
    const double start = seconds();
    const auto report = require(intake::importInto(*library, {.sources = {csv}}, clock));
    if (report.created != records || report.rejections > 0) {
        std::fprintf(stderr, "%lld created, %lld rejected\n", static_cast<long long>(report.created),
            static_cast<long long>(report.rejections));
        std::exit(1);
    }
    const double stored = seconds() - start;
    require(index->catchUpRows(*library));
    return {stored, seconds() - start - stored};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int records = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir folder(dataFolder() + u"/csv-XXXXXX"_s);
    const QString csv = folder.filePath(u"texts.csv"_s);
    writeCsv(csv, records);

    heading("Import of a CSV file with " + std::to_string(records) + " rows (rows per second)");
    double shell = 1e9;
    Import ours{1e9, 1e9};
    double mapped = 1e9;
    for (int round = 0; round < 3; ++round) {
        shell = std::min(shell, importWithShell(folder.path(), csv));
        mapped = std::min(mapped, mapOnly(csv));
        const Import again = importLibrary(folder.path(), csv, records);
        if (again.stored + again.rows < ours.stored + ours.rows)
            ours = again;
    }
    const auto rate = [&](const char *name, double taken) {
        std::printf("  %-34s %10.0f   %5.1f us a row\n", name, records / taken, taken * 1e6 / records);
    };
    rate("sqlite3 .import into one table", shell);
    rate("read and mapped alone", mapped);
    rate("read, mapped and stored", ours.stored);
    rate("rows for lists", ours.rows);
    rate("stored and in lists", ours.stored + ours.rows);
    return ratio("CSV stored and in lists : .import", shell, ours.stored + ours.rows, 0.5, false) ? 0 : 1;
}
