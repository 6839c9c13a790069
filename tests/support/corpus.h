// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"

#include <random>

namespace twb::test {

/// Invented records of about 1 kB; the same seed gives the same records everywhere.
class Corpus {
public:
    explicit Corpus(quint64 seed = 1) : m_random(seed), m_seed(seed) { }

    /// The next record: three projects, then a lesson. Ids are made from the seed and the number.
    store::RecordChange next();

    QString text(int words);

private:
    quint64 below(quint64 limit) { return m_random() % limit; }
    QString date();

    std::mt19937_64 m_random;
    quint64 m_seed;
    quint64 m_number = 0;
};

} // namespace twb::test
