// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stepoperations.h"

#include "core/edit/recordedit.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"
#include "ui/presentation/steptext.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"

#include <QProgressDialog>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int emptyProgressDelay = 500; // milliseconds: shorter work shows no progress

/// What the menu says of undo and redo; empty where there is nothing.
struct StepNames {
    QString undo;
    QString redo;
};

Result<StepNames> stepNames(const store::Library &library)
{
    const auto undo = library.nextUndo();
    if (!undo)
        return std::unexpected(undo.error());
    const auto redo = library.nextRedo();
    if (!redo)
        return std::unexpected(redo.error());
    return StepNames{*undo ? undoneText(**undo) : QString(), *redo ? undoneText(**redo) : QString()};
}

} // namespace

StepOperations::StepOperations(const Services &services, MainWindow &window, StepRunner &runner)
    : QObject(&window), m_services(services), m_window(window), m_runner(runner)
{
    connect(&window, &MainWindow::undoWanted, this,
        [this] { run([](store::Library &library, const QString &who) { return library.undoLast(who); }); });
    connect(&window, &MainWindow::redoWanted, this,
        [this] { run([](store::Library &library, const QString &who) { return library.redo(who); }); });
    connect(&window, &MainWindow::trashWanted, this, &StepOperations::moveToTrash);
    connect(&window, &MainWindow::restoreWanted, this, &StepOperations::restore);
    connect(&window, &MainWindow::emptyTrashWanted, this, &StepOperations::emptyTrash);
    connect(&window, &MainWindow::eraseWanted, this, &StepOperations::erase);
    connect(&window, &MainWindow::nameWanted, this, &StepOperations::askForName);
    for (const auto signal : {&LibrarySession::opened, &LibrarySession::indexChanged})
        connect(&services.library, signal, this, &StepOperations::nameSteps);
    connect(&services.library, &LibrarySession::indexFailed, this, &StepOperations::nameSteps);
    connect(&services.library, &LibrarySession::closed, this, [this] { m_window.setSteps({}, {}); });
}

/// Says in the state line what was done; the menu offers to take it back once the index knows it.
void StepOperations::run(const Work &work)
{
    m_services.library.write(
        JobRunner::everyJob, this,
        [work, who = m_services.settings.actor()](
            store::Library &library, const Progress &) -> Result<store::Step> { return work(library, who); },
        [this](const Result<store::Step> &step) {
            if (!step)
                m_services.prompts.showError(step.error());
            else if (step->number > 0)
                m_window.say(stepText(*step));
        });
}

/// The reader shows nothing that is not in the list any more.
void StepOperations::moveToTrash(const QList<RecordId> &records)
{
    const auto work = [records](store::Library &library, const QString &who, const Progress &progress) {
        return edit::moveToTrash(library, {.actor = who}, records, progress);
    };
    m_runner.run(tr("Records are being moved to the trash"), work, [this, records] {
        if (records.contains(m_window.readerPane()->current()))
            m_window.readerPane()->clear();
    });
}

void StepOperations::restore(const QList<RecordId> &records)
{
    m_runner.run(tr("Records are being restored"),
        [records](store::Library &library, const QString &who, const Progress &progress) {
            return edit::takeFromTrash(library, {.actor = who}, records, progress);
        });
}

void StepOperations::askForName()
{
    Settings &settings = m_services.settings;
    const auto name = m_services.prompts.askText(tr("Your name"),
        tr("Your name or function. It stands with every change that you make in a library."),
        settings.actor());
    if (name)
        settings.setValue(keys::actor, *name);
}

void StepOperations::emptyTrash()
{
    if (!m_services.prompts.confirm(tr("Empty the trash?"),
            tr("All records in the trash are removed for good, with their revisions and the files that "
               "nothing else uses. This cannot be undone."),
            tr("Empty the trash")))
        return;
    LibrarySession &library = m_services.library;
    auto *progress = new QProgressDialog(tr("Emptying the trash …"), tr("Stop"), 0, 0, &m_window);
    progress->setWindowTitle(tr("Empty the trash"));
    progress->setMinimumDuration(emptyProgressDelay);
    connect(progress, &QProgressDialog::canceled, this,
        [this, &library] { library.requestStop(m_emptyChannel); });
    library.write(
        m_emptyChannel, this,
        [who = m_services.settings.actor()](
            store::Library &opened, const Progress &steps) { return opened.emptyTrash(who, steps); },
        [this, progress](const Result<store::Removal> &removal) {
            delete progress;
            if (!removal && removal.error().code != ErrorCode::Cancelled)
                m_services.prompts.showError(removal.error());
            if (removal)
                m_window.say(tr("%n record(s) removed for good", nullptr, int(removal->records)));
        });
}

void StepOperations::erase(const RecordId &record)
{
    const QString title = m_window.readerPane()->title();
    if (!m_services.prompts.confirm(tr("Erase the contact for good?"),
            tr("Everything that “%1” ever held is removed from all revisions of this library. Only a mark "
               "without content stays, so that it does not come back with an exchange package. This cannot "
               "be undone.")
                .arg(title),
            tr("Erase for good")))
        return;
    m_services.library.write(
        JobRunner::everyJob, this,
        [record, who = m_services.settings.actor()](
            store::Library &library, const Progress &) { return library.eraseRecord(record, who); },
        [this, record, title](const Result<store::Removal> &removal) {
            if (!removal) {
                m_services.prompts.showError(removal.error());
                return;
            }
            if (m_window.readerPane()->current() == record)
                m_window.readerPane()->clear();
            Q_EMIT erased(record);
            tellErased(title, *removal);
        });
}

void StepOperations::tellErased(const QString &title, const store::Removal &removal)
{
    const QStringList lines{tr("%n revision(s) with everything they held", nullptr, int(removal.revisions)),
        tr("%n file(s) that nothing else used", nullptr, int(removal.attachments)),
        tr("its entries in the search index, its draft, and its name in the list of changes")};
    m_services.prompts.inform(tr("“%1” is erased").arg(title),
        tr("These were removed:") + u"\n• "_s + lines.join(u"\n• "_s) + u"\n\n"_s
            + tr("A mark without content stays. Copies and packages that were given away before still hold "
                 "the data."));
}

void StepOperations::nameSteps()
{
    const auto work = [](const store::Library &library, const index::Index &, const Progress &) {
        return stepNames(library);
    };
    m_services.library.read(m_namesChannel, this, work, [this](const Result<StepNames> &names) {
        m_window.setSteps(names ? names->undo : QString(), names ? names->redo : QString());
    });
}

} // namespace twb::ui
