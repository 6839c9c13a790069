// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/search/query.h"
#include "core/search/querytext.h"
#include "core/search/reading.h"
#include "core/search/similarrecords.h"
#include "core/search/suggestions.h"
#include "core/search/term.h"

#include <memory>
#include <vector>

namespace twb::analysis {
class Thesaurus;
}

namespace twb::index {
class Index;
}

namespace twb::search {

/// A piece of a text that is marked because it was found, or not.
struct Segment {
    QString text;
    bool marked = false;

    bool operator==(const Segment &) const = default;
};

/// Where a record was found; the first that holds is told.
enum class Reason : quint8 { None, Title, Tag, Municipality, Summary, Text, Attachment };

/// What a word of the query has found in a record, other than just itself.
struct Found {
    QString typed; ///< the word of the query
    std::optional<How> how; ///< nothing: the record does not hold it
    QString word; ///< as it is written in the record

    bool operator==(const Found &) const = default;
};

/// One record found.
struct Hit {
    index::Entry entry;
    double score = 0; ///< of hits with a snippet; 0 for others
    QList<Segment> title;
    QList<Segment> snippet; ///< at most about 160 characters around the first words found
    Reason reason = Reason::None;
    QString reasonDetail; ///< name of the tag, municipality or attachment, label of the section; may be empty
    int page = 0; ///< of the attachment, where it has pages
    QList<Found> found; ///< of hits with a snippet: words that were not found as typed

    bool operator==(const Hit &) const = default;
};

/// All records found, in the order of the result list.
using HitNumbers = std::vector<index::EntryNumber>;

/// The answer to a keystroke: a page of hits, of which the visible ones are read.
struct FirstHits {
    HitNumbers numbers;
    QList<Hit> hits; ///< of the first numbers, with snippets

    bool operator==(const FirstHits &) const = default;
};

enum class Order : quint8 { Relevance, Newest, Title };

/// Searches one index. Confined to one thread with a connection of its own, except interrupt().
/// Same index, same query: same hits in the same order.
class Searcher {
public:
    /// Opens the index file for reading. Fails with IndexFailed.
    static Result<std::unique_ptr<Searcher>> open(const QString &indexPath, model::Language language);
    ~Searcher();

    /// Finds by words of the same meaning too, from the next call on; null ends that.
    void setThesaurus(std::shared_ptr<const analysis::Thesaurus> thesaurus);

    /// Reads a text with the names of this library.
    Query parse(const QString &text, bool typing = true) const;

    /// The query itself when a page of fifty records fulfils it, when a record is called by all of several
    /// words, or when it says more than words. Else one to which any of the words is enough, and of
    /// compounds any part: what holds more of them stands higher.
    Result<Query> loosened(const Query &query);

    /// How a query was read, with the names of this library.
    QList<ReadingPart> reading(const Query &query) const;

    /// wholeText() with the names of this library.
    Result<QString> textOf(const Query &query) const;

    /// For a keystroke: \a limit hits without counting all, the first \a visible of them read. In libraries
    /// of up to 20,000 records the first of allHits(); in larger ones those that are found soonest, titles
    /// before texts and newest first. Records without search words are listed newest first. Of phrases and
    /// hyphenated words in more than 12 MB of texts, the hits that are found by then.
    Result<FirstHits> keystroke(const Query &query, int limit = 50, int visible = 15);

    /// The same with all hits read, snippets for the first \a marked.
    Result<QList<Hit>> firstHits(const Query &query, int limit = 50, int marked = 15);

    /// Every hit, ranked where there are few thousands, else title before text, newest first.
    Result<HitNumbers> allHits(const Query &query, Order order = Order::Relevance);

    /// How many records a query finds: as many as allHits() gives.
    Result<qint64> count(const Query &query);

    /// Counts per facet over the records found. For a facet with chosen values the counts are those
    /// without its own choice, so that alternatives show what choosing them would give.
    /// Zero counts of controlled lists are included.
    Result<QMap<index::Facet, QList<index::FacetCount>>> facets(const Query &query);

    /// The hits with these numbers, marked for the query. Numbers that are gone are passed over.
    Result<QList<Hit>> hits(std::span<const index::EntryNumber> numbers, const Query &query);

    /// How to go on with a text while the caret stands at \a caret, at most mostSuggestions; \a recent are
    /// queries typed before, the newest first. Costs about as much as a keystroke.
    Result<QList<Suggestion>> suggestions(const QString &text, qsizetype caret, const QStringList &recent);

    /// For a query that finds nothing, the text of the nearest one that does, all choices kept; empty when
    /// there is none, or as long as the words of the index are being read.
    Result<QString> didYouMean(const Query &query);

    /// The records most like one of the library, the most similar first; none for one that is not there.
    Result<QList<SimilarRecord>> similar(const RecordId &record, int limit);

    /// The records most like what somebody writes or pastes. While a title is typed: SimilarRecord's
    /// titleLikeness from duplicateLikeness on says that the record is probably there already. Takes some
    /// milliseconds, 20 at 100,000 records; nothing that is asked for here is searched as a query.
    Result<QList<SimilarRecord>> similar(const SimilarQuery &query, int limit);

    /// Waits until the words of the index are read, from which slips are mended: after opening, and after
    /// many records have changed, they are read in the background and slips are not mended meanwhile.
    void waitForWords();
    bool isReadingWords() const;

    /// Stops the call that runs in the searcher's thread; it ends with Cancelled. Callable from any thread.
    void interrupt();

private:
    Searcher();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace twb::search
