// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/database.h"
#include "core/search/words/slipautomaton.h"

#include <stop_token>
#include <string>
#include <vector>

namespace twb::search {

/// A word of the index that may be meant by one with a slip in it.
struct SimilarWord {
    std::string word; ///< as the index knows it, or the beginning of such words
    int distance = 0; ///< edits, at least 1
    qint64 records = 0; ///< that hold it; of a beginning the sum over its words

    bool operator==(const SimilarWord &) const = default;
};

/// The words of an index in memory, to forgive slips: those of letters alone that are long enough, about
/// 20 bytes each (20 MB for a million). Does not change once read; may be shared between threads.
class Vocabulary {
public:
    static constexpr size_t mostWords = 1'250'000; ///< of an index of some 120,000 records

    /// Reads the words as they were counted last (index::WordTable); of more than \a most those that stand
    /// in most records. Some 100 ms for a million words; Cancelled when asked to stop.
    static Result<Vocabulary> read(
        index::Database &database, const std::stop_token &stop = {}, size_t most = mostWords);

    /// Words other than \a word with no more edits than forgivenEdits() allows, the nearest first, then
    /// those that most records hold. \a word is folded. The work is bounded by a count and not by a
    /// clock, so that the same vocabulary always gives the same answer.
    std::vector<SimilarWord> similarWords(std::string_view word, size_t limit) const;

    /// Beginnings of words that are near to \a beginning but not equal to it; none when it is itself the
    /// beginning of a word. In the same order.
    std::vector<SimilarWord> similarBeginnings(std::string_view beginning, size_t limit) const;

    size_t size() const { return m_shared.size() + m_others.size(); }
    size_t bytes() const; ///< of memory

private:
    struct OtherWord {
        std::string word;
        quint32 records;
    };

    void add(std::string_view word, quint32 records);
    void reserve(size_t words, size_t letters);
    std::string_view word(size_t i) const
    {
        return std::string_view(m_letters).substr(m_starts[i], m_starts[i + 1] - m_starts[i]);
    }
    quint32 records(size_t first, size_t behind) const { return m_records[behind] - m_records[first]; }
    size_t behind(size_t i, size_t letters) const;
    bool hasBeginning(std::string_view beginning) const;
    template <typename Enter> void walk(const SlipAutomaton &automaton, Enter &&enter) const;

    // Words of a to z in ascending order.
    std::string m_letters; ///< of all words, one after the other
    std::vector<quint32> m_starts = {0}; ///< of each word in the letters, and the end
    std::vector<quint32> m_records = {0}; ///< sums over the words before each, and over all
    std::vector<quint8> m_shared; ///< letters that each has in common with the one before
    std::vector<OtherWord> m_others; ///< with letters outside ASCII
};

} // namespace twb::search
