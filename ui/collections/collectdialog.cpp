// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectdialog.h"

#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

CollectDialog::CollectDialog(const Services &services, qsizetype records, QWidget *parent)
    : PlainDialog(services.theme, "collectDialog"_L1, tr("Add to a collection"), parent),
      m_services(services), m_empty(new QLabel(this)), m_field(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setUsualSize(520, 440);
    makeParts(records);
    closeWith(services.library);
    refresh();
    load();
}

CollectDialog::~CollectDialog()
{
    m_services.library.requestStop(m_listChannel);
}

void CollectDialog::makeParts(qsizetype records)
{
    addText(tr("Add %n record(s) to a collection", nullptr, int(records)), TextRole::Section);
    m_field->setPlaceholderText(tr("Find a collection, or name a new one"));
    m_field->setAccessibleName(tr("Collection"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_empty->setText(tr("There is no collection yet. Type a name to make the first one."));
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Collections"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_accept = addAcceptButton(tr("Add"));
    parts().addWidget(m_field);
    parts().addWidget(m_empty);
    parts().addWidget(m_list, 1);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(m_field, &QLineEdit::textChanged, &m_model, &CollectionListModel::setTyped);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CollectDialog::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { m_accept->setEnabled(m_list->currentIndex().isValid()); });
}

void CollectDialog::load()
{
    const auto work = [](const store::Library &library, const index::Index &, const Progress &) {
        return loadCollections(library);
    };
    m_services.library.read(m_listChannel, this, work, [this](const Result<QList<CollectionName>> &names) {
        if (!names) {
            m_services.prompts.showError(names.error());
            reject();
            return;
        }
        m_isLoaded = true;
        m_empty->setVisible(names->isEmpty());
        m_model.setCollections(*names);
        m_field->setFocus(Qt::OtherFocusReason);
    });
}

/// The best stands chosen, so that Enter takes it.
void CollectDialog::refresh()
{
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    m_accept->setEnabled(m_model.rowCount() > 0);
}

/// Up and Down go through the list while typing.
bool CollectDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            if (row >= 0 && row < m_model.rowCount())
                m_list->setCurrentIndex(m_model.index(row));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

RecordId CollectDialog::collection() const
{
    return m_model.collection(m_list->currentIndex().row());
}

QString CollectDialog::title() const
{
    return m_field->text().simplified();
}

} // namespace twb::ui
