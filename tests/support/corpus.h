// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"

#include <QStringList>

#include <random>

namespace twb::test {

/// Invented records of about 1 kB with German words in the frequencies of natural text (Zipf): the same
/// seed gives the same records everywhere. Words come from the system's German list, or are made of
/// syllables where it is missing; isNatural() tells.
class Corpus {
public:
    explicit Corpus(quint64 seed = 1);

    bool isNatural() const { return m_natural; }

    /// The next record: three projects, then a lesson. Ids are made from the seed and the number.
    store::RecordChange next();

    /// One to three words as people type them, lower case.
    QString query();

    QString text(int words);

private:
    quint64 below(quint64 limit) { return m_random() % limit; }
    const QString &word();
    QString title();
    QString date();

    std::mt19937_64 m_random;
    quint64 m_seed;
    quint64 m_number = 0;
    QStringList m_words;
    std::vector<double> m_cumulated;
    bool m_natural = false;
};

} // namespace twb::test
