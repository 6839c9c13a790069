// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/facetmodel.h"
#include "ui/models/navigationmodel.h"
#include "ui/models/resultmodel.h"
#include "ui/models/savedsearchmodel.h"
#include "ui/search/recentqueries.h"
#include "ui/theme/actions.h"
#include "ui/views/services.h"
#include "ui/views/situation.h"

#include <QMainWindow>

namespace twb::ui {

class LibraryState;
class MainMenu;
class NavigationPane;
class PartsLayout;
class ReaderPane;
class ResultPane;
class StatusLine;
class SuggestionPopup;
class TopBar;

/// The window: search above, navigation, results and reader side by side, the state below. It ties the
/// parts together and holds no data of its own.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    ReaderPane *readerPane() const { return m_reader; }
    ResultPane *resultPane() const { return m_results; }
    NavigationPane *navigationPane() const { return m_navigation; }
    TopBar *topBar() const { return m_topBar; }
    SuggestionPopup *suggestions() const { return m_suggestions; }
    qint64 hitCount() const { return m_found.rowCount(); }
    Actions &actions() { return m_actions; }
    const MainMenu &menu() const { return *m_menu; }
    const SavedSearches &savedSearches() const { return m_saved; }

    /// What the window shows now.
    Situation situation() const;

    /// Whether something can be done.
    using Condition = std::function<bool(const Situation &now)>;

    /// Puts something that can be done into menus and keys; without \a when it can always be done.
    QAction *offer(const Actions::Description &description, QObject *context, std::function<void()> run,
        const Condition &when = {});

    /// Asks of everything that is offered whether it can be done now.
    void updateActions();

    /// Calls \a run with the records chosen in the list, or the one that is read.
    void withChosen(const std::function<void(const QList<RecordId> &records)> &run);

    /// Suggests no more what was searched for in this library.
    void forgetSearches() { m_recent.clear(); }

    /// Says for a while in the state line what was done.
    void say(const QString &text);

    /// Asked before the window closes; it stays when the answer is false.
    void setCloseGuard(std::function<bool()> guard) { m_closeGuard = std::move(guard); }

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeParts();
    void connectLibrary();
    void connectSearch();
    void connectSavedSearches();
    void connectReader();
    void applyTheme();
    void showOpened();
    void showClosed();
    void followLink(const QUrl &url);
    void showSavedSearch();
    void showTotals(const FacetCounts &totals);

    Services m_services;
    Actions m_actions;
    NavigationModel m_places;
    SavedSearches m_saved;
    SavedSearchModel m_savedModel;
    FacetModel m_facets;
    ResultModel m_found;
    RecentQueries m_recent;
    MainMenu *m_menu = nullptr;
    TopBar *m_topBar = nullptr;
    SuggestionPopup *m_suggestions = nullptr;
    PartsLayout *m_parts = nullptr;
    NavigationPane *m_navigation = nullptr;
    ResultPane *m_results = nullptr;
    ReaderPane *m_reader = nullptr;
    StatusLine *m_status = nullptr;
    LibraryState *m_state = nullptr;
    Situation m_now; ///< when the actions were last updated
    std::function<bool()> m_closeGuard;
};

} // namespace twb::ui
