// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/facetmodel.h"
#include "ui/models/navigationmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QListView;
class QTreeView;

namespace twb::ui {

/// The left part: the places of the library, and under them the facets of what was found.
class NavigationPane final : public QWidget {
    Q_OBJECT

public:
    NavigationPane(NavigationModel &places, FacetModel &facets, const Theme &theme, const Formats &formats,
        QWidget *parent = nullptr);

    QListView *places() const { return m_places; }
    QTreeView *facets() const { return m_facets; }

    /// Shows the place of this kind as the chosen one, without telling it.
    void showPlace(const QString &kind);

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const QString &kind);

private:
    void setUpPlaces(const Formats &formats);
    void setUpFacets(const Formats &formats);
    void applyTheme();
    void hideEmptyGroups();
    void activateFacet(const QModelIndex &index);

    const Theme &m_theme;
    NavigationModel &m_placeModel;
    FacetModel &m_facetModel;
    QListView *m_places;
    QTreeView *m_facets;
    QString m_kind;
};

} // namespace twb::ui
