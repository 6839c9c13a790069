// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/wordtable.h"

#include "core/analysis/token.h"
#include "core/index/codes.h"

#include <algorithm>

namespace twb::index {

namespace {

/// A block and its first word fit into a page of a table without row ids beside three others.
constexpr size_t blockBytes = 1600;
constexpr qint64 newPart = 50; ///< words are counted when one record in so many is new
constexpr int wordsBetweenLooks = 1024;
constexpr uchar firstByteOfCodes = 0xf3; ///< of UTF-8 in the planes for private use

struct Block {
    std::string first;
    std::string words;
};

/// Writes words, which come in ascending order, into blocks.
class BlockWriter {
public:
    void add(std::string_view word, quint32 records)
    {
        if (m_blocks.empty() || m_blocks.back().words.size() > blockBytes) {
            m_blocks.push_back({std::string(word), {}});
            m_last.clear();
        }
        const size_t shared = size_t(std::ranges::mismatch(m_last, word).in2 - word.begin());
        std::string &out = m_blocks.back().words;
        appendVarint(quint32(shared), out);
        appendVarint(quint32(word.size() - shared), out);
        out += word.substr(shared);
        appendVarint(records, out);
        m_last = word;
    }

    const std::vector<Block> &blocks() const { return m_blocks; }

private:
    std::vector<Block> m_blocks;
    std::string m_last;
};

bool isCode(std::string_view word)
{
    return uchar(word.front()) >= firstByteOfCodes;
}

/// Codes stand behind all words.
Result<void> readWords(Database &database, BlockWriter &writer, const Progress &progress)
{
    sqlite::Statement read(database, "SELECT term, doc FROM temp.word_source WHERE term >= '0'");
    auto row = read.first();
    for (int count = 1; row && *row && !isCode(read.textView(0)); row = read.next(), ++count) {
        if (!analysis::isPartToken(read.textView(0)))
            writer.add(read.textView(0), quint32(read.integer(1)));
        if (count % wordsBetweenLooks == 0 && progress.cancelled())
            return failure(ErrorCode::Cancelled);
    }
    return row.transform([](bool) { });
}

Result<void> writeBlocks(Database &database, const std::vector<Block> &blocks)
{
    sqlite::Statement insert(database, "INSERT INTO word (first, words) VALUES (?, ?)");
    Result<void> written = database.execute("DELETE FROM word");
    for (const Block &block : blocks) {
        if (!written)
            break;
        written = insert.run(std::string_view(block.first),
            QByteArray::fromRawData(block.words.data(), qsizetype(block.words.size())));
    }
    return written;
}

Result<void> replaceWords(Database &database, State &state, const std::vector<Block> &blocks)
{
    auto transaction = beginWriting(database, state);
    if (!transaction)
        return std::unexpected(transaction.error());
    State changed = state;
    changed.wordsDone = changed.textDone;
    return writeBlocks(database, blocks)
        .and_then([&] { return writeState(database, changed); })
        .and_then([&] { return transaction->commit(); })
        .transform([&] { state = changed; });
}

} // namespace

WordTable::WordTable(Database &database)
    : m_find(database, "SELECT words FROM word WHERE first <= ? ORDER BY first DESC LIMIT 1"),
      m_from(database,
          "SELECT words FROM word WHERE first >= coalesce((SELECT max(first) FROM word WHERE "
          "first <= ?1), '') ORDER BY first")
{
}

Result<quint32> WordTable::records(std::string_view word)
{
    const sqlite::ResetGuard guard(m_find);
    const auto row = m_find.first(word);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return 0;
    for (WordBlock block(m_find.blobView(0)); block.next();)
        if (block.word() >= word)
            return block.word() == word ? block.records() : 0;
    return 0;
}

Result<quint32> WordTable::recordsOfBeginning(std::string_view beginning, quint32 most)
{
    const sqlite::ResetGuard guard(m_from);
    quint32 sum = 0;
    auto row = m_from.first(beginning);
    for (; row && *row; row = m_from.next())
        for (WordBlock block(m_from.blobView(0)); block.next();) {
            if (sum >= most || (block.word() > beginning && !block.word().starts_with(beginning)))
                return sum;
            sum += block.word() < beginning ? 0 : block.records();
        }
    return row.transform([&](bool) { return sum; });
}

bool wantsWordCount(const State &state)
{
    const qint64 added = state.textDone - state.wordsDone;
    return added > 0 && added * newPart >= state.entries;
}

Result<void> countWords(Database &database, State &state, const Progress &progress)
{
    BlockWriter writer;
    const auto read = database
                          .execute("CREATE VIRTUAL TABLE temp.word_source USING fts5vocab(main, "
                              + bodyTable(state.generation) + ", row)")
                          .and_then([&] { return readWords(database, writer, progress); });
    const auto dropped = database.execute("DROP TABLE IF EXISTS temp.word_source");
    return read.and_then([&] { return dropped; }).and_then([&] {
        return replaceWords(database, state, writer.blocks());
    });
}

bool WordBlock::next()
{
    if (m_at >= m_end)
        return false;
    const size_t shared = readVarint(m_at, m_end);
    const size_t rest = std::min(size_t(readVarint(m_at, m_end)), size_t(m_end - m_at));
    m_word.resize(std::min(shared, m_word.size()));
    m_word.append(reinterpret_cast<const char *>(m_at), rest);
    m_at += rest;
    m_records = readVarint(m_at, m_end);
    return true;
}

} // namespace twb::index
