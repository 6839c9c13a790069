// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/navigationpane.h"

#include "ui/delegates/countdelegate.h"
#include "ui/models/roles.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QTreeView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;
using index::Facet;

namespace {

constexpr int mostPlaces = 12; // lines that are shown at once
constexpr int mostSearches = 8;

/// A list that is as high as its rows, and lower where the room is small: then it scrolls.
class RowsView final : public QListView {
public:
    RowsView(int mostRows, QWidget *parent) : QListView(parent), m_mostRows(mostRows) { }

    QSize sizeHint() const override { return {QListView::sizeHint().width(), heightOf(m_mostRows)}; }
    QSize minimumSizeHint() const override { return {0, heightOf(fewestRows)}; }

private:
    static constexpr int fewestRows = 2;

    int heightOf(int rows) const
    {
        const int shown = model() ? qMin(rows, model()->rowCount()) : 0;
        return shown > 0 ? shown * sizeHintForRow(0) : 0;
    }

    int m_mostRows;
};

void setUpList(QListView &list)
{
    list.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    list.setFrameShape(QFrame::NoFrame);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.viewport()->setAutoFillBackground(false);
}

} // namespace

NavigationPane::NavigationPane(NavigationModel &places, SavedSearchModel &searches, FacetModel &facets,
    const Theme &theme, const Formats &formats, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_placeModel(places), m_searchModel(searches), m_facetModel(facets),
      m_places(new RowsView(mostPlaces, this)), m_searchesTitle(new QLabel(tr("Saved searches"), this)),
      m_searches(new RowsView(mostSearches, this)), m_facets(new QTreeView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_places);
    layout->addWidget(m_searchesTitle);
    layout->addWidget(m_searches);
    layout->addWidget(m_facets, 1);
    setUpPlaces(formats);
    setUpSearches(formats);
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
    setUpList(*m_places);
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

void NavigationPane::setUpSearches(const Formats &formats)
{
    m_searches->setModel(&m_searchModel);
    m_searches->setItemDelegate(new CountDelegate(CountDelegate::Form::Places, m_theme, formats, m_searches));
    m_searches->setAccessibleName(tr("Saved searches"));
    m_searches->setAccessibleDescription(tr("Enter searches, F2 changes, Delete moves to the trash"));
    m_searchesTitle->setBuddy(m_searches);
    m_searchesTitle->setForegroundRole(QPalette::PlaceholderText);
    setUpList(*m_searches);
    const auto choose = [this](
                            const QModelIndex &row) { Q_EMIT searchChosen(row.data(ValueRole).toString()); };
    connect(m_searches, &QListView::clicked, this, choose);
    connect(m_searches, &QListView::activated, this, choose);
    m_searches->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &text, auto wanted) {
        auto *action = new QAction(text, m_searches);
        connect(action, &QAction::triggered, this, [this, wanted] { tellOfSearch(wanted); });
        m_searches->addAction(action);
    };
    add(tr("&Edit…"), &NavigationPane::searchEditWanted);
    add(tr("Move to &trash"), &NavigationPane::searchTrashWanted);
    m_searches->installEventFilter(this);
    connect(&m_searchModel, &QAbstractItemModel::modelReset, this, &NavigationPane::fitLists);
}

void NavigationPane::tellOfSearch(void (NavigationPane::*wanted)(const RecordId &search))
{
    const RecordId search(m_searches->currentIndex().data(IdRole).toUuid());
    if (!search.isNull())
        Q_EMIT(this->*wanted)(search);
}

/// F2 and Delete mean the saved search here, and elsewhere in the window the record that is read.
bool NavigationPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_F2 && key != Qt::Key_Delete)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        tellOfSearch(
            key == Qt::Key_F2 ? &NavigationPane::searchEditWanted : &NavigationPane::searchTrashWanted);
    event->accept();
    return true;
}

void NavigationPane::showSearch(const QString &text)
{
    const int row = m_searchModel.rowOf(text);
    if (row < 0)
        m_searches->clearSelection();
    else
        m_searches->setCurrentIndex(m_searchModel.index(row));
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
    m_searches->setFont(font);
    font.setPointSizeF(font.pointSizeF() * 0.93);
    m_facets->setFont(font);
    font.setWeight(QFont::DemiBold);
    m_searchesTitle->setFont(font);
    m_searchesTitle->setContentsMargins(m_theme.space(8), m_theme.space(10), 0, m_theme.space(4));
    m_places->doItemsLayout();
    m_searches->doItemsLayout();
    fitLists();
    m_facets->doItemsLayout();
}

void NavigationPane::fitLists()
{
    const bool any = m_searchModel.rowCount() > 0;
    m_searches->setVisible(any);
    m_searchesTitle->setVisible(any);
    m_places->updateGeometry();
    m_searches->updateGeometry();
}

QSize NavigationPane::sizeHint() const
{
    return {m_theme.space(224), m_theme.space(400)};
}

} // namespace twb::ui
