// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectiondialog.h"

#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/theme/theme.h"
#include "ui/views/actioncolumn.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

CollectionDialog::CollectionDialog(const Services &services, const RecordId &collection, QWidget *parent)
    : PlainDialog(services.theme, "collectionDialog"_L1, tr("Collection"), parent), m_services(services),
      m_title(addText({}, TextRole::Section)), m_description(addText()), m_empty(new QLabel(this)),
      m_list(new QListView(this))
{
    m_collection.id = collection;
    setUsualSize(760, 540);
    makeParts();
    m_moved.setSingleShot(true);
    m_moved.setInterval(0);
    connect(&m_moved, &QTimer::timeout, this, &CollectionDialog::tellOrder);
    connect(&m_model, &QAbstractItemModel::rowsMoved, &m_moved, qOverload<>(&QTimer::start));
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CollectionDialog::updateActions);
    connect(&services.library, &LibrarySession::indexChanged, this, &CollectionDialog::load);
    closeWith(services.library);
    updateActions();
    load();
}

void CollectionDialog::makeParts()
{
    const Theme &theme = m_services.theme;
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_description->setMaximumHeight(theme.space(96));
    m_empty->setText(tr("This collection is still empty. Choose records in the list of the main window and "
                        "add them with “Add to a collection”."));
    m_empty->hide();
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Records of the collection, in their order"));
    m_list->setAccessibleDescription(tr("Alt+Up and Alt+Down move the chosen ones, Enter reads one"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *actions = new ActionColumn(theme, *m_list, this);
    makeActions(*actions);
    auto *left = new QVBoxLayout;
    left->addWidget(m_empty);
    left->addWidget(m_list, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme.space(12));
    middle->addLayout(left, 1);
    middle->addWidget(actions);
    addButtons(QDialogButtonBox::Close);
    parts().addLayout(middle, 1);
}

void CollectionDialog::makeActions(ActionColumn &actions)
{
    m_open = actions.add(tr("&Read"), tr("Show the record in the main window"), {},
        [this] { Q_EMIT recordWanted(m_model.record(chosenRows().first())); });
    m_up =
        actions.add(tr("&Up"), tr("Move the chosen records up"), Qt::ALT | Qt::Key_Up, [this] { shift(-1); });
    m_down = actions.add(
        tr("&Down"), tr("Move the chosen records down"), Qt::ALT | Qt::Key_Down, [this] { shift(1); });
    m_remove = actions.add(tr("&Take out"),
        tr("Take the chosen records out of the collection; they stay in the library"), Qt::Key_Delete,
        [this] { remove(); });
    actions.addGap();
    m_edit = actions.add(tr("&Edit…"), tr("Change title and description"), Qt::Key_F2,
        [this] { Q_EMIT editWanted(m_collection.id); });
    m_report = actions.add(tr("Re&port…"), tr("Make a report of the records in this order"),
        Qt::CTRL | Qt::Key_P, [this] { Q_EMIT reportWanted(m_collection.id); });
    connect(m_list, &QListView::activated, m_open, &QAction::trigger);
}

void CollectionDialog::load()
{
    const auto work = [id = m_collection.id, language = m_services.formats.language()](
                          const store::Library &library, const index::Index &, const Progress &) {
        return loadCollection(library, id, language);
    };
    m_services.library.read(JobRunner::everyJob, this, work, [this](const Result<Collection> &collection) {
        if (collection && !collection->isTrashed) {
            showCollection(*collection);
            return;
        }
        if (!collection)
            m_services.prompts.showError(collection.error());
        reject();
    });
}

/// While rows are being moved here, the library does not know their order yet.
void CollectionDialog::showCollection(const Collection &collection)
{
    m_collection = collection;
    m_title->setText(collection.title);
    m_description->setText(collection.description);
    m_description->setVisible(!collection.description.isEmpty());
    if (!m_moved.isActive())
        m_model.setRecords(collection.records);
    m_empty->setVisible(collection.records.isEmpty());
    if (chosenRows().isEmpty() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    updateActions();
}

QList<int> CollectionDialog::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void CollectionDialog::shift(int by)
{
    m_model.shift(chosenRows(), by);
    m_list->scrollTo(m_list->currentIndex());
    updateActions();
}

/// What stands behind is chosen then.
void CollectionDialog::remove()
{
    const QList<int> rows = chosenRows();
    QList<RecordId> records;
    for (const int row : rows)
        records.append(m_model.record(row));
    QList<CollectedRecord> left = m_collection.records;
    left.removeIf([&](const CollectedRecord &record) { return records.contains(record.id); });
    const RecordId collection = m_collection.id;
    m_collection.records = left;
    m_model.setRecords(left);
    if (!left.isEmpty())
        m_list->setCurrentIndex(m_model.index(qMin(rows.first(), m_model.rowCount() - 1)));
    updateActions();
    Q_EMIT removeWanted(collection, records);
}

void CollectionDialog::tellOrder()
{
    const QList<RecordId> order = m_model.order();
    QList<CollectedRecord> arrangedRecords;
    for (const RecordId &id : order)
        arrangedRecords.append(*std::ranges::find(m_collection.records, id, &CollectedRecord::id));
    const bool isChanged = arrangedRecords != m_collection.records;
    m_collection.records = arrangedRecords;
    if (isChanged)
        Q_EMIT arranged(m_collection.id, order);
}

void CollectionDialog::updateActions()
{
    const bool writable = !m_services.library.isReadOnly();
    const QList<int> rows = chosenRows();
    const auto count = int(rows.size());
    const bool canGoUp = count > 0 && rows.last() >= count;
    const bool canGoDown = count > 0 && rows.first() < m_model.rowCount() - count;
    m_open->setEnabled(count == 1);
    m_up->setEnabled(writable && canGoUp);
    m_down->setEnabled(writable && canGoDown);
    m_remove->setEnabled(writable && count > 0);
    m_edit->setEnabled(writable);
    m_report->setEnabled(m_model.rowCount() > 0);
    m_list->setDragEnabled(writable);
}

} // namespace twb::ui
