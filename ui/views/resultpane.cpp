// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/resultpane.h"

#include "ui/delegates/carddelegate.h"
#include "ui/models/roles.h"
#include "ui/views/cardview.h"
#include "ui/views/emptystate.h"
#include "ui/views/readingbar.h"
#include "ui/views/windowactions.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

namespace twb::ui {

using namespace Qt::StringLiterals;

ResultPane::ResultPane(ResultModel &model, SearchSession &search, const Theme &theme, Actions &actions,
    const Formats &formats, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_formats(formats), m_model(model), m_search(search),
      m_header(new QWidget(this)), m_reading(new ReadingBar(search, theme, this)),
      m_summary(new QLabel(m_header)), m_save(new QToolButton(m_header)), m_clear(new QToolButton(m_header)),
      m_order(new QToolButton(m_header)), m_cards(new CardView(this)),
      m_delegate(new CardDelegate(theme, m_cards)), m_empty(new EmptyState(theme, this)),
      m_stack(new QStackedLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_reading);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_empty);
    setUpHeader(actions);
    setUpCards(actions);
    connect(&theme, &Theme::changed, this, &ResultPane::applyTheme);
    connect(&model, &ResultModel::countChanged, this, &ResultPane::updateSummary);
    connect(&search, &SearchSession::changed, this, [this] {
        m_delegate->setShowsReasons(!m_search.text().trimmed().isEmpty());
        m_delegate->setBodyLines(m_search.place() == model::kindId(model::Kind::Municipality) ? 2 : 3);
        m_cards->updateCardHeight();
        updateSummary();
    });
    applyTheme();
}

void ResultPane::setUpHeader(Actions &actions)
{
    m_header->setObjectName("listHeader"_L1);
    m_header->setAttribute(Qt::WA_StyledBackground);
    m_summary->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(m_header);
    layout->addWidget(m_summary, 1);
    for (QToolButton *button : {m_save, m_clear, m_order}) {
        button->setObjectName("flat"_L1);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    m_save->setDefaultAction(actions[action::saveSearch]);
    m_save->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_clear->setDefaultAction(actions[action::clearSearch]);
    m_clear->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setToolTip(tr("Order of the list"));
    auto *menu = new QMenu(m_order);
    auto *group = new QActionGroup(menu);
    for (const auto order : {search::Order::Relevance, search::Order::Newest, search::Order::Title}) {
        QAction *action = menu->addAction(orderLabel(order));
        action->setCheckable(true);
        action->setChecked(order == m_search.order());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] {
            m_search.setOrder(order);
            fitHeader();
        });
    }
    m_order->setMenu(menu);
    m_header->setMinimumWidth(1);
}

QString ResultPane::orderLabel(search::Order order)
{
    switch (order) {
    case search::Order::Relevance:
        return tr("Best first");
    case search::Order::Newest:
        return tr("Newest first");
    case search::Order::Title:
        return tr("By title");
    }
    return {};
}

void ResultPane::setUpCards(Actions &actions)
{
    m_cards->setModel(&m_model);
    m_cards->setItemDelegate(m_delegate);
    m_cards->setAccessibleName(tr("Results"));
    m_cards->setAccessibleDescription(tr("Records found; Enter reads the chosen one"));
    m_cards->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const ActionId id : {action::editRecord, action::tagRecords, action::setField, action::changeReview,
             action::collect, action::showHistory, action::reportList, action::moveToTrash, action::restore})
        m_cards->addAction(actions[id]);
    connect(&m_model, &ResultModel::pageWanted, &m_search, &SearchSession::fetch);
    connect(&m_search, &SearchSession::pageFetched, &m_model, &ResultModel::setPage);
    connect(&m_search, &SearchSession::allHits, &m_model, &ResultModel::setAll);
    connect(&m_search, &SearchSession::firstHits, &m_model, &ResultModel::setFirst);
    connect(&m_search, &SearchSession::changed, this, &ResultPane::rememberPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ResultPane::restorePlace);
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            const QUuid id = current.data(IdRole).toUuid();
            if (id.isNull() || id == m_current)
                return;
            m_current = id;
            Q_EMIT recordChosen(RecordId(id));
        });
    // a page may arrive after its row was chosen
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        const QUuid id = m_cards->currentIndex().data(IdRole).toUuid();
        if (id.isNull() || id == m_current)
            return;
        m_current = id;
        Q_EMIT recordChosen(RecordId(id));
    });
}

void ResultPane::applyTheme()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_summary, m_save, m_clear, m_order})
        widget->setFont(m_theme.font(TextRole::Meta));
    m_header->layout()->setContentsMargins(
        m_theme.space(16), m_theme.space(4), m_theme.space(8), m_theme.space(4));
    m_header->setMinimumHeight(m_theme.space(36));
    fitHeader();
    m_cards->updateCardHeight();
    m_cards->viewport()->update();
}

void ResultPane::updateSummary()
{
    const int count = m_model.rowCount();
    QString text = m_model.isCountKnown() ? tr("%n record(s)", nullptr, count) : QString();
    if (m_model.isCountKnown())
        text.replace(QString::number(count), m_formats.number(qint64(count)));
    m_summary->setText(text);
    fitHeader();
}

/// What the header offers stands in the menu too: where the room is small, words make way.
void ResultPane::fitHeader()
{
    m_clear->setVisible(!m_search.isEmpty());
    m_save->setVisible(!m_search.isEmpty());
    const auto tooWide = [this] { return m_header->sizeHint().width() > width(); };
    const QString label = orderLabel(m_search.effectiveOrder());
    m_order->setText(tr("Order: %1 ▾").arg(label));
    if (tooWide())
        m_order->setText(tr("%1 ▾", "order of the list").arg(label));
    for (QToolButton *button : {m_save, m_clear})
        if (tooWide())
            button->hide();
}

void ResultPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeader();
}

void ResultPane::showEmpty(bool empty)
{
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_cards);
}

bool ResultPane::hasSeveralSelected() const
{
    const QItemSelection chosen = m_cards->selectionModel()->selection();
    return chosen.size() > 1 || (chosen.size() == 1 && chosen.first().height() > 1);
}

void ResultPane::readSelected(const TakeRecords &take)
{
    QModelIndexList rows = m_cards->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<RecordId> ids;
    std::vector<index::EntryNumber> numbers;
    for (const QModelIndex &row : std::as_const(rows)) {
        numbers.push_back(m_model.number(row.row()));
        if (rows.size() <= ResultModel::pageSize)
            if (const search::Hit *hit = m_model.hit(row.row()))
                ids.append(hit->entry.id);
    }
    if (ids.size() == rows.size()) {
        take(ids);
        return;
    }
    const auto work = [numbers](search::Searcher &searcher) { return searcher.records(numbers); };
    m_search.ask(SideQuestion::Chosen, this, work, take);
}

void ResultPane::selectRow(int row)
{
    m_cards->setCurrentIndex(m_model.index(row));
}

void ResultPane::rememberPlace()
{
    m_sameQuestion = m_search.isRefresh();
    m_scroll = m_cards->verticalScrollBar()->value();
}

/// The list was filled anew. The record shown stays chosen where it is among the first; else, when
/// something was searched for, the best one is shown.
void ResultPane::restorePlace()
{
    const int row = m_model.rowOf(RecordId(m_current));
    if (row >= 0)
        m_cards->setCurrentIndex(m_model.index(row));
    else if (!m_search.isEmpty() && m_model.rowCount() > 0)
        m_cards->setCurrentIndex(m_model.index(0));
    m_cards->doItemsLayout();
    m_cards->verticalScrollBar()->setValue(m_sameQuestion ? m_scroll : 0);
    if (row >= 0 && !m_sameQuestion)
        m_cards->scrollTo(m_model.index(row));
}

QSize ResultPane::sizeHint() const
{
    return {m_theme.space(430), m_theme.space(400)};
}

} // namespace twb::ui
