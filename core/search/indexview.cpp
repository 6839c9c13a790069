// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/indexview.h"

#include "core/analysis/ftstokenizer.h"

#include <sqlite3.h>

#include <algorithm>
#include <thread>

namespace twb::search {

using namespace Qt::StringLiterals;
using index::Database;

namespace {

constexpr size_t mostRemembered = 10'000;
constexpr size_t mostSlips = 3;
constexpr size_t slipsRemembered = 64;
constexpr std::chrono::milliseconds lookPause(2);

/// An aggregate function takes a hit in a third of the time of a row passed to us.
void collectStep(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *collected = static_cast<IndexView::Collected *>(sqlite3_user_data(context));
    collected->isOverfull = collected->numbers.size() >= collected->most;
    if (collected->isOverfull) // no code such as SQLITE_FULL, which would end the transaction
        sqlite3_result_error(context, "enough", -1);
    else
        collected->numbers.push_back(index::EntryNumber(sqlite3_value_int64(values[0])));
}

void collectEnd(sqlite3_context *context)
{
    sqlite3_result_int(context, 0);
}

} // namespace

Result<std::unique_ptr<IndexView>> IndexView::open(const QString &path)
{
    auto database = Database::open(path, Database::Access::Read);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<IndexView> view(new IndexView);
    view->m_database = *std::move(database);
    view->m_words = std::make_unique<index::WordTable>(*view->m_database);
    view->m_vocabulary = std::make_unique<VocabularyLoader>(path);
    if (!analysis::registerFtsTokenizer(view->m_database->handle()) || !view->registerCollect())
        return failure(ErrorCode::IndexFailed, {u"open"_s, u"SQLite without FTS5"_s});
    auto begun = view->begin();
    if (!begun)
        return std::unexpected(begun.error());
    return view;
}

bool IndexView::registerCollect()
{
    return sqlite3_create_function_v2(m_database->handle(), "collect", 1, SQLITE_UTF8, &m_collected, nullptr,
               collectStep, collectEnd, nullptr)
        == SQLITE_OK;
}

Result<sqlite::Transaction> IndexView::begin()
{
    auto transaction = sqlite::Transaction::begin(*m_database, Database::Access::Read);
    if (!transaction)
        return transaction;
    const auto state = index::readState(*m_database);
    if (!state)
        return std::unexpected(state.error());
    if (*state == m_state)
        return transaction;
    if (state->generation != m_state.generation) {
        m_codes = {};
        m_collectors.clear();
        m_newest.clear();
    }
    const auto refreshed = m_stale.refresh(*m_database, *state)
                               .and_then([&] { return m_codes.refresh(*m_database, *state); })
                               .and_then([&] { return m_names.refresh(*m_database, *state, m_analyser); });
    if (!refreshed)
        return std::unexpected(refreshed.error());
    m_state = *state;
    m_vocabulary->refresh(m_state);
    describeValues();
    return transaction;
}

void IndexView::describeValues()
{
    m_values.clear();
    m_values.reserve(m_codes.values().size());
    for (const auto &[facet, text] : m_codes.values()) {
        const QString value = QString::fromStdString(text);
        const bool kind = facet == index::Facet::Kind && index::isListedKind(model::kindFromId(value));
        m_values.push_back({facet, value, m_names.find(facet, value), kind});
    }
}

Result<const index::Columns *> IndexView::columns()
{
    if (m_columnsState != m_state)
        if (auto refreshed = m_columns.refresh(*m_database, m_state); !refreshed)
            return std::unexpected(refreshed.error());
    m_columnsState = m_state;
    return &m_columns;
}

Result<const std::vector<qint64> *> IndexView::totals()
{
    if (m_totalsState == m_state)
        return &m_totals;
    if (const auto read = columns(); !read)
        return std::unexpected(read.error());
    m_totals.assign(m_values.size(), 0);
    for (index::EntryNumber number = 0; number < m_columns.end(); ++number)
        if (m_columns.isLive(number) && m_values[m_columns.kind(number)].listedKind)
            m_columns.codes(number, [&](index::Code code) { ++m_totals[code]; });
    m_totalsState = m_state;
    return &m_totals;
}

Result<Numbers> IndexView::collect(const std::string &table, const std::string &expression)
{
    return collectAtMost(table, expression, std::numeric_limits<size_t>::max())
        .transform([](std::optional<Numbers> &&numbers) { return *std::move(numbers); });
}

Result<std::optional<Numbers>> IndexView::collectAtMost(
    const std::string &table, const std::string &expression, size_t most)
{
    if (expression.empty())
        return Numbers();
    sqlite::Statement &collector = prepared(m_collectors, table, "SELECT collect(rowid) FROM ");
    m_collected = {{}, most, false};
    const auto row = collector.first(std::string_view(expression));
    const sqlite::ResetGuard guard(collector);
    if (m_collected.isOverfull)
        return std::nullopt;
    if (!row)
        return std::unexpected(row.error());
    Numbers numbers = std::move(m_collected.numbers);
    if (m_state.stale > 0)
        std::erase_if(numbers, [this](index::EntryNumber number) { return isStale(number); });
    return numbers;
}

sqlite::Statement &IndexView::prepared(Statements &statements, const std::string &table, const char *what)
{
    auto found = statements.find(table);
    if (found == statements.end()) {
        const std::string order = &statements == &m_newest ? " ORDER BY rowid DESC" : "";
        found = statements
                    .emplace(table,
                        sqlite::Statement(*m_database, what + table + " WHERE " + table + " MATCH ?" + order))
                    .first;
    }
    return found->second;
}

sqlite::Statement &IndexView::newestOf(const std::string &table)
{
    return prepared(m_newest, table, "SELECT rowid FROM ");
}

const std::vector<SimilarWord> &IndexView::slips(const std::string &word, bool isBeginning)
{
    const auto vocabulary = m_vocabulary->current();
    if (m_slipsOf != vocabulary || m_slips.size() >= slipsRemembered)
        m_slips.clear();
    m_slipsOf = vocabulary;
    const auto [place, isNew] = m_slips.try_emplace({word, isBeginning});
    if (isNew && vocabulary)
        place->second = isBeginning ? vocabulary->similarBeginnings(word, mostSlips)
                                    : vocabulary->similarWords(word, mostSlips);
    return place->second;
}

Result<bool> IndexView::finds(const std::string &expression)
{
    if (expression.empty())
        return false;
    sqlite::Statement &read = newestOf(index::bodyTable(m_state.generation));
    const sqlite::ResetGuard guard(read);
    auto row = read.first(std::string_view(expression));
    while (row && *row && isStale(index::EntryNumber(read.integer(0))))
        row = read.next();
    return row;
}

Result<size_t> IndexView::count(const std::string &expression)
{
    if (m_countsState != m_state || m_counts.size() > mostRemembered)
        m_counts.clear();
    m_countsState = m_state;
    if (const auto known = m_counts.find(expression); known != m_counts.end())
        return known->second;
    const auto found = collectAtMost(index::bodyTable(m_state.generation), expression, mostCounted);
    if (!found)
        return std::unexpected(found.error());
    return m_counts.emplace(expression, *found ? (*found)->size() : mostCounted).first->second;
}

Result<void> IndexView::awaitVocabulary() const
{
    while (!vocabulary() && isReadingVocabulary()) {
        if (auto proceeds = proceed(); !proceeds)
            return proceeds;
        std::this_thread::sleep_for(lookPause);
    }
    return {};
}

Result<void> IndexView::proceed() const
{
    return m_interrupted ? failure(ErrorCode::Cancelled) : Result<void>();
}

void IndexView::interrupt()
{
    const std::scoped_lock lock(m_interruptMutex);
    m_interrupted = true;
    m_database->interrupt();
}

/// Under the same lock: an interrupt that SQLite sees is one that proceed() sees.
void IndexView::clearInterrupt()
{
    const std::scoped_lock lock(m_interruptMutex);
    m_interrupted = false;
}

} // namespace twb::search
