// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mainwindow.h"

#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/reader/reader.h"
#include "ui/search/searchsession.h"
#include "ui/theme/theme.h"
#include "ui/views/cardview.h"
#include "ui/views/emptyadvice.h"
#include "ui/views/emptystate.h"
#include "ui/views/librarystate.h"
#include "ui/views/mainmenu.h"
#include "ui/views/navigationpane.h"
#include "ui/views/partslayout.h"
#include "ui/views/readerpane.h"
#include "ui/views/readingbar.h"
#include "ui/views/resultpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/statusline.h"
#include "ui/views/suggestionpopup.h"
#include "ui/views/topbar.h"
#include "ui/views/typedsearch.h"
#include "ui/views/viewdesk.h"
#include "ui/views/windowactions.h"

#include <QCloseEvent>
#include <QListView>
#include <QSplitter>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;
using index::Facet;

namespace {
constexpr QSize usualSize(1366, 768);
} // namespace

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_places(services.formats),
      m_saved(services.library, services.search), m_facets(services.formats), m_found(services.formats),
      m_recent(services.settings)
{
    setObjectName("mainWindow"_L1);
    setWindowTitle(tr("Transferwerkbank"));
    makeParts();
    connectLibrary();
    connectSearch();
    connectSavedSearches();
    connectReader();
    connect(&m_services.theme, &Theme::changed, this, &MainWindow::applyTheme);
    applyTheme();
    resize(usualSize);
    restoreGeometry(m_services.settings.value(keys::geometry));
    m_parts->restore(width());
    updateActions();
    m_topBar->search()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeParts()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_menu = new MainMenu(m_actions, m_services.theme, m_services.settings, this);
    m_topBar = new TopBar(m_services.theme, m_actions, *m_menu, centre);
    auto *splitter = new QSplitter(Qt::Horizontal, centre);
    splitter->setHandleWidth(1);
    m_navigation =
        new NavigationPane(m_places, m_savedModel, m_facets, m_services.theme, m_services.formats, splitter);
    m_results =
        new ResultPane(m_found, m_services.search, m_services.theme, m_actions, m_services.formats, splitter);
    m_results->readingBar()->setWanted(m_services.settings.value(keys::explainSearch));
    m_reader = new ReaderPane(
        m_services.library, m_services.search, m_services.theme, m_actions, m_services.formats, splitter);
    m_status = new StatusLine(m_services.theme, m_services.formats, centre);
    layout->addWidget(m_topBar);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    m_suggestions =
        new SuggestionPopup(*m_topBar->search(), m_services.search, m_recent, m_services.theme, centre);
    m_parts = new PartsLayout(*splitter, *m_topBar, m_services.theme, m_services.settings,
        {m_topBar->search(), m_navigation->places(), m_navigation->facets(), m_results->cards(),
            m_reader->reader()});
    new ViewDesk(m_services, *this, *m_parts, *m_menu);
    auto *typed = new TypedSearch(m_services, m_actions, m_found, *m_topBar->search(), *m_suggestions);
    for (QWidget *part : std::initializer_list<QWidget *>{m_navigation->places(), m_navigation->searches(),
             m_navigation->facets(), m_results->cards(), m_reader->reader()})
        typed->takeKeysOf(*part);
    new EmptyAdvice(m_services, m_actions, m_found, *m_results, *m_reader);
    m_state = new LibraryState(m_services, m_places, *m_status);
}

Situation MainWindow::situation() const
{
    const LibrarySession &library = m_services.library;
    const bool several = m_results->hasSeveralSelected();
    return {.open = library.isOpen(),
        .writable = library.isOpen() && !library.isReadOnly(),
        .hits = m_found.rowCount() > 0,
        .asked = !m_services.search.isEmpty(),
        .several = several,
        .chosenTrashed = several ? m_services.search.place() == index::trashKind : m_reader->isTrashed(),
        .record = m_reader->current(),
        .kind = m_reader->kind(),
        .trashed = m_reader->isTrashed()};
}

QAction *MainWindow::offer(const Actions::Description &description, QObject *context,
    std::function<void()> run, const Condition &when)
{
    Actions::Condition enabledWhen;
    if (when)
        enabledWhen = [this, when] { return when(m_now); };
    QAction *action = m_actions.add(description, context, std::move(run), enabledWhen);
    addAction(action);
    return action;
}

void MainWindow::updateActions()
{
    m_now = situation();
    m_actions.update();
}

void MainWindow::say(const QString &text)
{
    m_state->say(text);
}

void MainWindow::withChosen(const std::function<void(const QList<RecordId> &records)> &run)
{
    if (!m_results->hasSeveralSelected()) {
        if (!m_reader->current().isNull())
            run({m_reader->current()});
        return;
    }
    m_results->readSelected([this, run](const Result<QList<RecordId>> &records) {
        if (!records)
            m_services.prompts.showError(records.error());
        else if (!records->isEmpty())
            run(*records);
    });
}

void MainWindow::connectLibrary()
{
    LibrarySession &library = m_services.library;
    connect(&library, &LibrarySession::opened, this, &MainWindow::showOpened);
    connect(&library, &LibrarySession::closed, this, &MainWindow::showClosed);
    connect(&library, &LibrarySession::openFailed, this, &MainWindow::updateActions);
    connect(&library, &LibrarySession::indexReopened, this, [this] {
        m_services.search.open(m_services.library.indexPath(), m_services.formats.language());
        m_services.search.refresh();
    });
    connect(&library, &LibrarySession::indexChanged, &m_services.search, &SearchSession::refresh);
    connect(&library, &LibrarySession::indexChanged, m_reader, &ReaderPane::reload);
    connect(&library, &LibrarySession::indexFailed, this,
        [this](const Error &error) { m_services.prompts.showError(error); });
    connect(&library, &LibrarySession::attachmentsChanged, &m_services.search, &SearchSession::refresh);
    connect(m_status, &StatusLine::unreadWanted, m_actions[action::showUnread], &QAction::trigger);
}

void MainWindow::showOpened()
{
    const LibrarySession &session = m_services.library;
    m_topBar->setLibraryName(session.info().name);
    setWindowTitle(tr("%1 – Transferwerkbank").arg(session.info().name));
    setWindowFilePath(session.path());
    m_recent.open(session.info().id);
    m_services.search.open(session.indexPath(), m_services.formats.language());
    updateActions();
}

void MainWindow::showClosed()
{
    m_services.search.open({}, m_services.formats.language());
    m_services.search.clear();
    m_found.clear();
    m_facets.setCounts({});
    m_places.setCounts({});
    m_reader->clear();
    m_topBar->setLibraryName({});
    setWindowTitle(tr("Transferwerkbank"));
    updateActions();
}

void MainWindow::connectSearch()
{
    SearchSession &search = m_services.search;
    connect(m_topBar->search(), &SearchField::leaveDown, this, [this] {
        if (m_found.rowCount() == 0)
            return;
        m_recent.remember(m_services.search.text());
        if (!m_results->cards()->currentIndex().isValid())
            m_results->selectRow(0);
        m_results->cards()->setFocus(Qt::OtherFocusReason);
    });
    connect(&search, &SearchSession::changed, this, [this] {
        m_facets.setSelected(m_services.search.selected());
        m_navigation->showPlace(m_services.search.place());
        showSavedSearch();
        updateActions();
    });
    connect(m_results->emptyState(), &EmptyState::meantChosen, this, [this](const QString &text) {
        m_topBar->search()->setText(text);
        m_topBar->search()->setFocus(Qt::OtherFocusReason);
    });
    connect(&search, &SearchSession::facetsCounted, &m_facets, &FacetModel::setCounts);
    connect(&search, &SearchSession::totalsCounted, this, &MainWindow::showTotals);
    connect(&m_facets, &FacetModel::chosen, &search, &SearchSession::setChosen);
    connect(m_navigation, &NavigationPane::placeChosen, &search, &SearchSession::setPlace);
    connect(&m_found, &ResultModel::countChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectSavedSearches()
{
    connect(&m_saved, &SavedSearches::changed, this, [this] {
        m_savedModel.setSearches(m_saved.all());
        showSavedSearch();
    });
    connect(m_navigation, &NavigationPane::searchChosen, this,
        [this](const QString &text) { m_services.search.ask(text, {}); });
}

void MainWindow::showSavedSearch()
{
    const SearchSession &search = m_services.search;
    m_navigation->showSearch(search.selected().isEmpty() ? search.text().trimmed() : QString());
}

void MainWindow::connectReader()
{
    connect(m_results, &ResultPane::recordChosen, m_reader, &ReaderPane::open);
    connect(m_results->cards(), &QListView::clicked, this,
        [this] { m_recent.remember(m_services.search.text()); });
    connect(m_results->cards()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &MainWindow::updateActions);
    connect(m_results->cards(), &QListView::activated, this,
        [this] { m_reader->reader()->setFocus(Qt::OtherFocusReason); });
    connect(m_reader, &ReaderPane::historyChanged, this, &MainWindow::updateActions);
    connect(m_reader, &ReaderPane::shown, this, &MainWindow::updateActions);
    connect(m_reader, &ReaderPane::linkActivated, this, &MainWindow::followLink);
}

void MainWindow::followLink(const QUrl &url)
{
    if (url.scheme() != "twb"_L1) {
        m_services.prompts.openLink(url);
        return;
    }
    const QString kind = url.path().section(u'/', 0, 0);
    const QString value = url.path().section(u'/', 1);
    if (kind == "record"_L1)
        m_reader->open(RecordId::fromString(value));
    else if (kind == "tag"_L1)
        m_services.search.ask({}, {{Facet::Tag, {value}}});
    else if (kind == "municipality"_L1)
        m_services.search.ask({}, {{Facet::Municipality, {value}}});
}

void MainWindow::showTotals(const FacetCounts &totals)
{
    QHash<QString, qint64> kinds;
    for (const index::FacetCount &count : totals.value(Facet::Kind))
        kinds.insert(count.value, count.count);
    m_places.setCounts(kinds);
    m_status->setEntries(m_places.total());
    QHash<QString, QString> names;
    for (const index::FacetCount &count : totals.value(Facet::Municipality))
        names.insert(count.value, count.label);
    m_found.setMunicipalityNames(names);
}

void MainWindow::applyTheme()
{
    setStyleSheet(m_services.theme.styleSheet());
    m_parts->followTextSize(isVisible());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_parts->alignSearch();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_parts->remember();
}

/// Another program, such as the command line or one that keeps folders in step, may have been there.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_services.library.watch();
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closeGuard && !m_closeGuard()) {
        event->ignore();
        return;
    }
    m_services.settings.setValue(keys::geometry, saveGeometry());
    m_parts->save();
    QMainWindow::closeEvent(event);
}

} // namespace twb::ui
