// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace twb::report {

/// Where German words may part. Compounds are first taken apart with a lexicon, the parts then follow
/// Liang's patterns (F. M. Liang: Word Hy-phen-a-tion by Com-put-er, 1983). Words that the lexicon does
/// not cover part only where patterns and lexicon agree: a missed place costs nothing, a wrong one does.
class Hyphenator {
public:
    /// Reads the German tables from the resources; some milliseconds. FileNotReadable when missing.
    static Result<Hyphenator> german();

    /// Reads tables in the format of resources/hyphenation/de.txt.
    static Hyphenator fromTables(QStringView tables);

    static constexpr int longestWord = 200; ///< letters; what is longer is none and never parts

    /// Positions before which a hyphen may stand, ascending, at least 2 letters from the start and 3 from
    /// the end. \a word: letters only. Results are kept.
    const std::vector<int> &breaks(QStringView word) const;

private:
    /// Entries of a Latin-1 text by the hash of their letters.
    class Table {
    public:
        void insert(quint32 entry, const QByteArray &text);
        void reserve(qsizetype entries);

        /// Entry whose letters are exactly \a letters, hashed as \a hash; -1 when there is none.
        qint64 find(QByteArrayView letters, quint32 hash, const QByteArray &text) const;
        qsizetype longest() const { return m_longest; }

    private:
        std::vector<quint32> m_slots; // entry + 1, 0 is free
        qsizetype m_longest = 0;
    };
    struct Part {
        int begin = 0;
        int length = 0;
        quint32 entry = 0;
    };

    std::vector<int> compute(QStringView word) const;
    std::vector<Part> compoundParts(const QByteArray &word) const;
    std::vector<int> lexiconBreaks(const QByteArray &word) const;
    std::vector<int> loosePartBreaks(const QByteArray &word) const;
    std::vector<int> patternBreaks(const QByteArray &word) const;
    std::vector<int> withPatterns(const QByteArray &word, const std::vector<int> &joints) const;

    QByteArray m_text; // lower-case Latin-1, one entry per line
    Table m_patterns;
    Table m_lexicon;
    mutable QHash<QString, std::vector<int>> m_known;
};

} // namespace twb::report
