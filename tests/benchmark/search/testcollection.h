// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace twb::bench {

/// Texts, queries and which texts answer which query, judged by others: a folder with lines of JSON,
/// queries as tab-separated values, and judgements in the format of TREC.
struct TestCollection {
    struct Text {
        QString id;
        QString title;
        QString body;
    };
    struct Query {
        QString text;
        QSet<int> relevant = {}; ///< places in the list of texts
    };

    QList<Text> texts;
    QList<Query> queries;

    /// Nothing when a file is missing.
    static std::optional<TestCollection> read(const QString &folder, const QString &corpusName);
};

/// Where the real data for measurements lies: $TWB_DATA, else ../shared/data beside the checkout.
QString realDataFolder();

/// How many hits count.
inline constexpr int judgedHits = 10;

/// Discounted gain of the first ten hits against the best ten there could be, 0 to 1 (Järvelin and
/// Kekäläinen 2002, gain 1 for what is relevant, logarithm to base 2). \a hits are places of texts.
double gain(const QList<int> &hits, const QSet<int> &relevant);

} // namespace twb::bench
