// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mainwindow.h"

#include "ui/library/librarysession.h"
#include "ui/presentation/errortext.h"
#include "ui/presentation/prompts.h"
#include "ui/reader/reader.h"
#include "ui/search/searchsession.h"
#include "ui/theme/theme.h"
#include "ui/views/cardview.h"
#include "ui/views/emptystate.h"
#include "ui/views/navigationpane.h"
#include "ui/views/readerpane.h"
#include "ui/views/readingbar.h"
#include "ui/views/resultpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/statusline.h"
#include "ui/views/suggestionpopup.h"
#include "ui/views/topbar.h"

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
constexpr int sayingTime = 10'000; // milliseconds
}

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_places(services.formats),
      m_saved(services.library, services.search), m_facets(services.formats), m_found(services.formats),
      m_recent(services.settings)
{
    setObjectName("mainWindow"_L1);
    setWindowTitle(tr("Transferwerkbank"));
    addActions();
    makeParts();
    connectLibrary();
    connectSearch();
    connectSavedSearches();
    connectThesaurus();
    connectReader();
    connect(&m_services.theme, &Theme::changed, this, &MainWindow::applyTheme);
    m_said.setSingleShot(true);
    connect(&m_said, &QTimer::timeout, this, &MainWindow::updateState);
    applyTheme();
    restoreLayout();
    updateActions();
    updateEmptyState();
    m_topBar->search()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeParts()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_topBar = new TopBar(m_services.theme, m_actions, makeMenu(), makeNewMenu(), centre);
    m_splitter = new QSplitter(Qt::Horizontal, centre);
    m_splitter->setHandleWidth(1);
    m_navigation = new NavigationPane(
        m_places, m_savedModel, m_facets, m_services.theme, m_services.formats, m_splitter);
    m_results = new ResultPane(
        m_found, m_services.search, m_services.theme, m_actions, m_services.formats, m_splitter);
    m_results->readingBar()->setWanted(m_services.settings.value(keys::explainSearch));
    m_reader = new ReaderPane(
        m_services.library, m_services.search, m_services.theme, m_actions, m_services.formats, m_splitter);
    m_status = new StatusLine(m_services.theme, m_services.formats, centre);
    layout->addWidget(m_topBar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    m_suggestions =
        new SuggestionPopup(*m_topBar->search(), m_services.search, m_recent, m_services.theme, centre);
    connect(m_splitter, &QSplitter::splitterMoved, this, &MainWindow::rememberParts);
    for (QWidget *part : std::initializer_list<QWidget *>{m_navigation->places(), m_navigation->searches(),
             m_navigation->facets(), m_results->cards(), m_reader->reader()})
        part->installEventFilter(this);
}

void MainWindow::connectLibrary()
{
    LibrarySession &library = m_services.library;
    connect(&library, &LibrarySession::opened, this, [this] {
        m_openError.clear();
        m_searchError.clear();
        m_searchMended = false;
        const LibrarySession &session = m_services.library;
        m_topBar->setLibraryName(session.info().name);
        setWindowTitle(tr("%1 – Transferwerkbank").arg(session.info().name));
        setWindowFilePath(session.path());
        m_status->setExample(session.info().example);
        m_recent.open(session.info().id);
        m_services.search.open(session.indexPath(), m_services.formats.language());
        updateState();
        updateActions();
    });
    connect(&library, &LibrarySession::closed, this, [this] {
        m_services.search.open({}, m_services.formats.language());
        m_services.search.clear();
        m_found.clear();
        m_facets.setCounts({});
        m_places.setCounts({});
        m_reader->clear();
        m_topBar->setLibraryName({});
        m_status->clear();
        setWindowTitle(tr("Transferwerkbank"));
        updateActions();
    });
    connect(&library, &LibrarySession::openFailed, this, [this](const Error &error) {
        m_openError = errorText(error);
        updateEmptyState();
        updateActions();
    });
    connect(&library, &LibrarySession::fileProblemChanged, this, &MainWindow::updateState);
    connect(&library, &LibrarySession::indexReopened, this, [this] {
        m_services.search.open(m_services.library.indexPath(), m_services.formats.language());
        m_services.search.refresh();
    });
    connect(&library, &LibrarySession::indexChanged, &m_services.search, &SearchSession::refresh);
    connect(&library, &LibrarySession::indexChanged, m_reader, &ReaderPane::reload);
    connect(&library, &LibrarySession::indexFailed, this,
        [this](const Error &error) { m_services.prompts.showError(error); });
    connect(&library, &LibrarySession::indexProgressed, this, [this](qint64 done, qint64 total) {
        m_status->setProgress(m_places.total() > 0
                ? tr("The search index is being renewed; you can search meanwhile")
                : tr("The search index is being built"),
            done, total);
        updateEmptyState();
    });
    connect(&library, &LibrarySession::attachmentsProgressed, this, [this](qint64 done, qint64 total) {
        if (!m_services.library.isIndexing())
            m_status->setProgress(tr("The texts of attachments are being read"), done, total);
    });
    connect(&library, &LibrarySession::attachmentsChanged, this, [this] {
        m_status->setUnread(m_services.library.unreadAttachments());
        m_services.search.refresh();
    });
    connect(m_status, &StatusLine::unreadWanted, this, &MainWindow::unreadWanted);
}

void MainWindow::connectSearch()
{
    SearchSession &search = m_services.search;
    connect(m_topBar->search(), &QLineEdit::textChanged, &search, &SearchSession::setText);
    connect(m_topBar->search(), &QLineEdit::returnPressed, &search, &SearchSession::finishTyping);
    connect(m_topBar->search(), &SearchField::leaveDown, this, [this] {
        if (m_found.rowCount() == 0)
            return;
        m_recent.remember(m_services.search.text());
        if (!m_results->cards()->currentIndex().isValid())
            m_results->selectRow(0);
        m_results->cards()->setFocus(Qt::OtherFocusReason);
    });
    connect(&search, &SearchSession::changed, this, [this] {
        m_meant.clear();
        if (m_topBar->search()->text() != m_services.search.text())
            m_topBar->search()->setText(m_services.search.text());
        m_facets.setSelected(m_services.search.selected());
        m_navigation->showPlace(m_services.search.place());
        showSavedSearch();
        updateActions();
    });
    connect(&search, &SearchSession::readingChanged, this, &MainWindow::markProblems);
    connect(&search, &SearchSession::didYouMean, this, [this](const QString &text) {
        m_meant = text;
        updateEmptyState();
    });
    connect(m_results->emptyState(), &EmptyState::meantChosen, this, [this](const QString &text) {
        m_topBar->search()->setText(text);
        m_topBar->search()->setFocus(Qt::OtherFocusReason);
    });
    connect(&search, &SearchSession::facetsCounted, &m_facets, &FacetModel::setCounts);
    connect(&search, &SearchSession::totalsCounted, this, &MainWindow::showTotals);
    connect(&search, &SearchSession::failed, this, &MainWindow::mendSearch);
    connect(&search, &SearchSession::firstHits, this, [this] { m_searchError.clear(); });
    connect(&m_facets, &FacetModel::chosen, &search, &SearchSession::setChosen);
    connect(m_navigation, &NavigationPane::placeChosen, &search, &SearchSession::setPlace);
    connect(&m_found, &ResultModel::countChanged, this, [this] {
        updateEmptyState();
        updateHint();
        updateActions();
    });
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
    else if (kind == "history"_L1)
        Q_EMIT historyWanted(RecordId::fromString(value));
    else if (kind == "provenance"_L1)
        Q_EMIT provenanceWanted(RecordId::fromString(value));
    else if (kind == "tag"_L1)
        m_services.search.ask({}, {{Facet::Tag, {value}}});
    else if (kind == "municipality"_L1)
        m_services.search.ask({}, {{Facet::Municipality, {value}}});
}

/// An index that fails is built anew, once; if that does not help, the list says so.
void MainWindow::mendSearch(const Error &error)
{
    if (m_searchMended) {
        m_searchError = errorText(error);
        updateEmptyState();
        return;
    }
    m_searchMended = true;
    m_services.library.rebuildIndex();
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
    updateEmptyState();
}

void MainWindow::updateHint()
{
    const QString keys = m_actions[u"search.focus"_s]->shortcut().toString(QKeySequence::NativeText);
    QString hint = keys;
    if (m_found.isCountKnown()) {
        const int count = m_found.rowCount();
        QString hits = tr("%n hit(s)", nullptr, count);
        hits.replace(QString::number(count), m_services.formats.number(qint64(count)));
        hint = m_services.search.isEmpty() ? keys : tr("%1 · %2", "hits · keys").arg(hits, keys);
    }
    m_topBar->search()->setHint(hint);
}

/// Underlines in the search field what could not be taken as it stands.
void MainWindow::markProblems()
{
    QList<SearchField::Span> spans;
    for (const TextReading::Problem &problem : m_services.search.reading().problems)
        if (!problem.unfinished)
            spans.append({problem.position, problem.length});
    m_topBar->search()->setProblems(spans, m_services.theme.colours().caution);
}

void MainWindow::updateState()
{
    const LibrarySession &library = m_services.library;
    m_status->setState(!library.isOpen() ? QString()
            : library.fileProblem()      ? tr("Not being saved: the file was moved or replaced")
            : library.isReadOnly()       ? tr("Read only: open elsewhere, not writable or damaged")
                                         : tr("All saved"));
}

void MainWindow::say(const QString &text)
{
    m_status->setState(text);
    m_said.start(sayingTime);
}

void MainWindow::updateEmptyState()
{
    const bool filled = m_found.rowCount() > 0;
    m_reader->setChoice(filled);
    EmptyState *empty = m_results->emptyState();
    empty->setMeant(m_services.search.isEmpty() ? QString() : m_meant);
    if (!m_openError.isEmpty()) {
        empty->setContent(tr("No library is open"), m_openError,
            {m_actions[u"library.open"_s], m_actions[u"library.create"_s]});
    } else if (!m_searchError.isEmpty()) {
        empty->setContent(tr("The search does not work"), m_searchError, {m_actions[u"library.check"_s]});
    } else if (filled || !m_services.library.isOpen() || !m_found.isCountKnown()) {
        m_results->showEmpty(false);
        return;
    } else if (m_services.search.place() == index::trashKind && m_services.search.text().isEmpty()) {
        empty->setContent(tr("The trash is empty"), tr("What is moved to the trash can be restored here."));
    } else if (!m_services.search.isEmpty()) {
        empty->setContent(tr("Nothing found"),
            tr("Try fewer or shorter words, or drop the filters. Every word must occur."),
            {m_actions[u"search.clear"_s]});
    } else if (m_services.library.isIndexing()) {
        empty->setContent(tr("The index is being built"), tr("The records appear as soon as they are read."));
    } else {
        empty->setContent(tr("This library is still empty"),
            tr("Write down a first project or lesson, or import them from a table or a folder of notes."),
            {m_actions[u"record.new"_s], m_actions[u"library.import"_s]});
    }
    m_results->showEmpty(true);
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
    saveLayout();
    QMainWindow::closeEvent(event);
}

/// Typing anywhere goes to the search field; keys that the parts need themselves stay with them.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
            startTyping(text);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::startTyping(const QString &text)
{
    m_topBar->search()->setFocus(Qt::OtherFocusReason);
    m_topBar->search()->setText(text);
    m_suggestions->suggest();
}

} // namespace twb::ui
