// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ftstokenizer.h"
#include "core/index/index.h"
#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/report.h"
#include "tests/benchmark/support/require.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

// Import: records stored and visible in lists against `sqlite3 .import` of the same texts, and the full
// text that follows against a bare explicit FTS5 insert with the same settings.

namespace {

using namespace twb;
using namespace twb::bench;
using namespace Qt::StringLiterals;

void runSql(sqlite3 *database, const std::string &sql)
{
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql.c_str(), sqlite3_errmsg(database));
        std::exit(1);
    }
}

void writeTsv(const QString &path, const std::vector<Document> &documents)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    int number = 0;
    for (const Document &document : documents) {
        const std::string line = std::to_string(++number) + '\t' + document.title + '\t' + document.summary
            + '\t' + document.body + '\n';
        file.write(line.data(), qint64(line.size()));
    }
}

/// Seconds that the SQLite shell takes to import the texts into one table of a new file.
double importWithShell(const QString &folder, const QString &tsv)
{
    const QString file = folder + u"/shell.db"_s;
    QFile::remove(file);
    const double start = seconds();
    QProcess shell;
    shell.start(u"sqlite3"_s,
        {file, u"CREATE TABLE docs(id INTEGER PRIMARY KEY, title TEXT, summary TEXT, body TEXT)"_s,
            u".mode tabs"_s, u".import \"%1\" docs"_s.arg(tsv)});
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        std::exit(1);
    return seconds() - start;
}

/// Seconds of explicit inserts, in one transaction, into FTS5 tables with the columns, the tokenizer, the
/// detail and the prefixes of the index, otherwise as FTS5 makes them. Reads the texts from the table
/// that the shell has filled.
double bareFullText(const QString &folder)
{
    sqlite3 *database = nullptr;
    sqlite3_open((folder + u"/shell.db"_s).toUtf8().constData(), &database);
    analysis::registerFtsTokenizer(database);
    const std::string tail = ", content='', detail=none, columnsize=0, tokenize='twb', prefix='";
    runSql(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32768");
    runSql(database, "CREATE VIRTUAL TABLE bare_title USING fts5(title" + tail + "1 2 3 4 5 6 7 8 9 10')");
    runSql(database, "CREATE VIRTUAL TABLE bare_body USING fts5(title, body" + tail + "1 2 3 4 5 6 7 8')");
    const double start = seconds();
    runSql(database, "BEGIN");
    runSql(database, "INSERT INTO bare_title(rowid, title) SELECT id, title FROM docs");
    runSql(database,
        "INSERT INTO bare_body(rowid, title, body) SELECT id, title, summary || ' ' || body FROM docs");
    runSql(database, "COMMIT");
    const double taken = seconds() - start;
    sqlite3_close(database);
    return taken;
}

struct Import {
    double stored;
    double rows;
    double fullText;
};

Import importLibrary(const QString &folder, const std::vector<Document> &documents)
{
    const SystemClock clock;
    std::vector<store::RecordChange> changes;
    int number = 0;
    for (const Document &document : documents)
        changes.push_back(changeFor(document, number++));
    auto library = require(store::Library::create(folder + u"/library.twb"_s, {}, clock));
    auto index = require(index::Index::open(folder + u"/library.index"_s, library->info()));
    Import taken{};
    const double start = seconds();
    auto writer = require(library->beginStep({}));
    for (const store::RecordChange &change : changes)
        require(writer->add(change));
    require(writer->commit());
    writer.reset();
    taken.stored = seconds() - start;
    require(index->catchUpRows(*library));
    taken.rows = seconds() - start - taken.stored;
    require(index->catchUpFullText(*library));
    taken.fullText = seconds() - start - taken.stored - taken.rows;
    return taken;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int records = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir folder(dataFolder() + u"/import-XXXXXX"_s);
    Corpus corpus;
    std::vector<Document> documents(static_cast<size_t>(records));
    for (Document &document : documents)
        document = corpus.next();
    const QString tsv = folder.filePath(u"texts.tsv"_s);
    writeTsv(tsv, documents);

    heading("Import of " + std::to_string(records) + " records (rows per second)");
    const double shell = importWithShell(folder.path(), tsv);
    const Import ours = importLibrary(folder.path(), documents);
    const double bare = bareFullText(folder.path());
    const auto rate = [&](const char *name, double taken) {
        std::printf("  %-34s %10.0f\n", name, records / taken);
    };
    rate("sqlite3 .import into one table", shell);
    rate("stored in the library", ours.stored);
    rate("rows for lists", ours.rows);
    rate("stored and in lists", ours.stored + ours.rows);
    rate("full text that follows", ours.fullText);
    rate("bare FTS5 insert, same settings", bare);
    bool kept = ratio("stored and in lists : .import", shell, ours.stored + ours.rows, 0.5, false);
    kept &= ratio("full text : bare FTS5 insert", bare, ours.fullText, 0.9, false);
    return kept ? 0 : 1;
}
