// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/thesaurus.h"
#include "core/index/wordtable.h"
#include "core/search/words/nametable.h"
#include "core/search/words/vocabularyloader.h"

#include <atomic>
#include <map>
#include <mutex>
#include <unordered_map>

namespace twb::search {

using Numbers = std::vector<index::EntryNumber>;

/// A value of a facet with what readers need to know of it.
struct FacetValue {
    index::Facet facet = index::Facet::Kind;
    QString value;
    const Name *name = nullptr; ///< of tags and municipalities, where known
    bool listedKind = false;
};

/// A reader's connection to an index file with what it keeps in memory. Every search happens between
/// begin() and the end of the transaction it returns: in one state of the index.
class IndexView {
public:
    /// What the aggregate function has collected.
    struct Collected {
        Numbers numbers;
        size_t most = 0; ///< one more ends the statement
        bool isOverfull = false;
    };

    static constexpr size_t mostCounted = 10'000; ///< of count()

    static Result<std::unique_ptr<IndexView>> open(const QString &path);

    /// Begins to read and brings what is kept in memory up to date.
    Result<sqlite::Transaction> begin();

    index::Database &database() { return *m_database; }
    const index::State &state() const { return m_state; }
    const index::CodeTable &codes() const { return m_codes; }
    const NameTable &names() const { return m_names; }
    const std::vector<FacetValue> &values() const { return m_values; } ///< by code
    analysis::Analyser &analyser() { return m_analyser; }

    /// In how many records a word of the index stands, as counted last; some microseconds.
    Result<quint32> documentFrequency(std::string_view word) { return m_words->records(word); }

    /// In how many records words of the index that begin so stood when they were counted last, up to \a most.
    Result<quint32> recordsOfBeginning(std::string_view beginning, quint32 most)
    {
        return m_words->recordsOfBeginning(beginning, most);
    }

    /// The words that slips are looked for in; null while they are read in the background.
    std::shared_ptr<const Vocabulary> vocabulary() const { return m_vocabulary->current(); }

    /// The few words that may be meant by \a word, or by the beginning of a word; none while the vocabulary
    /// is being read. Remembers the last answers: a query is asked several times, to find, to rank and to
    /// count.
    const std::vector<SimilarWord> &slips(const std::string &word, bool isBeginning);
    void waitForVocabulary() { m_vocabulary->wait(); }

    /// The same for the first vocabulary; Cancelled by interrupt().
    Result<void> awaitVocabulary() const;
    bool isReadingVocabulary() const { return m_vocabulary->isReading(); }

    /// Null when only the words of the library count.
    const analysis::Thesaurus *thesaurus() const { return m_thesaurus.get(); }
    void setThesaurus(std::shared_ptr<const analysis::Thesaurus> thesaurus)
    {
        m_thesaurus = std::move(thesaurus);
    }

    bool isStale(index::EntryNumber number) const { return m_stale.contains(number); }

    /// The facets of all records; read when first asked for.
    Result<const index::Columns *> columns();

    /// How many live records of the listed kinds have each value, by code; counted when first asked for.
    Result<const std::vector<qint64> *> totals();

    /// All hits of an FTS5 expression, ascending, stale ones left out.
    Result<Numbers> collect(const std::string &table, const std::string &expression);

    /// The same, or nothing as soon as there are more than \a most.
    Result<std::optional<Numbers>> collectAtMost(
        const std::string &table, const std::string &expression, size_t most);

    /// A statement for the numbers of records in a table of full text that an expression finds, newest
    /// first; its only parameter. Valid until the next transaction.
    sqlite::Statement &newestOf(const std::string &table);

    /// Whether an expression finds any listed record.
    Result<bool> finds(const std::string &expression);

    /// How many listed records an expression finds, or mostCounted if they are more. Remembers the counts
    /// of this state of the index.
    Result<size_t> count(const std::string &expression);

    /// Cancelled after interrupt(); to be asked every few milliseconds.
    Result<void> proceed() const;
    void interrupt();
    void clearInterrupt();

private:
    IndexView() = default;
    bool registerCollect();
    void describeValues();

    std::unique_ptr<index::Database> m_database;
    index::State m_state;
    index::StaleNumbers m_stale;
    index::CodeTable m_codes;
    index::Columns m_columns;
    index::State m_columnsState;
    std::vector<qint64> m_totals;
    index::State m_totalsState;
    NameTable m_names;
    std::vector<FacetValue> m_values;
    analysis::Analyser m_analyser;
    std::unique_ptr<index::WordTable> m_words;
    std::unique_ptr<VocabularyLoader> m_vocabulary;
    std::shared_ptr<const analysis::Thesaurus> m_thesaurus;
    std::shared_ptr<const Vocabulary> m_slipsOf; ///< the vocabulary of the slips that are remembered
    std::map<std::pair<std::string, bool>, std::vector<SimilarWord>> m_slips;
    Collected m_collected;
    using Statements = std::unordered_map<std::string, sqlite::Statement>;
    sqlite::Statement &prepared(Statements &statements, const std::string &table, const char *what);

    Statements m_collectors; ///< by table
    Statements m_newest;
    std::unordered_map<std::string, size_t> m_counts; ///< by expression
    index::State m_countsState;
    std::mutex m_interruptMutex;
    std::atomic<bool> m_interrupted = false;
};

} // namespace twb::search
