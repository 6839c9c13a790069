// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/index/schema.h"

namespace twb::index {

/// The words of full text and how many listed records hold each, in the table `word`: blocks of some two
/// hundred words, each written as the difference to the word before. Stems count as words; parts of
/// compounds and the codes of facets are left out.
///
/// FTS5 could tell the same (fts5vocab), but walks over all places of a word: two milliseconds for one
/// that stands in 100,000 records, half a second for all words. So they are counted once in a while;
/// what the latest one record in fifty has brought may be missing.
class WordTable {
public:
    explicit WordTable(Database &database);

    /// How many records held \a word when words were counted last; 0 for none. Some microseconds.
    Result<quint32> records(std::string_view word);

    /// In how many records the words that begin with \a beginning stood, summed over the words as they were
    /// counted last; no more are added once they are \a most. Some microseconds for few words.
    Result<quint32> recordsOfBeginning(std::string_view beginning, quint32 most);

    /// Calls visit(word, records) for every word, ascending, until it returns false.
    template <typename Visit> static Result<void> visitAll(Database &database, Visit &&visit);

private:
    sqlite::Statement m_find;
    sqlite::Statement m_from;
};

/// True when enough was written since words were counted.
bool wantsWordCount(const State &state);

/// Counts the words of the current generation. Takes about 5 s for a million records of 100 words; readers
/// and other writers wait for none of it but the end. Nothing has changed after a cancellation.
Result<void> countWords(Database &database, State &state, const Progress &progress);

/// Reads a block of words; for WordTable.
class WordBlock {
public:
    explicit WordBlock(std::string_view block)
        : m_at(reinterpret_cast<const uchar *>(block.data())), m_end(m_at + block.size())
    {
    }

    bool next();
    const std::string &word() const { return m_word; }
    quint32 records() const { return m_records; }

private:
    const uchar *m_at;
    const uchar *m_end;
    std::string m_word;
    quint32 m_records = 0;
};

template <typename Visit> Result<void> WordTable::visitAll(Database &database, Visit &&visit)
{
    sqlite::Statement read(database, "SELECT words FROM word ORDER BY first");
    auto row = read.first();
    for (; row && *row; row = read.next())
        for (WordBlock block(read.blobView(0)); block.next();)
            if (!visit(block.word(), block.records()))
                return {};
    return row.transform([](bool) { });
}

} // namespace twb::index
