// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectiondesk.h"

#include "core/edit/collections.h"
#include "ui/collections/collectdialog.h"
#include "ui/collections/collectiondialog.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"
#include "ui/views/windowactions.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

CollectionDesk::CollectionDesk(const Services &services, MainWindow &window, StepRunner &runner)
    : QObject(&window), m_services(services), m_window(window), m_runner(runner)
{
    window.offer(
        {action::collect, tr("Add to c&ollection…"), tr("Put the chosen records into a collection"), {},
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}},
        this, [this] { m_window.withChosen([this](const QList<RecordId> &records) { collect(records); }); },
        [](const Situation &now) { return now.areChangeable(); });
    window.offer(
        {action::arrangeCollection, tr("Arran&ge"), tr("Arrange the records of this collection"), {},
            {QKeySequence(Qt::CTRL | Qt::Key_K)}},
        this, [this] { open(m_window.readerPane()->current()); },
        [](const Situation &now) {
            return now.isRead() && now.kind == model::Kind::Collection && !now.trashed;
        });
}

void CollectionDesk::collect(const QList<RecordId> &records)
{
    auto *dialog = new CollectDialog(m_services, records.size(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, records] { put(records, dialog->collection(), dialog->title()); });
    dialog->open();
}

void CollectionDesk::put(const QList<RecordId> &records, const RecordId &collection, const QString &title)
{
    const QString doing = tr("Records are being collected");
    if (!collection.isNull()) {
        m_runner.run(doing, [=](store::Library &library, const QString &who, const Progress &) {
            return edit::collect(library, {.actor = who}, collection, records);
        });
        return;
    }
    m_runner.edit(
        {.title = doing, .refused = tr("No collection was made"), .kind = model::Kind::Collection},
        [=](store::Library &library, const QString &who, const Progress &) {
            return edit::createCollection(library, {.actor = who}, title, records);
        },
        [this](const RecordId &made) { m_window.readerPane()->openWritten(made); });
}

void CollectionDesk::open(const RecordId &collection)
{
    if (m_dialog && m_dialog->collection() == collection) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    delete m_dialog;
    m_dialog = new CollectionDialog(m_services, collection, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &CollectionDialog::recordWanted, m_window.readerPane(), &ReaderPane::open);
    connect(m_dialog, &CollectionDialog::editWanted, this, &CollectionDesk::editWanted);
    connect(m_dialog, &CollectionDialog::reportWanted, this, &CollectionDesk::reportWanted);
    connect(m_dialog, &CollectionDialog::arranged, this,
        [this](const RecordId &changed, const QList<RecordId> &order) {
            m_runner.run(tr("The collection is being arranged"),
                [=](store::Library &library, const QString &who, const Progress &) {
                    return edit::arrange(library, {.actor = who}, changed, order);
                });
        });
    connect(m_dialog, &CollectionDialog::removeWanted, this,
        [this](const RecordId &changed, const QList<RecordId> &records) {
            m_runner.run(tr("Records are being taken out"),
                [=](store::Library &library, const QString &who, const Progress &) {
                    return edit::uncollect(library, {.actor = who}, changed, records);
                });
        });
    m_dialog->show();
}

} // namespace twb::ui
