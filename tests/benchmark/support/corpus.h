// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace twb::bench {

/// One made-up record: about 1 kB of text that looks like German to an index.
struct Document {
    std::string title; ///< 4 to 8 words
    std::string summary;
    std::string body; ///< 60 to 160 words with the summary
    int kind = 0; ///< 0 project, 1 lesson
    int actionField = 0; ///< places in the lists of the vocabulary
    int status = 0;
    int maturity = 0;
    int lessonKind = 0;
    int year = 0;
    int municipality = 0; ///< [0, municipalities)
    std::vector<int> tags; ///< [0, tags)
};

/// Makes the same texts on every machine with the same word list (/usr/share/dict/ngerman, Debian's
/// wngerman): word frequencies after Zipf and Mandelbrot, one word in 25 an open-ended compound, so that
/// long word beginnings are harder than in most real texts.
///
/// Texts of one's own are read from the file $TWB_BENCH_TEXTS instead, a line each: title, a tab, text; what
/// people type from the file $TWB_BENCH_TYPED, a line each. To be used with a $TWB_BENCH_DATA of their own.
class Corpus {
public:
    static constexpr int municipalities = 59;
    static constexpr int tags = 300;

    Corpus();
    ~Corpus();

    /// False when the word list is missing.
    bool isUsable() const;

    Document next();

    std::string tagName(int tag) const;
    std::string municipalityName(int municipality) const;

    /// Every state of the search field while people type \a queries texts of one to three words, from
    /// two characters on; a fixed sample of at most \a sample.
    QStringList keystrokes(int queries, int sample) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace twb::bench
