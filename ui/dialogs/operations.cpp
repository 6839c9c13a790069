// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/operations.h"

#include "ui/bulk/bulkdesk.h"
#include "ui/collections/collectiondesk.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/lessonsdesk.h"
#include "ui/dialogs/recorddesk.h"
#include "ui/dialogs/reportdesk.h"
#include "ui/dialogs/searchdesk.h"
#include "ui/dialogs/stepdesk.h"
#include "ui/editor/editordesk.h"
#include "ui/history/historydesk.h"
#include "ui/tags/tagdesk.h"
#include "ui/views/mainwindow.h"
#include "ui/views/windowactions.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

Operations::Operations(
    const Services &services, MainWindow &window, LibraryDesk::Create create, const QString &version)
    : QObject(&window), m_editors(new EditorDesk(services, this)),
      m_runner(new StepRunner(services, window, [&window](const QString &text) { window.say(text); }))
{
    new LibraryDesk(services, window, *m_runner, std::move(create), [this] { return m_editors->closeAll(); });
    new RecordDesk(services, window, *m_editors);
    new SearchDesk(services, window, *m_runner);
    new BulkDesk(services, window, *m_runner, m_editors->tools());
    new HistoryDesk(services, window, *m_runner);
    new LessonsDesk(services, window);
    const auto *steps = new StepDesk(services, window, *m_runner);
    connect(steps, &StepDesk::erased, this,
        [this](const RecordId &record) { m_editors->drafts().discard(record); });
    auto *reports = new ReportDesk(services, window);
    connect(m_editors, &EditorDesk::reportWanted, reports, &ReportDesk::reportOnceShown);
    const auto *collections = new CollectionDesk(services, window, *m_runner);
    connect(collections, &CollectionDesk::editWanted, m_editors, &EditorDesk::edit);
    connect(collections, &CollectionDesk::reportWanted, reports, &ReportDesk::reportCollection);
    const auto *tags = new TagDesk(services, window, *m_runner);
    connect(tags, &TagDesk::editWanted, m_editors, &EditorDesk::edit);
    connect(tags, &TagDesk::newWanted, m_editors, [this] { m_editors->create(model::Kind::Tag); });
    window.offer({action::about, tr("&About Transferwerkbank"), tr("Version and licence"), u"help-about"_s},
        this, [&theme = services.theme, &window, version] {
            auto *dialog = new AboutDialog(theme, version, &window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

} // namespace twb::ui
