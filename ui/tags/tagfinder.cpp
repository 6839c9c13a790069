// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagfinder.h"

#include "ui/delegates/tickdelegate.h"
#include "ui/theme/tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace twb::ui {

namespace {

constexpr int widest = 240; // of a column

} // namespace

TagFinder::TagFinder(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_field(new QLineEdit(this)), m_list(new QTableView(this))
{
    m_field->setAccessibleName(tr("Find tags"));
    m_field->setPlaceholderText(tr("Find by name or synonym"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Tags"));
    m_list->installEventFilter(this);
    makePlainTable(*m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setWordWrap(false);
    m_list->setItemDelegateForColumn(0, new TickDelegate(theme, m_list));
    m_list->setMinimumHeight(theme.space(72));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.space(8));
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setTyped(text);
        Q_EMIT rowChanged();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TagFinder::rowChanged);
    connect(m_list, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != TagListModel::Name)
            m_model.setData(index, {}, Qt::CheckStateRole);
    });
}

void TagFinder::fitColumns()
{
    m_list->resizeColumnsToContents();
    for (const int column : {TagListModel::Name, TagListModel::Parent})
        m_list->setColumnWidth(
            column, qBound(m_theme.space(120), m_list->columnWidth(column), m_theme.space(widest)));
}

int TagFinder::row() const
{
    return m_list->currentIndex().row();
}

bool TagFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_field && key == Qt::Key_Down && m_model.rowCount() > 0) {
        m_list->setCurrentIndex(m_model.index(qMax(0, row()), 0));
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_field && isReturn && !m_field->text().trimmed().isEmpty()) {
        Q_EMIT entered();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Space && row() >= 0) {
        m_model.setData(m_model.index(row(), 0), {}, Qt::CheckStateRole);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace twb::ui
