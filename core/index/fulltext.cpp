// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/fulltext.h"

#include "core/analysis/analyser.h"
#include "core/index/columns.h"
#include "core/index/rowwriter.h"
#include "core/index/wordtable.h"

#include <QElapsedTimer>

#include <array>

namespace twb::index {

namespace {

/// Long pieces make large segments, which are quicker to write and to search.
constexpr qint64 pieceMilliseconds = 2000;
constexpr int rowsBetweenLooks = 16;
constexpr qint64 bulkRows = 2000; ///< after so many new rows, all segments are merged into one
constexpr int pagesPerMerge = 125; ///< some 20 ms
constexpr int pagesPerBulkMerge = 2000; ///< some 300 ms; each piece opens all segments anew
constexpr qint64 rowsPerMerge = 8; ///< so that single saves leave few segments
constexpr qint64 fewestStale = 1000;
constexpr qint64 stalePart = 5; ///< a draft is begun when more than one number in five is stale

/// A draft is made of texts that are there; a generation takes those of the library first.
std::string rowsToFill(bool draft)
{
    return draft ? "SELECT number, flags, title, codes, text FROM entry WHERE number > ? ORDER BY number"
                 : "SELECT number, flags, title, codes, id FROM entry WHERE number > ? ORDER BY number";
}

std::array<std::string, 3> tablesOf(qint64 generation)
{
    return {titleTable(generation), bodyTable(generation), otherTable(generation)};
}

} // namespace

/// Puts rows into one generation.
class FullText::Filler {
public:
    Filler(Database &database, qint64 generation, TextSource *source)
        : m_source(source), m_rows(database, rowsToFill(source == nullptr)),
          m_text(database, "UPDATE entry SET text = ? WHERE number = ?"),
          m_title(
              database, "INSERT INTO " + titleTable(generation) + " (rowid, title, codes) VALUES (?, ?, ?)"),
          m_body(database,
              "INSERT INTO " + bodyTable(generation) + " (rowid, title, text, codes) VALUES (?, ?, ?, ?)"),
          m_other(database,
              "INSERT INTO " + otherTable(generation) + " (rowid, title, text, codes) VALUES (?, ?, ?, ?)")
    {
    }

    Result<bool> first(qint64 after) { return m_rows.first(after); }
    Result<bool> next() { return m_rows.next(); }
    void reset() { m_rows.reset(); }
    qint64 number() const { return m_rows.integer(0); }

    Result<void> insert()
    {
        const Result<std::string_view> text = m_source ? readText() : m_rows.textView(4);
        if (!text)
            return std::unexpected(text.error());
        return insertWords(*text).and_then([&] {
            return m_source ? m_text.run(*text, number()) : Result<void>(); // ends what was read of the row
        });
    }

private:
    Result<std::string_view> readText() { return m_source->read(RecordId::fromBytes(m_rows.blob(4))); }

    Result<void> insertWords(std::string_view text)
    {
        const std::string_view title = m_rows.textView(2);
        const std::string_view codes = m_rows.textView(3);
        if ((m_rows.integer(1) & ListedFlag) == 0)
            return m_other.run(number(), title, text, codes);
        return m_title.run(number(), title, codes).and_then([&] {
            return m_body.run(number(), title, text, codes);
        });
    }

    TextSource *m_source;
    sqlite::Statement m_rows;
    sqlite::Statement m_text;
    sqlite::Statement m_title;
    sqlite::Statement m_body;
    sqlite::Statement m_other;
};

Result<qint64> FullText::pending()
{
    return countAfter(m_state.textDone);
}

/// To count all would be to read all.
Result<qint64> FullText::countAfter(qint64 number)
{
    if (number == 0)
        return m_state.entries;
    sqlite::Statement count(m_database, "SELECT count(*) FROM entry WHERE number > ?");
    return count.first(number).transform([&](bool) { return count.integer(0); });
}

Result<void> FullText::catchUp(const store::Library &library, const Progress &progress)
{
    m_source.emplace(library);
    return dropOutdatedDraft()
        .and_then([&] { return chooseFirstPrefixes(); })
        .and_then([&] { return fill({m_state.generation, &State::textDone}, progress); })
        .and_then([&](qint64 written) { return mergeSome(written, progress); })
        .and_then([&] { return wantsDraft() ? beginDraft() : Result<void>(); })
        .and_then([&] { return m_state.draft ? finishDraft(progress) : Result<void>(); })
        .and_then([&] {
            return wantsWordCount(m_state) ? countWords(m_database, m_state, progress) : Result<void>();
        });
}

Result<bool> FullText::catchUpFew(const store::Library &library, qint64 most, const Progress &progress)
{
    const auto waiting = pending();
    if (!waiting || *waiting > most)
        return waiting.transform([](qint64) { return false; });
    m_source.emplace(library);
    return chooseFirstPrefixes()
        .and_then([&] { return fill({m_state.generation, &State::textDone}, progress); })
        .and_then([&](qint64 written) {
            return m_state.unmerged < bulkRows ? mergeSome(written, progress) : Result<void>();
        })
        .transform([] { return true; });
}

Result<void> FullText::finishDraft(const Progress &progress)
{
    return fill({m_state.draft, &State::draftDone}, progress)
        .and_then([&](qint64) { return mergeAll(m_state.draft, progress); })
        .and_then([&] { return placeDraft(); });
}

/// FTS5 keeps what every transaction wrote as a segment of its own and searches all of them. After many
/// rows all are merged, also when that was broken off before; after single saves now and then some.
Result<void> FullText::mergeSome(qint64 written, const Progress &progress)
{
    if (m_state.unmerged >= bulkRows)
        return mergeAll(m_state.generation, progress).and_then([this] { return markMerged(); });
    const qint64 last = m_state.textDone;
    if (last / rowsPerMerge == (last - written) / rowsPerMerge)
        return {};
    for (const std::string &table : tablesOf(m_state.generation))
        if (auto merged = mergePiece(table, pagesPerMerge); !merged)
            return std::unexpected(merged.error());
    return {};
}

/// Into one segment; at once when there is only one.
Result<void> FullText::mergeAll(qint64 generation, const Progress &progress)
{
    for (const std::string &table : tablesOf(generation))
        for (bool more = true; more;) {
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled);
            const auto merged = mergePiece(table, -pagesPerBulkMerge);
            if (!merged)
                return std::unexpected(merged.error());
            more = *merged;
        }
    return {};
}

/// True when there was something to merge. A negative number of pages merges all that there is.
Result<bool> FullText::mergePiece(const std::string &table, int pages)
{
    auto transaction = beginWriting(m_database, m_state);
    if (!transaction)
        return std::unexpected(transaction.error());
    const qint64 before = m_database.changes();
    const std::string sql =
        "INSERT INTO " + table + "(" + table + ", rank) VALUES ('merge', " + std::to_string(pages) + ")";
    return m_database.execute(sql).and_then([&] { return transaction->commit(); }).transform([&] {
        return m_database.changes() - before >= 2; // the statement itself counts as one
    });
}

Result<void> FullText::markMerged()
{
    auto transaction = beginWriting(m_database, m_state);
    if (!transaction)
        return std::unexpected(transaction.error());
    State changed = m_state;
    changed.unmerged = 0;
    return writeState(m_database, changed).and_then([&] { return transaction->commit(); }).transform([&] {
        m_state = changed;
    });
}

/// While nothing is in full text yet, its tables cost nothing to make anew.
Result<void> FullText::chooseFirstPrefixes()
{
    const PrefixClass wanted = prefixClassFor(m_state.entries);
    const bool isRight =
        m_state.prefixes == qint64(wanted) && m_state.analyser == analysis::analyserVersion();
    if (m_state.textDone > 0 || isRight)
        return {};
    auto transaction = beginWriting(m_database, m_state);
    if (!transaction)
        return std::unexpected(transaction.error());
    State changed = m_state;
    changed.prefixes = qint64(wanted);
    changed.analyser = analysis::analyserVersion();
    return dropGeneration(m_database, changed.generation)
        .and_then([&] { return createGeneration(m_database, changed.generation, wanted); })
        .and_then([&] { return writeState(m_database, changed); })
        .and_then([&] { return transaction->commit(); })
        .transform([&] { m_state = changed; });
}

/// One that was begun with another analyser is of no use.
Result<void> FullText::dropOutdatedDraft()
{
    if (!m_state.draft || m_state.draftAnalyser == analysis::analyserVersion())
        return {};
    auto transaction = beginWriting(m_database, m_state);
    if (!transaction)
        return std::unexpected(transaction.error());
    State changed = m_state;
    changed.draft = changed.draftPrefixes = changed.draftDone = changed.draftStale = 0;
    changed.draftAnalyser = 0;
    return dropGeneration(m_database, m_state.draft)
        .and_then([&] { return writeState(m_database, changed); })
        .and_then([&] { return transaction->commit(); })
        .transform([&] { m_state = changed; });
}

bool FullText::wantsDraft() const
{
    const bool isWorn = m_state.stale > fewestStale && m_state.stale * stalePart > m_state.entries;
    const bool isOutgrown = qint64(prefixClassFor(m_state.entries)) > m_state.prefixes;
    const bool isOutdated = m_state.analyser != analysis::analyserVersion();
    return !m_state.draft && (isWorn || isOutgrown || isOutdated);
}

Result<void> FullText::beginDraft()
{
    const auto place = m_database.integer("SELECT max(place) FROM stale");
    if (!place)
        return std::unexpected(place.error());
    auto transaction = beginWriting(m_database, m_state);
    if (!transaction)
        return std::unexpected(transaction.error());
    State changed = m_state;
    const PrefixClass prefixes = prefixClassFor(m_state.entries);
    changed.draft = m_state.generation + 1;
    changed.draftPrefixes = qint64(prefixes);
    changed.draftDone = 0;
    changed.draftStale = *place;
    changed.draftAnalyser = analysis::analyserVersion();
    return createGeneration(m_database, changed.draft, prefixes)
        .and_then([&] { return writeState(m_database, changed); })
        .and_then([&] { return transaction->commit(); })
        .transform([&] { m_state = changed; });
}

Result<void> FullText::placeDraft()
{
    auto transaction = beginWriting(m_database, m_state);
    if (!transaction)
        return std::unexpected(transaction.error());
    Columns columns;
    sqlite::Statement forget(m_database, "DELETE FROM stale WHERE place <= ?");
    const auto prepared = columns.refresh(m_database, m_state)
                              .and_then([&] { return columns.compact(m_database); })
                              .and_then([&] { return dropGeneration(m_database, m_state.generation); })
                              .and_then([&] { return forget.run(m_state.draftStale); });
    if (!prepared)
        return prepared;
    const auto stale = m_database.integer("SELECT count(*) FROM stale");
    if (!stale)
        return std::unexpected(stale.error());
    State changed = m_state;
    changed.generation = m_state.draft;
    changed.prefixes = m_state.draftPrefixes;
    changed.textDone = m_state.draftDone;
    changed.analyser = m_state.draftAnalyser;
    changed.stale = *stale;
    changed.unmerged = 0;
    changed.draft = changed.draftPrefixes = changed.draftDone = changed.draftStale = changed.wordsDone = 0;
    changed.draftAnalyser = 0;
    return writeState(m_database, changed).and_then([&] { return transaction->commit(); }).transform([&] {
        m_state = changed;
    });
}

/// How many rows were written.
Result<qint64> FullText::fill(const Target &target, const Progress &progress)
{
    qint64 done = 0;
    const auto total = countAfter(m_state.*target.done);
    if (!total)
        return total;
    while (done < *total) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto more = fillPiece(target, done, progress);
        if (!more)
            return std::unexpected(more.error());
        progress(done, *total);
        if (!*more)
            break;
    }
    return done;
}

Result<bool> FullText::fillPiece(const Target &target, qint64 &written, const Progress &progress)
{
    auto transaction = beginWriting(m_database, m_state);
    if (!transaction)
        return std::unexpected(transaction.error());
    State changed = m_state;
    const bool isDraft = target.done == &State::draftDone;
    Filler filler(m_database, target.generation, isDraft ? nullptr : &*m_source);
    QElapsedTimer timer;
    timer.start();
    auto row = filler.first(changed.*target.done);
    for (int count = 1; row && *row; row = filler.next(), ++count) {
        if (auto inserted = filler.insert(); !inserted)
            return std::unexpected(inserted.error());
        changed.*target.done = filler.number();
        changed.unmerged += !isDraft;
        ++written;
        if (count % rowsBetweenLooks == 0 && (timer.elapsed() > pieceMilliseconds || progress.cancelled()))
            break;
    }
    if (!row)
        return std::unexpected(row.error());
    const bool more = *row;
    filler.reset();
    return writeState(m_database, changed).and_then([&] { return transaction->commit(); }).transform([&] {
        m_state = changed;
        return more;
    });
}

} // namespace twb::index
