// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/database.h"

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
/// 33 bytes each (25 MB for 750,000). Does not change once read; may be shared between threads.
class Vocabulary {
public:
    /// Reads the words as they were counted last (index::WordTable). Some 100 ms for 750,000 words;
    /// Cancelled when asked to stop.
    static Result<Vocabulary> read(index::Database &database, const std::stop_token &stop = {});

    /// Words other than \a word with no more edits than forgivenEdits() allows, the nearest first, then
    /// those that most records hold. \a word is folded. The work is bounded by a count and not by a
    /// clock, so that the same vocabulary always gives the same answer: frequent words are compared
    /// first, rare ones as long as the count lasts.
    std::vector<SimilarWord> similarWords(std::string_view word, size_t limit) const;

    /// Beginnings of words that are near to \a beginning but not equal to it; none when it is itself the
    /// beginning of a word. In the same order.
    std::vector<SimilarWord> similarBeginnings(std::string_view beginning, size_t limit) const;

    size_t size() const;
    size_t bytes() const; ///< of memory

private:
    static constexpr int mostLetters = 64;
    static constexpr int frequencyClasses = 24;

    /// Words of one length and frequency class, letter after letter.
    struct Bucket {
        std::string letters;
        std::vector<quint32> sets; ///< which letters each word has
        std::vector<quint32> startSets; ///< which letters its start has; filled up behind the last word
        std::vector<quint64> pairs; ///< which pairs of letters its start has
        std::vector<quint32> records;

        size_t count() const { return sets.size(); }
        std::string_view word(size_t i, size_t size) const
        {
            return std::string_view(letters).substr(i * size, size);
        }
    };

    struct Filter;

    struct OtherWord {
        std::string word;
        quint32 records;
    };

    static int frequencyClass(quint32 records);
    void add(std::string_view word, quint32 records);
    static size_t place(int letters, int frequency)
    {
        return size_t(frequency * (mostLetters + 1) + letters);
    }
    template <typename Visit> void compare(const Filter &filter, int longest, Visit &&visit) const;

    std::vector<Bucket> m_buckets = std::vector<Bucket>(place(0, frequencyClasses)); ///< by place()
    std::vector<OtherWord> m_others; ///< with letters outside ASCII
};

} // namespace twb::search
