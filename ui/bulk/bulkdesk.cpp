// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkdesk.h"

#include "ui/views/mainwindow.h"
#include "ui/views/windowactions.h"

namespace twb::ui {

using Purpose = BulkFieldDialog::Purpose;

BulkDesk::BulkDesk(const Services &services, MainWindow &window, StepRunner &runner, const EditorTools &tools)
    : QObject(&window), m_services(services), m_window(window), m_runner(runner), m_tools(tools)
{
    const auto askFor = [this](Purpose purpose) {
        m_window.withChosen([this, purpose](const QList<RecordId> &records) { ask(records, purpose); });
    };
    window.offer(
        {action::setField, tr("Set f&ield…"), tr("Give a field of the chosen records one value"), {},
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}},
        this, [askFor] { askFor(Purpose::AnyField); },
        [](const Situation &now) { return now.areChangeable(); });
    window.offer(
        {action::changeReview, tr("Change re&view state…"), tr("Say how far the chosen records are checked"),
            {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}},
        this, [askFor] { askFor(Purpose::Review); },
        [](const Situation &now) { return now.areChangeable(u"review_state"); });
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
