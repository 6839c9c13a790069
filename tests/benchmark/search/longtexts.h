// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"

#include <QStringList>

#include <memory>
#include <random>

namespace twb::bench {

/// Long texts of real sentences, always the same ones: citizens' proposals and encyclopaedia paragraphs in
/// German from realDataFolder(), put together at random.
class LongTexts {
public:
    static constexpr qsizetype textSize = 20'000; ///< bytes, at least

    /// Empty when the data are missing.
    LongTexts();

    bool isEmpty() const { return m_sentences.isEmpty(); }

    /// The library with so many of them in dataFolder(), made when it is not there yet, with its index.
    Result<std::unique_ptr<store::Library>> library(int records);

    /// Every state of the search field while pieces of the sentences are typed, from the first letter on, and
    /// words that were slow once.
    QStringList keystrokes(int sample) const;

private:
    Result<std::unique_ptr<store::Library>> make(const QString &path, int records);
    Result<void> write(store::Library &library, int records);
    QString text();

    QStringList m_sentences;
    std::mt19937 m_random{5}; // NOLINT: the same texts every time
};

} // namespace twb::bench
