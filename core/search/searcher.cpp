// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"

#include "core/search/engine.h"
#include "core/search/similar/similarfinder.h"
#include "core/search/words/suggester.h"

namespace twb::search {

Searcher::Searcher(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) { }
Searcher::~Searcher() = default;

Result<std::unique_ptr<Searcher>> Searcher::open(const QString &indexPath, model::Language language)
{
    return IndexView::open(indexPath).transform([&](std::unique_ptr<IndexView> &&view) {
        return std::unique_ptr<Searcher>(new Searcher(std::make_unique<Engine>(std::move(view), language)));
    });
}

void Searcher::setThesaurus(std::shared_ptr<const analysis::Thesaurus> thesaurus)
{
    m_engine->view().setThesaurus(std::move(thesaurus));
}

Answer Searcher::ask(Question question)
{
    return Answer(*m_engine, std::move(question));
}

Result<QList<RecordId>> Searcher::records(const HitNumbers &numbers)
{
    return m_engine->inState([&] { return m_engine->records(numbers); });
}

Result<QList<Suggestion>> Searcher::suggestions(
    const QString &text, qsizetype caret, const QStringList &recent)
{
    QStringList titles;
    if (Suggester::wantsTitles(text, caret)) {
        const auto found = ask({.text = text, .typing = true, .width = Width::Strict})
                               .first(mostSuggestions, mostSuggestions, Detail::Titles);
        if (!found)
            return std::unexpected(found.error());
        for (const Hit &hit : found->hits)
            if (hit.reason == Reason::Title && !titles.contains(hit.entry.title))
                titles.append(hit.entry.title);
    }
    IndexView &view = m_engine->view();
    const auto upToDate = view.begin();
    return Suggester(view.names(), view.analyser(), m_engine->language())
        .suggest(text, caret, recent, titles);
}

Result<QList<SimilarRecord>> Searcher::similar(const RecordId &record, int limit)
{
    return m_engine->inState([&] { return SimilarFinder(m_engine->view()).like(record, limit); });
}

Result<QList<SimilarRecord>> Searcher::similar(const SimilarQuery &query, int limit)
{
    return m_engine->inState([&] { return SimilarFinder(m_engine->view()).find(query, limit); });
}

void Searcher::waitForWords()
{
    m_engine->view().waitForVocabulary();
}

bool Searcher::isReadingWords() const
{
    return m_engine->view().isReadingVocabulary();
}

void Searcher::interrupt()
{
    m_engine->view().interrupt();
}

} // namespace twb::search
