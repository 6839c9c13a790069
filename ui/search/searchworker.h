// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searcher.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace twb::ui {

/// Counts up with every change of what is searched; answers carry it, and only the newest is shown.
using Generation = quint64;

using FacetCounts = QMap<index::Facet, QList<index::FacetCount>>;

/// What to search.
struct SearchRequest {
    Generation generation = 0;
    QString text;
    search::Selection selected;
    search::Order order = search::Order::Relevance;
    bool totals = false; ///< tell the counts of the whole library too: it was opened or has changed
};

/// What was found, in the order in which it gets known. Each is called in the worker's thread.
struct SearchAnswers {
    std::function<void(Generation, QList<search::Hit>)> first; ///< the best fifty
    /// The numbers of every hit; those of `first` come first, in the same order, so that nothing jumps.
    std::function<void(Generation, search::HitNumbers)> all;
    std::function<void(Generation, FacetCounts)> facets;
    std::function<void(Generation, FacetCounts)> totals;
    std::function<void(Generation, qsizetype row, QList<search::Hit>)> page; ///< hits from `row` on
    std::function<void(Generation, Error)> failed;
};

/// A thread with a searcher of its own. The newest request wins: it interrupts what runs for an older
/// one; pages that the list waits for come before counts.
class SearchWorker {
public:
    explicit SearchWorker(SearchAnswers answers);
    ~SearchWorker();

    /// Closes the index at hand and opens this one; empty closes only.
    void open(const QString &indexPath, model::Language language);
    void search(SearchRequest request);
    void fetch(Generation generation, qsizetype row, std::vector<index::EntryNumber> numbers);

private:
    struct Page {
        Generation generation;
        qsizetype row;
        std::vector<index::EntryNumber> numbers;
    };
    struct Opening {
        QString path;
        model::Language language;
    };
    enum class Stage { First, All, Totals, Facets, Done };

    void loop();
    void openNow(const Opening &opening);
    void answerPage(const Page &page);
    void answerStage();
    Result<search::HitNumbers> allNumbers();
    template <typename T> bool goOn(Stage stage, Stage next, const Result<T> &result);
    template <typename T> bool stillWanted(const Result<T> &result, Generation generation);
    bool isStale(Generation generation);

    SearchAnswers m_answers;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Opening> m_opening; ///< this and the next four are guarded by m_mutex
    std::optional<SearchRequest> m_newest;
    std::deque<Page> m_pages;
    Generation m_wanted = 0;
    bool m_quit = false;
    search::Searcher *m_running = nullptr; ///< guarded: set while a call runs that may be interrupted

    std::unique_ptr<search::Searcher> m_searcher; ///< this and the rest: worker's thread only
    SearchRequest m_request;
    search::Query m_query;
    search::HitNumbers m_firstNumbers;
    Stage m_stage = Stage::Done;
    std::thread m_thread;
};

} // namespace twb::ui
