// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/facetmodel.h"
#include "ui/models/navigationmodel.h"
#include "ui/models/savedsearchmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QListView;
class QTreeView;

namespace twb::ui {

/// The left part: the places of the library, the saved searches, and under them the facets of what was found.
class NavigationPane final : public QWidget {
    Q_OBJECT

public:
    NavigationPane(NavigationModel &places, SavedSearchModel &searches, FacetModel &facets,
        const Theme &theme, const Formats &formats, QWidget *parent = nullptr);

    QListView *places() const { return m_places; }
    QListView *searches() const { return m_searches; }
    QTreeView *facets() const { return m_facets; }

    /// Shows the place of this kind as the chosen one, without telling it.
    void showPlace(const QString &kind);

    /// Shows the saved search with this text as the chosen one, if there is one.
    void showSearch(const QString &text);

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const QString &kind);
    void searchChosen(const QString &text);
    void searchEditWanted(const RecordId &search);
    void searchTrashWanted(const RecordId &search);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpPlaces(const Formats &formats);
    void setUpSearches(const Formats &formats);
    void setUpFacets(const Formats &formats);
    void fitLists();
    void tellOfSearch(void (NavigationPane::*wanted)(const RecordId &search));
    void applyTheme();
    void hideEmptyGroups();
    void activateFacet(const QModelIndex &index);

    const Theme &m_theme;
    NavigationModel &m_placeModel;
    SavedSearchModel &m_searchModel;
    FacetModel &m_facetModel;
    QListView *m_places;
    QLabel *m_searchesTitle;
    QListView *m_searches;
    QTreeView *m_facets;
    QString m_kind;
};

} // namespace twb::ui
