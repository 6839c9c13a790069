// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydesk.h"

#include "ui/history/historydialog.h"
#include "ui/history/provenancedialog.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"
#include "ui/views/windowactions.h"

#include <QUrl>

namespace twb::ui {

using namespace Qt::StringLiterals;

HistoryDesk::HistoryDesk(const Services &services, MainWindow &window, StepRunner &runner)
    : QObject(&window), m_services(services), m_window(window), m_runner(runner)
{
    window.offer(
        {action::showHistory, tr("&History…"), tr("Compare the revisions of this record, restore fields"),
            u"document-open-recent"_s, {QKeySequence(Qt::CTRL | Qt::Key_H)}},
        this, [this] { showHistory(m_window.readerPane()->current()); }, &Situation::isRead);
    window.offer(
        {action::showProvenance, tr("&Origin of the fields…"),
            tr("Show who wrote each field of this record, and what it was before"), {},
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}},
        this, [this] { showProvenance(m_window.readerPane()->current()); }, &Situation::isRead);
    connect(window.readerPane(), &ReaderPane::linkActivated, this, &HistoryDesk::follow);
}

/// The page of a record leads here too.
void HistoryDesk::follow(const QUrl &link)
{
    const QString path = link.path();
    const RecordId record = RecordId::fromString(path.section(u'/', 1));
    if (link.scheme() != "twb"_L1)
        return;
    if (path.startsWith("history/"_L1))
        showHistory(record);
    else if (path.startsWith("provenance/"_L1))
        showProvenance(record);
}

void HistoryDesk::showHistory(const RecordId &record)
{
    auto *dialog = new HistoryDialog(m_services, m_runner, record, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HistoryDesk::showProvenance(const RecordId &record)
{
    auto *dialog = new ProvenanceDialog(m_services, m_runner, record, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace twb::ui
