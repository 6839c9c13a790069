// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/search/query/reading.h"
#include "core/search/question.h"
#include "core/search/show/hit.h"

#include <memory>
#include <span>

namespace twb::search {

class Engine;

/// What a question finds. Whatever it is asked for, it names the same records; what has been worked out is
/// kept until the index changes. It uses the searcher that gave it, in its thread, and must not outlive it.
///
/// What is no word of the library or the language stands for the beginning of words. While typing goes on,
/// the last word does so anyway, and slips are not mended as long as the words of the index are being read;
/// once it has ended, that is waited for.
class Answer {
public:
    Answer(Engine &engine, Question question); ///< see Searcher::ask()
    Answer(Answer &&other) noexcept;
    Answer &operator=(Answer &&other) noexcept;
    ~Answer();

    const Question &question() const;

    /// How the text was read, with the names of the library.
    const Query &query() const;
    QList<ReadingPart> reading() const;

    /// Whether records are found that hold only some of the words.
    Result<bool> isWidened();

    /// For a keystroke: \a limit hits without counting all, the first \a visible of them read. In libraries
    /// of up to 20,000 records the first of all(); in larger ones those that are found soonest, titles
    /// before texts and newest first. Records without search words are listed newest first. Of phrases and
    /// hyphenated words in more than 12 MB of texts, the hits that are found by then.
    Result<FirstHits> first(int limit = 50, int visible = 15, Detail detail = Detail::Snippets);

    /// Every hit in the order that was asked for; by relevance ranked where there are few thousands, else
    /// title before text, newest first.
    Result<HitNumbers> all();

    /// As many as all() gives.
    Result<qint64> count();

    /// The records of all(), in that order.
    Result<QList<RecordId>> ids();

    /// Counts per facet over the records found. For a facet with chosen values the counts are those
    /// without its own choice, so that alternatives show what choosing them would give.
    /// Zero counts of controlled lists are included.
    Result<FacetCounts> facets();

    /// The hits with these numbers, marked for the question. Numbers that are gone are passed over.
    Result<QList<Hit>> hits(std::span<const index::EntryNumber> numbers);

    /// The whole question as a text, what was chosen included, by the names of the library.
    Result<QString> wholeText() const;

    /// Where nothing is found, the text of the nearest question that finds something, all choices kept;
    /// empty when there is none, or as long as the words of the index are being read.
    Result<QString> didYouMean();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace twb::search
