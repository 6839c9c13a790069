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

#include <QMainWindow>
#include <QTimer>

class QSplitter;

namespace twb::ui {

class NavigationPane;
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
    const Actions &actions() const { return m_actions; }
    const SavedSearches &savedSearches() const { return m_saved; }

    /// What undo and redo would do now; empty where there is nothing.
    void setSteps(const QString &undo, const QString &redo);

    /// Says for a while in the state line what was done.
    void say(const QString &text);

    /// Asked before the window closes; it stays when the answer is false.
    void setCloseGuard(std::function<bool()> guard) { m_closeGuard = std::move(guard); }

Q_SIGNALS:
    /// The program is asked to open or make another library.
    void openWanted(const QString &path);
    void createWanted();
    void importWanted();
    /// Report of these records; with none, of what is searched for.
    void reportWanted(const QList<RecordId> &records);
    void checkWanted();
    void unreadWanted();
    /// What is searched for is to be kept under a name.
    void saveSearchWanted();
    /// Lessons for a plan; for this project, unless it is null.
    void lessonsWanted(const RecordId &project);
    void undoWanted();
    void redoWanted();
    void trashWanted(const QList<RecordId> &records);
    void restoreWanted(const QList<RecordId> &records);
    void emptyTrashWanted();
    /// All that this record ever held is to be removed.
    void eraseWanted(const RecordId &record);
    /// Tags are to be put on these records or taken off.
    void tagWanted(const QList<RecordId> &records);
    /// A field of these records is to be set.
    void fieldWanted(const QList<RecordId> &records);
    void reviewWanted(const QList<RecordId> &records);
    /// These records are to be put into a collection.
    void collectWanted(const QList<RecordId> &records);
    /// The records of this collection are to be arranged, or reported in their order.
    void collectionWanted(const RecordId &collection);
    void collectionReportWanted(const RecordId &collection);
    /// The tags themselves are to be put in order.
    void tagsWanted();
    void nameWanted();
    void historyWanted(const RecordId &record);
    void provenanceWanted(const RecordId &record);
    void dueWanted();
    void newWanted(model::Kind kind);
    void editWanted(const RecordId &record);
    void draftsWanted();

    /// An adoption of this record is to be written down, in this state.
    void adoptionWanted(const RecordId &original, const QString &state);
    /// Whether this project suits the own municipality is to be checked.
    void transferWanted(const RecordId &project);
    void aboutWanted();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions();
    void addViewActions();
    void addReaderActions();
    void addRecordActions();
    void addStepActions();
    void addTagActions();
    void addManyActions();
    void updateManyActions();
    void withChosen(const std::function<void(const QList<RecordId> &records)> &run);
    QMenu *makeMenu();
    QMenu *makeNewMenu();
    QMenu *makeAdoptMenu();
    void addAdoptActions();
    void addTo(QMenu *menu, std::initializer_list<const char16_t *> names) const;
    void fillLibraryMenu(QMenu *menu);
    void fillViewMenu(QMenu *menu);
    void fillRecent(QMenu *menu);
    void fillTextSizes(QMenu *menu);
    void fillAppearances(QMenu *menu);
    void makeParts();
    void connectLibrary();
    void connectSearch();
    void connectSavedSearches();
    void connectThesaurus();
    void setThesaurus(bool wanted);
    void connectReader();
    void applyTheme();
    void restoreLayout();
    void saveLayout();
    void scaleParts();
    void rememberParts();
    void alignSearch();
    void updateEmptyState();
    void updateHint();
    void markProblems();
    void updateState();
    void updateActions();
    void mendSearch(const Error &error);
    void followLink(const QUrl &url);
    void askForLibrary();
    void movePart(int by);
    void togglePart(int part);
    void startTyping(const QString &text);
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
    TopBar *m_topBar = nullptr;
    SuggestionPopup *m_suggestions = nullptr;
    QSplitter *m_splitter = nullptr;
    NavigationPane *m_navigation = nullptr;
    ResultPane *m_results = nullptr;
    ReaderPane *m_reader = nullptr;
    QMenu *m_adoptMenu = nullptr;
    StatusLine *m_status = nullptr;
    int m_textSize = 100; ///< percent, at which the parts got their sizes
    std::pair<int, int> m_partSizes; ///< widths of navigation and list at 100 %
    QString m_searchError; ///< why nothing can be found; empty while all is well
    bool m_searchMended = false; ///< the index was built anew since the library was opened
    QString m_meant; ///< a search text that would find something where nothing was found
    std::function<bool()> m_closeGuard;
    QString m_undo; ///< what undo would take back; empty for nothing
    QString m_redo;
    QTimer m_said; ///< runs while the state line says what was done
    QString m_openError; ///< why there is no library; empty while one is opened or open
};

} // namespace twb::ui
