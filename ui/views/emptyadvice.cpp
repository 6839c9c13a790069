// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/emptyadvice.h"

#include "core/index/entry.h"
#include "ui/library/librarysession.h"
#include "ui/models/resultmodel.h"
#include "ui/presentation/errortext.h"
#include "ui/search/searchsession.h"
#include "ui/views/emptystate.h"
#include "ui/views/readerpane.h"
#include "ui/views/resultpane.h"
#include "ui/views/windowactions.h"

namespace twb::ui {

EmptyAdvice::EmptyAdvice(const Services &services, Actions &actions, const ResultModel &found,
    ResultPane &results, ReaderPane &reader)
    : QObject(&results), m_services(services), m_actions(actions), m_found(found), m_results(results),
      m_reader(reader)
{
    connectLibrary();
    connectSearch();
    connect(&found, &ResultModel::countChanged, this, &EmptyAdvice::update);
    update();
}

void EmptyAdvice::connectLibrary()
{
    const LibrarySession &library = m_services.library;
    connect(&library, &LibrarySession::opened, this, [this] {
        m_openError.clear();
        m_searchError.clear();
        m_searchMended = false;
    });
    connect(&library, &LibrarySession::openFailed, this, [this](const Error &error) {
        m_openError = errorText(error);
        update();
    });
    connect(&library, &LibrarySession::indexProgressed, this, &EmptyAdvice::update);
}

void EmptyAdvice::connectSearch()
{
    const SearchSession &search = m_services.search;
    connect(&search, &SearchSession::changed, this, [this] { m_meant.clear(); });
    connect(&search, &SearchSession::didYouMean, this, [this](const QString &text) {
        m_meant = text;
        update();
    });
    connect(&search, &SearchSession::totalsCounted, this, &EmptyAdvice::update);
    connect(&search, &SearchSession::failed, this, &EmptyAdvice::mendSearch);
    connect(&search, &SearchSession::firstHits, this, [this] { m_searchError.clear(); });
}

void EmptyAdvice::mendSearch(const Error &error)
{
    if (m_searchMended) {
        m_searchError = errorText(error);
        update();
        return;
    }
    m_searchMended = true;
    m_services.library.rebuildIndex();
}

void EmptyAdvice::update()
{
    m_reader.setChoice(m_found.rowCount() > 0);
    m_results.emptyState()->setMeant(m_services.search.isEmpty() ? QString() : m_meant);
    m_results.showEmpty(explain());
}

/// False when there is nothing to explain.
bool EmptyAdvice::explain()
{
    EmptyState *empty = m_results.emptyState();
    if (!m_openError.isEmpty()) {
        empty->setContent(tr("No library is open"), m_openError,
            {m_actions[action::openLibrary], m_actions[action::createLibrary]});
        return true;
    }
    if (!m_searchError.isEmpty()) {
        empty->setContent(tr("The search does not work"), m_searchError, {m_actions[action::checkLibrary]});
        return true;
    }
    if (m_found.rowCount() > 0 || !m_services.library.isOpen() || !m_found.isCountKnown())
        return false;
    explainEmptyList();
    return true;
}

void EmptyAdvice::explainEmptyList()
{
    EmptyState *empty = m_results.emptyState();
    const SearchSession &search = m_services.search;
    if (search.place() == index::trashKind && search.text().isEmpty())
        empty->setContent(tr("The trash is empty"), tr("What is moved to the trash can be restored here."));
    else if (!search.isEmpty())
        empty->setContent(tr("Nothing found"),
            tr("Try fewer or shorter words, or drop the filters. Every word must occur."),
            {m_actions[action::clearSearch]});
    else if (m_services.library.isIndexing())
        empty->setContent(tr("The index is being built"), tr("The records appear as soon as they are read."));
    else
        empty->setContent(tr("This library is still empty"),
            tr("Write down a first project or lesson, or import them from a table or a folder of notes."),
            {m_actions[action::newRecord], m_actions[action::importRecords]});
}

} // namespace twb::ui
