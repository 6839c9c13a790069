// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchworker.h"

#include <algorithm>

namespace twb::ui {

namespace {

constexpr int firstLimit = 50;
constexpr int firstMarked = 16; ///< one page of the list
constexpr size_t waitingPages = 8; ///< older ones have been scrolled past

} // namespace

SearchWorker::SearchWorker(SearchAnswers answers)
    : m_answers(std::move(answers)), m_thread([this] { loop(); })
{
}

SearchWorker::~SearchWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_quit = true;
        if (m_running)
            m_running->interrupt();
    }
    m_wake.notify_all();
    m_thread.join();
}

void SearchWorker::open(const QString &indexPath, model::Language language)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_opening = Opening{indexPath, language};
        m_pages.clear();
        if (m_running)
            m_running->interrupt();
    }
    m_wake.notify_all();
}

void SearchWorker::search(SearchRequest request)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_wanted = request.generation;
        m_newest = std::move(request);
        m_pages.clear();
        if (m_running)
            m_running->interrupt();
    }
    m_wake.notify_all();
}

void SearchWorker::fetch(Generation generation, qsizetype row, std::vector<index::EntryNumber> numbers)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_pages.push_front({generation, row, std::move(numbers)});
        if (m_pages.size() > waitingPages)
            m_pages.pop_back();
    }
    m_wake.notify_all();
}

void SearchWorker::loop()
{
    for (;;) {
        std::optional<Opening> opening;
        std::optional<Page> page;
        {
            std::unique_lock lock(m_mutex);
            m_running = nullptr;
            m_wake.wait(lock, [this] {
                return m_quit || m_opening || m_newest || !m_pages.empty() || m_stage != Stage::Done;
            });
            if (m_quit)
                return;
            opening = std::exchange(m_opening, std::nullopt);
            if (opening) {
                // what was asked of the old index is answered by the new one
            } else if (m_newest) {
                m_request = *std::exchange(m_newest, std::nullopt);
                m_stage = Stage::First;
            } else if (!m_pages.empty() && m_stage != Stage::First) {
                page = std::move(m_pages.front());
                m_pages.pop_front();
            }
            if (!opening)
                m_running = m_searcher.get();
        }
        if (opening)
            openNow(*opening);
        else if (!m_searcher)
            m_stage = Stage::Done;
        else if (page)
            answerPage(*page);
        else
            answerStage();
    }
}

void SearchWorker::openNow(const Opening &opening)
{
    m_searcher.reset();
    if (opening.path.isEmpty())
        return;
    auto searcher = search::Searcher::open(opening.path, opening.language);
    if (searcher)
        m_searcher = std::move(*searcher);
    else
        m_answers.failed(m_request.generation, searcher.error());
}

bool SearchWorker::isStale(Generation generation)
{
    const std::scoped_lock lock(m_mutex);
    return m_wanted != generation || m_opening || m_quit;
}

/// Tells errors of current requests. An interrupt meant for the call before may hit the next one: a
/// current request that was cancelled is simply asked again.
template <typename T> bool SearchWorker::stillWanted(const Result<T> &result, Generation generation)
{
    if (isStale(generation))
        return false;
    if (!result && result.error().code != ErrorCode::Cancelled)
        m_answers.failed(generation, result.error());
    return result.has_value();
}

void SearchWorker::answerPage(const Page &page)
{
    while (!isStale(page.generation)) {
        auto hits = m_searcher->hits(page.numbers, m_query);
        if (stillWanted(hits, page.generation))
            m_answers.page(page.generation, page.row, std::move(*hits));
        if (hits || hits.error().code != ErrorCode::Cancelled)
            return;
    }
}

template <typename T> bool SearchWorker::goOn(Stage stage, Stage next, const Result<T> &result)
{
    const Generation generation = m_request.generation;
    if (stillWanted(result, generation)) {
        m_stage = next;
        return true;
    }
    if (!result && result.error().code == ErrorCode::Cancelled && !isStale(generation))
        m_stage = stage;
    return false;
}

void SearchWorker::answerStage()
{
    const Generation generation = m_request.generation;
    const Stage stage = std::exchange(m_stage, Stage::Done);
    switch (stage) {
    case Stage::First: {
        m_query = m_searcher->parse(m_request.text);
        m_query.selected = m_request.selected;
        m_firstNumbers.clear();
        m_stage = Stage::All;
        if (m_request.order != search::Order::Relevance)
            return;
        auto loosened = m_searcher->loosened(m_query);
        if (!goOn(stage, Stage::All, loosened))
            return;
        m_query = *std::move(loosened);
        auto hits = m_searcher->firstHits(m_query, firstLimit, firstMarked);
        if (!goOn(stage, Stage::All, hits))
            return;
        for (const search::Hit &hit : std::as_const(*hits))
            m_firstNumbers.push_back(hit.entry.number);
        m_answers.first(generation, std::move(*hits));
        return;
    }
    case Stage::All: {
        auto numbers = allNumbers();
        if (goOn(stage, m_request.totals ? Stage::Totals : Stage::Facets, numbers))
            m_answers.all(generation, std::move(*numbers));
        return;
    }
    case Stage::Totals: {
        auto totals = m_searcher->facets(m_searcher->parse({}));
        if (goOn(stage, Stage::Facets, totals))
            m_answers.totals(generation, std::move(*totals));
        return;
    }
    case Stage::Facets: {
        auto facets = m_searcher->facets(m_query);
        if (goOn(stage, Stage::Done, facets))
            m_answers.facets(generation, std::move(*facets));
        return;
    }
    case Stage::Done:
        return;
    }
}

Result<search::HitNumbers> SearchWorker::allNumbers()
{
    auto numbers = m_searcher->allHits(m_query, m_request.order);
    if (!numbers)
        return numbers;
    if (m_request.order != search::Order::Relevance) {
        const auto shown = std::span(*numbers).first(std::min<size_t>(numbers->size(), firstLimit));
        auto hits = m_searcher->hits(shown, m_query);
        if (!hits)
            return std::unexpected(hits.error());
        if (!isStale(m_request.generation))
            m_answers.first(m_request.generation, std::move(*hits));
        return numbers;
    }
    const bool inOrder = numbers->size() >= m_firstNumbers.size()
        && std::equal(m_firstNumbers.begin(), m_firstNumbers.end(), numbers->begin());
    if (inOrder)
        return numbers;
    search::HitNumbers known = m_firstNumbers;
    std::ranges::sort(known);
    std::erase_if(*numbers, [&](auto number) { return std::ranges::binary_search(known, number); });
    numbers->insert(numbers->begin(), m_firstNumbers.begin(), m_firstNumbers.end());
    return numbers;
}

} // namespace twb::ui
