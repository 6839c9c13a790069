// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/search/testcollection.h"

struct sqlite3;

namespace twb::bench {

/// The baselines of search quality: FTS5 as it comes, any of the words, bm25 with the title three times
/// as heavy, German stop words left out of the query.
class PlainSearch {
public:
    /// Words as they stand, as beginnings of words, or as any part of the text.
    enum class Way : quint8 { Words, Beginnings, Trigrams };

    PlainSearch(const TestCollection &collection, Way way);
    ~PlainSearch();
    Q_DISABLE_COPY_MOVE(PlainSearch)

    /// Places of the best ten texts.
    QList<int> find(const QString &text);

private:
    QString expression(const QString &text) const;

    sqlite3 *m_database = nullptr;
    QSet<QString> m_stopWords;
    Way m_way;
};

} // namespace twb::bench
