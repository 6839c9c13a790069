// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectiondesk.h"

#include "core/edit/collections.h"
#include "ui/collections/collectdialog.h"
#include "ui/collections/collectiondialog.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/problemtext.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

CollectionDesk::CollectionDesk(const Services &services, MainWindow &window, StepRunner &runner)
    : QObject(&window), m_services(services), m_window(window), m_runner(runner)
{
    connect(&window, &MainWindow::collectWanted, this, &CollectionDesk::collect);
    connect(&window, &MainWindow::collectionWanted, this, &CollectionDesk::open);
    connect(&window, &MainWindow::collectionReportWanted, this, &CollectionDesk::report);
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
    const auto work = [=, who = m_services.settings.actor()](store::Library &library, const Progress &) {
        return edit::createCollection(library, {.actor = who}, title, records);
    };
    m_services.library.write(JobRunner::everyJob, this, work, [this](const Result<edit::Edited> &made) {
        if (!made)
            m_services.prompts.showError(made.error());
        else if (made->isRefused())
            m_services.prompts.inform(tr("No collection was made"),
                problemLines(made->problems, model::Kind::Collection, m_services.formats.language())
                    .join(u'\n'));
        else
            m_window.readerPane()->openWritten(made->record);
    });
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
    connect(m_dialog, &CollectionDialog::reportWanted, this, &CollectionDesk::report);
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

/// What is gone cannot be reported.
void CollectionDesk::report(const RecordId &collection)
{
    const auto work = [collection, language = m_services.formats.language()](const store::Library &library,
                          const index::Index &,
                          const Progress &) { return loadCollection(library, collection, language); };
    m_services.library.read(JobRunner::everyJob, this, work, [this](const Result<Collection> &loaded) {
        if (!loaded) {
            m_services.prompts.showError(loaded.error());
            return;
        }
        QList<RecordId> records;
        for (const CollectedRecord &record : loaded->records)
            if (!record.isGone)
                records.append(record.id);
        if (records.isEmpty())
            m_services.prompts.inform(
                tr("Report"), tr("The collection “%1” has no records yet.").arg(loaded->title));
        else
            Q_EMIT reportWanted(records, loaded->title, loaded->description);
    });
}

} // namespace twb::ui
