// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/librarydesk.h"

#include "core/store/library.h"
#include "ui/dialogs/filetroubles.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/unreaddialog.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"
#include "ui/views/mainmenu.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"
#include "ui/views/windowactions.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

LibraryDesk::LibraryDesk(const Services &services, MainWindow &window, StepRunner &runner, Create create,
    std::function<bool()> leave)
    : QObject(&window), m_services(services), m_window(window), m_runner(runner), m_create(std::move(create)),
      m_leave(std::move(leave))
{
    offerFiles();
    offerCare();
    const auto *troubles = new FileTroubles(services, window);
    connect(troubles, &FileTroubles::openWanted, this, &LibraryDesk::open);
    connect(&window.menu(), &MainMenu::recentChosen, this, &LibraryDesk::open);
    connect(&services.library, &LibrarySession::opened, this,
        [this] { m_services.settings.rememberLibrary(m_services.library.path()); });
}

void LibraryDesk::offerFiles()
{
    m_window.offer({action::openLibrary, tr("&Open library…"), tr("Open another library file"),
                       u"document-open"_s, {QKeySequence(QKeySequence::Open)}},
        this, [this] { askForFile(); });
    m_window.offer({action::createLibrary, tr("&New library…"), tr("Make an empty library file"),
                       u"document-new"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}},
        this, [this] { create(); });
    m_window.offer(
        {action::importRecords, tr("&Import…"), tr("Bring in records from a table or from notes"),
            u"document-import"_s, {QKeySequence(Qt::CTRL | Qt::Key_I)}},
        this, [this] { importRecords(); }, &Situation::writable);
}

void LibraryDesk::offerCare()
{
    m_window.offer(
        {action::checkLibrary, tr("&Check library"), tr("Read everything in the library and compare"),
            u"security-high"_s},
        this, [this] { check(); }, &Situation::open);
    m_window.offer(
        {action::showUnread, tr("Attachments without readable te&xt…"),
            tr("Show which attachments the search cannot read, and why")},
        this, [this] { showUnread(); }, &Situation::open);
}

/// What is typed belongs to the library that is open.
void LibraryDesk::open(const QString &path)
{
    if (m_leave())
        m_services.library.open(path);
}

void LibraryDesk::askForFile()
{
    const QString path = m_services.prompts.openFile(tr("Open library"), tr("Libraries (*.twb)"));
    if (!path.isEmpty())
        open(path);
}

void LibraryDesk::create()
{
    QString path =
        m_services.prompts.saveFile(tr("New library"), tr("Library") + u".twb"_s, tr("Libraries (*.twb)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".twb"_L1, Qt::CaseInsensitive))
        path += ".twb"_L1;
    const auto created = m_create(path);
    if (created)
        open(path);
    else
        m_services.prompts.showError(created.error());
}

void LibraryDesk::importRecords()
{
    auto *dialog = new ImportDialog(m_services, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LibraryDesk::check()
{
    const auto work = [](store::Library &library, const QString &, const Progress &progress) {
        return library.check(progress);
    };
    m_runner.carryOut<QList<store::CheckProblem>>(tr("Reading everything and comparing"), work,
        [this](const QList<store::CheckProblem> &problems) { tellProblems(problems); });
}

void LibraryDesk::tellProblems(const QList<store::CheckProblem> &problems)
{
    if (problems.isEmpty()) {
        m_services.prompts.inform(tr("Check library"), tr("Everything is in order."));
        return;
    }
    QStringList lines;
    for (const store::CheckProblem &problem : problems.first(qMin(problems.size(), 20)))
        lines.append(u"• "_s + problem.what + u' ' + problem.where + u' ' + problem.detail);
    m_services.prompts.inform(tr("Check library"),
        tr("%n problem(s) found:", nullptr, int(problems.size())) + u'\n' + lines.join(u'\n'));
}

void LibraryDesk::showUnread()
{
    auto *dialog = new UnreadDialog(m_services.library, m_services.theme, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnreadDialog::recordWanted, m_window.readerPane(), &ReaderPane::open);
    dialog->open();
}

} // namespace twb::ui
