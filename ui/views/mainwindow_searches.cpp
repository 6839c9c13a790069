// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/prompts.h"
#include "ui/search/searchsession.h"
#include "ui/views/mainwindow.h"
#include "ui/views/navigationpane.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectSavedSearches()
{
    connect(&m_saved, &SavedSearches::changed, this, [this] {
        m_savedModel.setSearches(m_saved.all());
        showSavedSearch();
    });
    connect(m_navigation, &NavigationPane::searchChosen, this,
        [this](const QString &text) { m_services.search.ask(text, {}); });
    connect(m_navigation, &NavigationPane::searchEditWanted, this, &MainWindow::editWanted);
    connect(m_navigation, &NavigationPane::searchTrashWanted, this,
        [this](const RecordId &search) { Q_EMIT trashWanted({search}); });
}

void MainWindow::connectThesaurus()
{
    QAction *action = m_actions[u"search.thesaurus"_s];
    const bool installed = !analysis::Thesaurus::installedPath().isEmpty();
    action->setEnabled(installed);
    if (!installed)
        action->setToolTip(tr("OpenThesaurus is not installed (package mythes-de)"));
    if (installed && m_services.settings.value(keys::thesaurus))
        setThesaurus(true);
    connect(&m_services.search, &SearchSession::thesaurusFailed, this, [this](const Error &error) {
        setThesaurus(false);
        m_services.prompts.showError(error);
    });
}

void MainWindow::setThesaurus(bool wanted)
{
    m_actions[u"search.thesaurus"_s]->setChecked(wanted);
    if (m_services.settings.value(keys::thesaurus) != wanted)
        m_services.settings.setValue(keys::thesaurus, wanted);
    m_services.search.setThesaurus(wanted);
}

void MainWindow::showSavedSearch()
{
    const SearchSession &search = m_services.search;
    m_navigation->showSearch(search.selected().isEmpty() ? search.text().trimmed() : QString());
}

} // namespace twb::ui
