// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/schema.h"

#include "core/analysis/analyser.h"
#include "core/analysis/ftstokenizer.h"
#include "core/index/attachmenttables.h"
#include "core/index/projection.h"

#include <QFileInfo>
#include <QUrl>

namespace twb::index {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 applicationId = 0x74777869; // "twxi"

/// All that a hit shows lies in one row of `entry`: to find a row takes longer than to read it. Its text is
/// written together with full text.
constexpr const char *schema = R"(
CREATE TABLE state (
    only INTEGER PRIMARY KEY CHECK (only = 1), library BLOB NOT NULL,
    sequence INTEGER, next INTEGER, entries INTEGER, listed INTEGER, stale INTEGER, names INTEGER,
    generation INTEGER, prefixes INTEGER, text_done INTEGER,
    draft INTEGER, draft_prefixes INTEGER, draft_done INTEGER, draft_stale INTEGER,
    step INTEGER, step_mark INTEGER, words_done INTEGER, analyser INTEGER, draft_analyser INTEGER,
    unmerged INTEGER);
CREATE TABLE entry (
    number INTEGER PRIMARY KEY, title TEXT, codes TEXT, kind INTEGER, flags INTEGER, id BLOB,
    summary TEXT, municipalities TEXT, status TEXT, maturity TEXT, lesson_kind TEXT, review_state TEXT,
    evidence_level TEXT, status_as_of TEXT, original BLOB, text TEXT);
CREATE UNIQUE INDEX entry_id ON entry (id);
CREATE TABLE link (target BLOB, number INTEGER, field INTEGER, PRIMARY KEY (target, number, field)) WITHOUT ROWID;
CREATE TABLE name (number INTEGER PRIMARY KEY, facet INTEGER, key TEXT, name TEXT, others TEXT);
CREATE TABLE code (code INTEGER PRIMARY KEY, facet INTEGER, value TEXT, UNIQUE (facet, value));
CREATE TABLE block (first INTEGER PRIMARY KEY, rows INTEGER, codes BLOB);
CREATE TABLE stale (place INTEGER PRIMARY KEY AUTOINCREMENT, number INTEGER);
CREATE TABLE word (first TEXT PRIMARY KEY, words BLOB) WITHOUT ROWID;
)";

constexpr const char *titlePrefixes = "1 2 3 4 5 6 7 8";

/// Postings are gathered in memory up to this size before they are written as a segment.
constexpr int hashBytes = 32 * 1024 * 1024;

const char *bodyPrefixes(PrefixClass prefixes)
{
    switch (prefixes) {
    case PrefixClass::Small:
        return "1 2 3";
    case PrefixClass::Large:
        return "1 2 3 4 5 6";
    }
    return "";
}

/// Segments are merged by FullText piece by piece, never while rows are written: FTS5's own crisis merge
/// takes seconds in a large library.
std::string ftsTable(const std::string &name, const char *columns, const char *prefixes)
{
    const auto set = [&](const std::string &option, int value) {
        return "INSERT INTO " + name + "(" + name + ", rank) VALUES ('" + option + "', "
            + std::to_string(value) + ");";
    };
    return "CREATE VIRTUAL TABLE " + name + " USING fts5(" + columns
        + ", content='', detail=none, columnsize=0, prefix='" + prefixes + "', tokenize='"
        + analysis::ftsTokenizerName + "');" + set("automerge", 0) + set("usermerge", 8)
        + set("crisismerge", 1000) + set("hashsize", hashBytes);
}

} // namespace

PrefixClass prefixClassFor(qint64 entries)
{
    constexpr qint64 small = 20'000;
    return entries <= small ? PrefixClass::Small : PrefixClass::Large;
}

Result<void> createSchema(Database &database, const QByteArray &libraryId, qint64 generation)
{
    sqlite::Statement insert(
        database, "INSERT INTO state VALUES (1, ?, 0, 1, 0, 0, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, ?, 0, 0)");
    return database.execute(schema)
        .and_then([&] { return insert.run(libraryId, generation, analysis::analyserVersion()); })
        .and_then([&] { return createGeneration(database, generation, PrefixClass::Small); })
        .and_then([&] { return createAttachmentTables(database); })
        .and_then([&] {
            return database.execute("PRAGMA application_id=" + std::to_string(applicationId)
                + "; PRAGMA user_version=" + std::to_string(projectionVersion()));
        });
}

Result<void> dropAll(Database &database)
{
    // A virtual table takes the tables behind it along, so one at a time, those first.
    constexpr const char *next = "SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view')"
                                 " AND name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY rootpage LIMIT 1";
    for (;;) {
        std::string what;
        std::string name;
        {
            sqlite::Statement read(database, next);
            const auto row = read.first();
            if (!row || !*row)
                return row.transform([](bool) { });
            what = read.textView(0);
            name = read.textView(1);
        }
        for (size_t at = 0; (at = name.find('"', at)) != std::string::npos; at += 2)
            name.insert(at, 1, '"');
        if (auto dropped = database.execute("DROP " + what + " \"" + name + "\""); !dropped)
            return dropped;
    }
}

Result<void> copyIndex(const QString &from, const QString &to)
{
    const QString uri = QString::fromUtf8(QUrl::fromLocalFile(from).toEncoded()) + "?immutable=1"_L1;
    if (!QFileInfo::exists(from) || QFileInfo(from + "-wal"_L1).size() > 0)
        return failure(ErrorCode::FileNotReadable, {from, QString()});
    return Database::open(uri, Database::Access::Read).and_then([&](const auto &database) {
        const QByteArray name = to.toUtf8();
        sqlite::Statement copy(*database, "VACUUM INTO ?");
        return database->execute("PRAGMA query_only=OFF").and_then([&] {
            return copy.run(std::string_view(name));
        });
    });
}

Result<bool> isUsable(Database &database, const QByteArray &libraryId)
{
    const auto application = database.integer("PRAGMA application_id");
    if (!application)
        return std::unexpected(application.error());
    const auto version = database.integer("PRAGMA user_version");
    if (!version || *application != applicationId || *version != projectionVersion())
        return false;
    sqlite::Statement library(database, "SELECT library FROM state");
    return library.first().transform([&](bool row) { return row && library.blobView(0) == libraryId; });
}

Result<State> readState(Database &database)
{
    sqlite::Statement read(database,
        "SELECT sequence, next, entries, listed, stale, names, generation, prefixes, text_done, draft,"
        " draft_prefixes, draft_done, draft_stale, step, step_mark, words_done, analyser, draft_analyser,"
        " unmerged FROM state");
    return read.first().transform([&](bool row) {
        return row
            ? State{read.integer(0), read.integer(1), read.integer(2), read.integer(3), read.integer(4),
                  read.integer(5), read.integer(6), read.integer(7), read.integer(8), read.integer(9),
                  read.integer(10), read.integer(11), read.integer(12), read.integer(13), read.integer(14),
                  read.integer(15), read.integer(16), read.integer(17), read.integer(18)}
            : State();
    });
}

Result<void> writeState(Database &database, const State &state)
{
    sqlite::Statement write(database,
        "UPDATE state SET sequence = ?, next = ?, entries = ?, listed = ?, stale = ?, names = ?,"
        " generation = ?, prefixes = ?, text_done = ?, draft = ?, draft_prefixes = ?, draft_done = ?,"
        " draft_stale = ?, step = ?, step_mark = ?, words_done = ?, analyser = ?, draft_analyser = ?,"
        " unmerged = ?");
    return write.run(state.sequence, state.next, state.entries, state.listed, state.stale, state.names,
        state.generation, state.prefixes, state.textDone, state.draft, state.draftPrefixes, state.draftDone,
        state.draftStale, state.step, state.stepMark, state.wordsDone, state.analyser, state.draftAnalyser,
        state.unmerged);
}

Result<sqlite::Transaction> beginWriting(Database &database, const State &expected)
{
    auto transaction = sqlite::Transaction::begin(database, Database::Access::Write);
    if (!transaction)
        return transaction;
    const auto found = readState(database);
    if (!found)
        return std::unexpected(found.error());
    if (*found != expected)
        return std::unexpected(changedMeanwhile());
    return transaction;
}

std::string titleTable(qint64 generation)
{
    return "title_" + std::to_string(generation);
}

std::string bodyTable(qint64 generation)
{
    return "body_" + std::to_string(generation);
}

std::string otherTable(qint64 generation)
{
    return "other_" + std::to_string(generation);
}

Result<void> createGeneration(Database &database, qint64 generation, PrefixClass prefixes)
{
    return database.execute(ftsTable(titleTable(generation), "title, codes", titlePrefixes)
        + ftsTable(bodyTable(generation), "title, text, codes", bodyPrefixes(prefixes))
        + ftsTable(otherTable(generation), "title, text, codes", bodyPrefixes(PrefixClass::Small)));
}

Result<void> dropGeneration(Database &database, qint64 generation)
{
    std::string sql;
    for (const std::string &table : {titleTable(generation), bodyTable(generation), otherTable(generation)})
        sql += "DROP TABLE IF EXISTS " + table + ";";
    return database.execute(sql);
}

} // namespace twb::index
