// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkdesk.h"

#include "ui/views/mainwindow.h"

namespace twb::ui {

using Purpose = BulkFieldDialog::Purpose;

BulkDesk::BulkDesk(const Services &services, MainWindow &window, StepRunner &runner, const EditorTools &tools)
    : QObject(&window), m_services(services), m_window(window), m_runner(runner), m_tools(tools)
{
    connect(&window, &MainWindow::fieldWanted, this,
        [this](const QList<RecordId> &records) { ask(records, Purpose::AnyField); });
    connect(&window, &MainWindow::reviewWanted, this,
        [this](const QList<RecordId> &records) { ask(records, Purpose::Review); });
}

void BulkDesk::ask(const QList<RecordId> &records, Purpose purpose)
{
    auto *dialog = new BulkFieldDialog(m_services, m_tools, records, purpose, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, records] {
        m_runner.run(tr("Records are being changed"),
            [records, change = dialog->change()](
                store::Library &library, const QString &who, const Progress &progress) {
                return edit::setField(library, {.actor = who}, records, change, progress)
                    .transform([](const edit::BulkEdited &edited) { return edited.step; });
            });
    });
    dialog->open();
}

} // namespace twb::ui
