// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/navigationpane.h"

#include "ui/delegates/countdelegate.h"
#include "ui/models/roles.h"

#include <QFontMetrics>
#include <QListView>
#include <QTreeView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;
using index::Facet;

NavigationPane::NavigationPane(
    NavigationModel &places, FacetModel &facets, const Theme &theme, const Formats &formats, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_placeModel(places), m_facetModel(facets),
      m_places(new QListView(this)), m_facets(new QTreeView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_places);
    layout->addWidget(m_facets, 1);
    setUpPlaces(formats);
    setUpFacets(formats);
    connect(&theme, &Theme::changed, this, &NavigationPane::applyTheme);
    applyTheme();
}

void NavigationPane::setUpPlaces(const Formats &formats)
{
    m_places->setModel(&m_placeModel);
    m_places->setItemDelegate(new CountDelegate(CountDelegate::Form::Places, m_theme, formats, m_places));
    m_places->setAccessibleName(tr("Navigation"));
    m_places->setAccessibleDescription(tr("Which records the list shows"));
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_places->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->viewport()->setAutoFillBackground(false);
    m_places->setCurrentIndex(m_placeModel.index(0));
    connect(m_places->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            const QString kind = current.data(ValueRole).toString();
            if (kind == m_kind)
                return;
            m_kind = kind;
            hideEmptyGroups();
            Q_EMIT placeChosen(kind);
        });
}

void NavigationPane::setUpFacets(const Formats &formats)
{
    m_facets->setModel(&m_facetModel);
    m_facets->setItemDelegate(new CountDelegate(CountDelegate::Form::Facets, m_theme, formats, m_facets));
    m_facets->setAccessibleName(tr("Filters"));
    m_facets->setAccessibleDescription(tr("Space chooses a value; the list shows what has all chosen ones"));
    m_facets->setFrameShape(QFrame::NoFrame);
    m_facets->setHeaderHidden(true);
    m_facets->setRootIsDecorated(false);
    m_facets->setIndentation(0);
    m_facets->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_facets->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_facets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facets->viewport()->setAutoFillBackground(false);
    m_facets->expandAll();
    connect(m_facets, &QTreeView::clicked, this, &NavigationPane::activateFacet);
    connect(m_facets, &QTreeView::activated, this, &NavigationPane::activateFacet);
    connect(&m_facetModel, &FacetModel::contentChanged, this, &NavigationPane::hideEmptyGroups);
    hideEmptyGroups();
}

void NavigationPane::activateFacet(const QModelIndex &index)
{
    if (FacetItem(index.data(ItemTypeRole).toInt()) != FacetItem::More)
        return;
    const auto facet = Facet(index.data(FacetRole).toInt());
    m_facetModel.setOpened(facet, !m_facetModel.isOpened(facet));
}

void NavigationPane::hideEmptyGroups()
{
    for (int row = 0; row < m_facetModel.rowCount(); ++row) {
        const auto facet = Facet(m_facetModel.index(row, 0).data(FacetRole).toInt());
        // the place in the navigation already decides the kind
        const bool decided = facet == Facet::Kind && !m_kind.isEmpty();
        m_facets->setRowHidden(row, {}, decided || !m_facetModel.hasContent(facet));
    }
}

void NavigationPane::showPlace(const QString &kind)
{
    m_kind = kind;
    m_places->setCurrentIndex(m_placeModel.index(m_placeModel.rowOf(kind)));
    hideEmptyGroups();
}

void NavigationPane::applyTheme()
{
    const int side = m_theme.space(8);
    layout()->setContentsMargins(side, m_theme.space(8), 0, 0);
    QFont font = m_theme.font(TextRole::Body);
    m_places->setFont(font);
    font.setPointSizeF(font.pointSizeF() * 0.93);
    m_facets->setFont(font);
    m_places->doItemsLayout();
    const int line = QFontMetrics(m_places->font()).height() + CountDelegate::placeSpace(m_theme);
    m_places->setFixedHeight(m_placeModel.rowCount() * line + m_theme.space(4));
    m_facets->doItemsLayout();
}

QSize NavigationPane::sizeHint() const
{
    return {m_theme.space(224), m_theme.space(400)};
}

} // namespace twb::ui
