// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchworker.h"

#include <algorithm>

namespace twb::ui {

namespace {

constexpr int firstLimit = 50;
constexpr int firstVisible = 16; ///< one page of the list
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
        m_expected.reset();
        m_pages.clear();
        if (m_running)
            m_running->interrupt();
    }
    m_wake.notify_all();
}

void SearchWorker::expect(const QString &indexPath, model::Language language)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_expected = Opening{indexPath, language};
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

void SearchWorker::ask(const Asker &asker, Work work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_questions[asker] = std::move(work);
    }
    m_wake.notify_all();
}

void SearchWorker::dropQuestions()
{
    const std::scoped_lock lock(m_mutex);
    m_questions.clear();
}

void SearchWorker::loop()
{
    while (auto task = nextTask()) {
        if (task->opening)
            openNow(*task->opening);
        else if (task->expected)
            prepare(*task->expected);
        else if (!m_searcher)
            m_stage = Stage::Done;
        else if (task->page)
            answerPage(*task->page);
        else if (task->question)
            answerQuestion(task->question->first, std::move(task->question->second));
        else
            answerStage();
    }
}

bool SearchWorker::hasTask() const
{
    return m_quit || m_opening || m_expected || m_newest || !m_pages.empty() || m_stage != Stage::Done
        || (m_searcher && !m_questions.empty());
}

/// Waits for something to do; a task that holds nothing stands for the next stage of the search. Nothing
/// at the end.
std::optional<SearchWorker::Task> SearchWorker::nextTask()
{
    std::unique_lock lock(m_mutex);
    m_running = nullptr;
    m_wake.wait(lock, [this] { return hasTask(); });
    if (m_quit)
        return std::nullopt;
    Task task;
    task.opening = std::exchange(m_opening, std::nullopt);
    if (task.opening)
        return task; // what was asked of the old index is answered by the new one
    task.expected = std::exchange(m_expected, std::nullopt);
    if (task.expected)
        return task;
    if (m_newest) {
        m_request = *std::exchange(m_newest, std::nullopt);
        m_stage = Stage::First;
    } else if (m_stage == Stage::First) {
        // the first hits come before everything else
    } else if (!m_pages.empty()) {
        task.page = std::move(m_pages.front());
        m_pages.pop_front();
    } else {
        task.question = takeQuestion();
    }
    m_running = m_searcher.get();
    return task;
}

std::optional<std::pair<Asker, SearchWorker::Work>> SearchWorker::takeQuestion()
{
    const auto first = m_questions.begin();
    if (!m_searcher || first == m_questions.end())
        return std::nullopt;
    if (m_stage != Stage::Done && first->first.first != SideQuestion::Suggestions)
        return std::nullopt;
    auto node = m_questions.extract(first);
    return std::pair(node.key(), std::move(node.mapped()));
}

void SearchWorker::openNow(const Opening &opening)
{
    m_answer.reset();
    m_searcher.reset();
    auto prepared = std::exchange(m_prepared, nullptr);
    if (opening.path.isEmpty())
        return;
    m_language = opening.language;
    auto searcher = prepared && m_preparedFor == opening
        ? Result<std::unique_ptr<search::Searcher>>(std::move(prepared))
        : search::Searcher::open(opening.path, opening.language);
    if (searcher)
        m_searcher = std::move(*searcher);
    else
        m_answers.failed(m_request.generation, searcher.error());
}

/// The first answer brings into memory what the next ones need.
void SearchWorker::prepare(const Opening &opening)
{
    auto searcher = search::Searcher::open(opening.path, opening.language);
    if (!searcher || !(*searcher)->ask({}).first(firstLimit, firstVisible))
        return; // it is said when it is opened
    m_prepared = *std::move(searcher);
    m_preparedFor = opening;
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
        if (!m_answer)
            return;
        auto hits = m_answer->hits(page.numbers);
        if (stillWanted(hits, page.generation))
            m_answers.page(page.generation, page.row, std::move(*hits));
        if (hits || hits.error().code != ErrorCode::Cancelled)
            return;
    }
}

/// One that was interrupted waits again, unless a newer one has taken its place.
void SearchWorker::answerQuestion(const Asker &asker, Work work)
{
    if (work(*m_searcher))
        return;
    const std::scoped_lock lock(m_mutex);
    m_questions.try_emplace(asker, std::move(work));
}

TextReading SearchWorker::readText() const
{
    using Kind = search::Expression::Kind;
    TextReading reading;
    reading.sentence = search::readingText(m_answer->reading());
    const auto conditions = search::conditions(m_answer->query().tree);
    reading.plain = std::ranges::all_of(
        conditions, [](const search::Expression &part) { return part.kind == Kind::Word && !part.phrase; });
    // at its end the text may always go on, even when nobody has typed for a while
    const qsizetype end = m_answer->question().text.size();
    for (const search::QueryProblem &problem : m_answer->query().problems)
        reading.problems.append(
            {problem.position, problem.length, search::problemText(m_answer->query(), problem, m_language),
                problem.unfinished || problem.position + problem.length >= end});
    return reading;
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

/// Without a thesaurus the search goes on without one; that it cannot be read is told once.
void SearchWorker::chooseThesaurus(bool wanted)
{
    const QString path = wanted && !m_thesaurus ? analysis::Thesaurus::installedPath() : QString();
    if (!path.isEmpty() && path != m_unreadableThesaurus) {
        auto opened = analysis::Thesaurus::open(path);
        if (opened) {
            m_thesaurus = *std::move(opened);
        } else {
            m_unreadableThesaurus = path;
            m_answers.thesaurusFailed(opened.error());
        }
    }
    m_searcher->setThesaurus(wanted ? m_thesaurus : nullptr);
}

void SearchWorker::answerStage()
{
    const Generation generation = m_request.generation;
    const Stage stage = std::exchange(m_stage, Stage::Done);
    switch (stage) {
    case Stage::First: {
        chooseThesaurus(m_request.thesaurus);
        m_answer.emplace(m_searcher->ask(m_request.question));
        m_answers.reading(generation, readText());
        m_firstNumbers.clear();
        m_stage = Stage::All;
        if (m_request.question.order != search::Order::Relevance)
            return;
        auto first = m_answer->first(firstLimit, firstVisible);
        if (goOn(stage, Stage::All, first))
            tellFirst(*std::move(first));
        return;
    }
    case Stage::All: {
        auto numbers = allNumbers();
        if (goOn(stage, m_request.totals ? Stage::Totals : Stage::Facets, numbers))
            m_answers.all(generation, std::move(*numbers));
        return;
    }
    case Stage::Totals: {
        auto totals = m_searcher->ask({}).facets();
        if (goOn(stage, Stage::Facets, totals))
            m_answers.totals(generation, std::move(*totals));
        return;
    }
    case Stage::Facets: {
        auto facets = m_answer->facets();
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
    auto numbers = m_answer->all();
    if (!numbers)
        return numbers;
    const bool inOrder = m_request.question.order == search::Order::Relevance
        && numbers->size() >= m_firstNumbers.size()
        && std::equal(m_firstNumbers.begin(), m_firstNumbers.end(), numbers->begin());
    if (inOrder)
        return numbers;
    const auto shown = std::span(*numbers).first(std::min<size_t>(numbers->size(), firstVisible));
    auto hits = m_answer->hits(shown);
    if (!hits)
        return std::unexpected(hits.error());
    if (!isStale(m_request.generation))
        m_answers.first(m_request.generation, std::move(*hits));
    return numbers;
}

void SearchWorker::tellFirst(search::FirstHits &&first)
{
    m_firstNumbers = std::move(first.numbers);
    m_answers.first(m_request.generation, std::move(first.hits));
}

} // namespace twb::ui
