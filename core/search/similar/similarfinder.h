// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/indexview.h"
#include "core/search/similar/similarrecord.h"

namespace twb::search {

/// Finds records that hold the most telling words of a text: the weight of a word is its logarithmic count
/// times its inverse document frequency (Spärck Jones 1972). Words that stand in many records are passed
/// over and all postings together are bounded, so the costs hardly grow with the library.
class SimilarFinder {
public:
    explicit SimilarFinder(IndexView &view) : m_view(view) { }

    /// The most similar first, newer ones first among equals; at most \a limit. Same index, same query: the
    /// same answer. To be called in one state of the index.
    Result<QList<SimilarRecord>> find(const SimilarQuery &query, int limit);

    /// The same for a record of the index with its text; none when it is not there.
    Result<QList<SimilarRecord>> like(const RecordId &record, int limit);

private:
    /// A word with all that it is found by.
    struct Word {
        std::string key; ///< its stem
        QString label; ///< as written
        double count = 0;
        std::vector<std::string> tokens; ///< of the index
        double weight = 0;
    };

    void gather(const QString &text, double worth);
    void add(const std::string &key, const QString &label, double count, std::vector<std::string> tokens);
    Result<void> choose();
    Result<void> collect(const Word &word);
    Result<Numbers> candidates(const SimilarQuery &query) const;
    double score(index::EntryNumber number) const;
    QStringList shared(index::EntryNumber number) const;
    Result<double> likeness(const QString &title, const QString &other);
    Result<std::map<std::string, double>> weighed(const QString &title);

    IndexView &m_view;
    std::map<std::string, Word> m_gathered;
    std::vector<Word> m_words; ///< chosen, the most telling first; at most 32
    double m_total = 0; ///< weight of all chosen
    std::vector<quint32> m_inText; ///< for each number a bit for each chosen word
    std::vector<quint32> m_inTitle;
};

} // namespace twb::search
