// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchsession.h"

#include <QMetaObject>
#include <QTimer>

namespace twb::ui {

namespace {
constexpr int typingPause = 600; ///< milliseconds after which typing has ended
constexpr int wordsPause = 200; ///< milliseconds between looks whether the words of the index are read
} // namespace

SearchSession::SearchSession(QObject *parent) : QObject(parent)
{
    const auto inGuiThread = [this](Generation generation, auto emitSignal) {
        const auto deliver = [this, generation, emitSignal] {
            if (generation == m_generation)
                emitSignal();
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    };
    SearchAnswers answers;
    answers.reading = [=, this](Generation g, const TextReading &reading) {
        inGuiThread(g, [this, reading] {
            m_reading = reading;
            Q_EMIT readingChanged();
        });
    };
    answers.first = [=, this](Generation g, const QList<search::Hit> &hits) {
        inGuiThread(g, [this, hits] { Q_EMIT firstHits(hits); });
    };
    answers.all = [=, this](Generation g, search::HitNumbers numbers) {
        const auto shared = std::make_shared<search::HitNumbers>(std::move(numbers));
        inGuiThread(g, [this, shared] {
            Q_EMIT allHits(*shared);
            if (shared->empty() && !m_text.trimmed().isEmpty())
                askForMeaning();
        });
    };
    answers.page = [=, this](Generation g, qsizetype row, const QList<search::Hit> &hits) {
        inGuiThread(g, [this, row, hits] { Q_EMIT pageFetched(row, hits); });
    };
    answers.facets = [=, this](Generation g, const FacetCounts &facets) {
        inGuiThread(g, [this, facets] {
            m_answered = m_generation;
            Q_EMIT facetsCounted(facets);
        });
    };
    answers.totals = [=, this](Generation g, const FacetCounts &totals) {
        inGuiThread(g, [this, totals] {
            m_totalsOpen = false;
            Q_EMIT totalsCounted(totals);
        });
    };
    answers.failed = [=, this](Generation, const Error &error) {
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    };
    answers.thesaurusFailed = [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT thesaurusFailed(error); }, Qt::QueuedConnection);
    };
    m_worker = std::make_unique<SearchWorker>(std::move(answers));
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchSession::finishTyping);
}

SearchSession::~SearchSession() = default;

void SearchSession::open(const QString &indexPath, model::Language language)
{
    m_serials.clear();
    m_worker->dropQuestions();
    m_worker->open(indexPath, language);
    request(true);
}

void SearchSession::expect(const QString &indexPath, model::Language language)
{
    m_worker->expect(indexPath, language);
}

/// Slips are mended once the words of the index are read, some moments after opening: what found nothing
/// before is searched again then.
void SearchSession::askForMeaning()
{
    const auto work = [asked = question()](search::Searcher &searcher) -> Result<std::optional<QString>> {
        if (searcher.isReadingWords())
            return std::nullopt;
        return searcher.ask(asked).didYouMean();
    };
    const Generation asked = m_generation;
    ask(SideQuestion::DidYouMean, this, work, [this, asked](const Result<std::optional<QString>> &meant) {
        if (!meant || asked != m_generation)
            return;
        if (*meant) {
            Q_EMIT didYouMean(**meant);
            return;
        }
        QTimer::singleShot(wordsPause, this, [this, asked] {
            if (asked == m_generation)
                repeat();
        });
    });
}

void SearchSession::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    request(false, true);
}

void SearchSession::finishTyping()
{
    m_pause.stop();
    if (std::exchange(m_typing, false) && search::isUnfinished(m_text))
        repeat();
}

void SearchSession::setSelected(index::Facet facet, const QStringList &values)
{
    if (m_selected.value(facet) == values)
        return;
    if (values.isEmpty())
        m_selected.remove(facet);
    else
        m_selected.insert(facet, values);
    request(false);
}

void SearchSession::setChosen(index::Facet facet, const QString &value, bool chosen)
{
    QStringList values = m_selected.value(facet);
    values.removeAll(value);
    if (chosen)
        values.append(value);
    setSelected(facet, values);
}

void SearchSession::setPlace(const QString &kind)
{
    if (kind == m_place)
        return;
    m_place = kind;
    setSelected(index::Facet::Kind, kind.isEmpty() ? QStringList() : QStringList{kind});
}

void SearchSession::setThesaurus(bool wanted)
{
    if (wanted == m_thesaurus)
        return;
    m_thesaurus = wanted;
    repeat();
}

void SearchSession::ask(const QString &text, const search::Selection &selected)
{
    m_text = text;
    m_selected = selected;
    m_place.clear();
    request(false);
}

void SearchSession::setOrder(search::Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    request(false);
}

search::Order SearchSession::effectiveOrder() const
{
    if (m_order != search::Order::Relevance || !m_text.trimmed().isEmpty())
        return m_order;
    const bool byName = m_place == model::kindId(model::Kind::Municipality);
    return byName ? search::Order::Title : search::Order::Newest;
}

void SearchSession::clear()
{
    if (m_text.isEmpty() && m_selected.isEmpty())
        return;
    ask({}, {});
}

void SearchSession::refresh()
{
    request(true);
}

void SearchSession::fetch(qsizetype row, const std::vector<index::EntryNumber> &numbers)
{
    m_worker->fetch(m_generation, row, numbers);
}

void SearchSession::request(bool totals, bool typing)
{
    m_typing = typing;
    if (typing)
        m_pause.start();
    else
        m_pause.stop();
    m_isRefresh = totals;
    m_totalsOpen = m_totalsOpen || totals;
    send();
}

void SearchSession::repeat()
{
    m_isRefresh = true;
    send();
}

search::Question SearchSession::question() const
{
    // the first answer to no words is newest first by itself, and quicker
    const search::Order order = effectiveOrder() == search::Order::Title ? search::Order::Title : m_order;
    return {.text = m_text, .selected = m_selected, .order = order};
}

void SearchSession::send()
{
    ++m_generation;
    search::Question asked = question();
    asked.typing = m_typing;
    m_worker->search({m_generation, std::move(asked), m_thesaurus, m_totalsOpen});
    Q_EMIT changed();
}

} // namespace twb::ui
