// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/thesaurus.h"
#include "core/search/searcher.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace twb::ui {

/// Counts up with every change of what is searched; answers carry it, and only the newest is shown.
using Generation = quint64;

using search::FacetCounts;

/// How a search text was understood.
struct TextReading {
    struct Problem {
        qsizetype position = 0; ///< in the text, UTF-16 units
        qsizetype length = 0;
        QString text; ///< what is wrong there and how it was read, for people
        bool unfinished = false; ///< may become right while typing goes on

        bool operator==(const Problem &) const = default;
    };

    QString sentence; ///< empty when nothing is asked for
    QList<Problem> problems;
    bool plain = true; ///< nothing but words that must all occur

    bool operator==(const TextReading &) const = default;
};

/// What can be asked beside the search. Suggestions come before counts, the others in this order when
/// everything about the newest search has been told.
enum class SideQuestion : quint8 {
    Suggestions,
    DidYouMean,
    Chosen,
    Similar,
    Lessons,
    SavedSearches,
    WholeText,
    Written
};

/// Whose question it is: a newer one takes the place of one of the same asker only.
using Asker = std::pair<SideQuestion, const void *>;

/// What to search.
struct SearchRequest {
    Generation generation = 0;
    search::Question question;
    bool thesaurus = false; ///< find words of the same meaning too, where a thesaurus is installed
    bool totals = false; ///< tell the counts of the whole library too: it was opened or has changed
};

/// What was found, in the order in which it gets known. Each is called in the worker's thread.
struct SearchAnswers {
    std::function<void(Generation, TextReading)> reading;
    /// The hits of the first rows; in large libraries a second time when they have been ranked.
    std::function<void(Generation, QList<search::Hit>)> first;
    /// The numbers of every hit; those of `first` come first, in the same order.
    std::function<void(Generation, search::HitNumbers)> all;
    std::function<void(Generation, FacetCounts)> facets;
    std::function<void(Generation, FacetCounts)> totals;
    std::function<void(Generation, qsizetype row, QList<search::Hit>)> page; ///< hits from `row` on
    std::function<void(Generation, Error)> failed;
    std::function<void(Error)> thesaurusFailed; ///< once for each file that cannot be read
};

/// A thread with a searcher of its own. The newest request wins: it interrupts what runs for an older
/// one; pages that the list waits for come before counts.
class SearchWorker {
public:
    explicit SearchWorker(SearchAnswers answers);
    ~SearchWorker();

    /// Closes the index at hand and opens this one; empty closes only.
    void open(const QString &indexPath, model::Language language);

    /// This index will be opened: gets everything ready for it. From any thread.
    void expect(const QString &indexPath, model::Language language);
    void search(SearchRequest request);
    void fetch(Generation generation, qsizetype row, std::vector<index::EntryNumber> numbers);

    /// Work for a question; false when it was interrupted and has to be done again.
    using Work = std::move_only_function<bool(search::Searcher &)>;

    /// A newer question takes the place of one of the same asker that still waits. Without an index it waits.
    void ask(const Asker &asker, Work work);
    void dropQuestions();

private:
    struct Page {
        Generation generation;
        qsizetype row;
        std::vector<index::EntryNumber> numbers;
    };
    struct Opening {
        QString path;
        model::Language language;

        bool operator==(const Opening &) const = default;
    };
    enum class Stage { First, All, Totals, Facets, Done };

    struct Task {
        std::optional<Opening> opening;
        std::optional<Opening> expected;
        std::optional<Page> page;
        std::optional<std::pair<Asker, Work>> question;
    };

    void loop();
    bool hasTask() const;
    std::optional<Task> nextTask();
    std::optional<std::pair<Asker, Work>> takeQuestion();
    void openNow(const Opening &opening);
    void prepare(const Opening &opening);
    void answerPage(const Page &page);
    void answerQuestion(const Asker &asker, Work work);
    TextReading readText() const;
    void answerStage();
    void chooseThesaurus(bool wanted);
    Result<search::HitNumbers> allNumbers();
    void tellFirst(search::FirstHits &&first);
    template <typename T> bool goOn(Stage stage, Stage next, const Result<T> &result);
    template <typename T> bool stillWanted(const Result<T> &result, Generation generation);
    bool isStale(Generation generation);

    SearchAnswers m_answers;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Opening> m_opening; ///< this and the next six are guarded by m_mutex
    std::optional<Opening> m_expected;
    std::optional<SearchRequest> m_newest;
    std::deque<Page> m_pages;
    std::map<Asker, Work> m_questions;
    Generation m_wanted = 0;
    bool m_quit = false;
    search::Searcher *m_running = nullptr; ///< guarded: set while a call runs that may be interrupted

    std::unique_ptr<search::Searcher> m_searcher; ///< this and the rest: worker's thread only
    std::unique_ptr<search::Searcher> m_prepared; ///< for what is expected
    Opening m_preparedFor{};
    std::shared_ptr<const analysis::Thesaurus> m_thesaurus; ///< read when first wanted
    QString m_unreadableThesaurus; ///< its path
    model::Language m_language = model::Language::German;
    SearchRequest m_request;
    std::optional<search::Answer> m_answer; ///< goes before the searcher
    search::HitNumbers m_firstNumbers;
    Stage m_stage = Stage::Done;
    std::thread m_thread;
};

} // namespace twb::ui
