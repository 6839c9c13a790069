// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/answer.h"
#include "core/search/similar/similarrecord.h"
#include "core/search/words/suggestion.h"

namespace twb::analysis {
class Thesaurus;
}

namespace twb::search {

/// Searches one index. Confined to one thread with a connection of its own, except interrupt().
/// Same index, same question: same hits in the same order.
class Searcher {
public:
    /// Opens the index file for reading. Fails with IndexFailed.
    static Result<std::unique_ptr<Searcher>> open(const QString &indexPath, model::Language language);
    ~Searcher();

    /// Finds by words of the same meaning too, in what is asked from now on; null ends that.
    void setThesaurus(std::shared_ptr<const analysis::Thesaurus> thesaurus);

    /// The one way to find records: in the window, on the command line, for reports and saved searches.
    /// Reads the question only; what goes wrong is told by what the answer is asked for.
    Answer ask(Question question);

    /// The records with these numbers; those that are gone are passed over.
    Result<QList<RecordId>> records(const HitNumbers &numbers);

    /// How to go on with a text while the caret stands at \a caret, at most mostSuggestions; \a recent are
    /// queries typed before, the newest first. Costs about as much as a keystroke.
    Result<QList<Suggestion>> suggestions(const QString &text, qsizetype caret, const QStringList &recent);

    /// The records most like one of the library, the most similar first; none for one that is not there.
    Result<QList<SimilarRecord>> similar(const RecordId &record, int limit);

    /// The records most like what somebody writes or pastes. While a title is typed: SimilarRecord's
    /// titleLikeness from duplicateLikeness on says that the record is probably there already. Takes some
    /// milliseconds, 20 at 100,000 records; nothing that is asked for here is searched as a query.
    Result<QList<SimilarRecord>> similar(const SimilarQuery &query, int limit);

    /// Waits until the words of the index are read, from which slips are mended: after opening, and after
    /// many records have changed, they are read in the background.
    void waitForWords();
    bool isReadingWords() const;

    /// Stops the call that runs in the searcher's thread; it ends with Cancelled. Callable from any thread.
    void interrupt();

private:
    explicit Searcher(std::unique_ptr<Engine> engine);

    std::unique_ptr<Engine> m_engine;
};

} // namespace twb::search
