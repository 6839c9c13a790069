// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lessonsdesk.h"

#include "ui/dialogs/lessonsdialog.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"
#include "ui/views/windowactions.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

LessonsDesk::LessonsDesk(const Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
    window.offer(
        {action::recordLessons, tr("Lessons for this &plan"),
            tr("Show what others have learned that bears on this project")},
        this, [this] { show(m_window.readerPane()->current()); },
        [](const Situation &now) { return now.open && now.kind == model::Kind::Project; });
    window.offer(
        {action::planLessons, tr("Lessons for a &plan…"),
            tr("Paste an outline and see what others have learned that bears on it"), {},
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}},
        this, [this] { show({}); }, &Situation::open);
}

void LessonsDesk::show(const RecordId &project)
{
    auto *dialog = new LessonsDialog(
        m_services.library, m_services.search, m_services.theme, m_services.formats, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LessonsDialog::recordWanted, m_window.readerPane(), &ReaderPane::open);
    if (!project.isNull())
        dialog->takeProject(project);
    dialog->open();
}

} // namespace twb::ui
