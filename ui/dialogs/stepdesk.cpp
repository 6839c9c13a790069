// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stepdesk.h"

#include "core/edit/recordedit.h"
#include "core/store/library.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"
#include "ui/presentation/steptext.h"
#include "ui/theme/theme.h"
#include "ui/views/mainwindow.h"
#include "ui/views/navigationpane.h"
#include "ui/views/readerpane.h"
#include "ui/views/windowactions.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepWidth = 420; ///< of the name of a step in the menu, at most

} // namespace

StepDesk::StepDesk(const Services &services, MainWindow &window, StepRunner &runner)
    : QObject(&window), m_services(services), m_window(window), m_runner(runner)
{
    offerUndo();
    offerTrash();
    window.offer(
        {action::eraseContact, tr("Erase conta&ct for good…"),
            tr("Remove the personal data of this contact from all revisions")},
        this, [this] { erase(m_window.readerPane()->current()); },
        [](const Situation &now) { return now.writable && now.kind == model::Kind::Contact; });
    window.offer({action::askName, tr("&Your name…"), tr("Say who stands with what you write")}, this,
        [this] { askForName(); });
    connect(window.navigationPane(), &NavigationPane::searchTrashWanted, this,
        [this](const RecordId &search) { moveToTrash({search}); });
    for (const auto signal : {&LibrarySession::opened, &LibrarySession::indexChanged})
        connect(&services.library, signal, this, &StepDesk::nameSteps);
    connect(&services.library, &LibrarySession::indexFailed, this, &StepDesk::nameSteps);
    connect(&services.library, &LibrarySession::closed, this, [this] { setNames({}); });
}

/// The menu offers to take a step back once the index knows it.
void StepDesk::offerUndo()
{
    m_window.offer(
        {action::undo, tr("&Undo"), tr("Take back the last change of the library"), u"edit-undo"_s,
            {QKeySequence(QKeySequence::Undo)}},
        this,
        [this] {
            m_runner.run(tr("The last change is being taken back"),
                [](store::Library &library, const QString &who, const Progress &) {
                    return library.undoLast(who);
                });
        },
        [this](const Situation &now) { return now.writable && !m_names.undo.isEmpty(); });
    m_window.offer(
        {action::redo, tr("&Redo"), tr("Bring back what was taken back last"), u"edit-redo"_s,
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}},
        this,
        [this] {
            m_runner.run(tr("What was taken back is being brought back"),
                [](store::Library &library, const QString &who, const Progress &) {
                    return library.redo(who);
                });
        },
        [this](const Situation &now) { return now.writable && !m_names.redo.isEmpty(); });
}

void StepDesk::offerTrash()
{
    m_window.offer(
        {action::moveToTrash, tr("Move to &trash"),
            tr("Move the chosen records to the trash, from where they can be restored"), u"user-trash"_s,
            {QKeySequence(Qt::Key_Delete)}},
        this,
        [this] { m_window.withChosen([this](const QList<RecordId> &records) { moveToTrash(records); }); },
        [](const Situation &now) { return now.areChangeable(); });
    m_window.offer(
        {action::restore, tr("Re&store"), tr("Take the chosen records out of the trash")}, this,
        [this] { m_window.withChosen([this](const QList<RecordId> &records) { restore(records); }); },
        &Situation::areRestorable);
    m_window.offer(
        {action::emptyTrash, tr("Empty the t&rash…"), tr("Remove for good what lies in the trash")}, this,
        [this] { emptyTrash(); }, &Situation::writable);
}

/// The reader shows nothing that is not in the list any more.
void StepDesk::moveToTrash(const QList<RecordId> &records)
{
    const auto work = [records](store::Library &library, const QString &who, const Progress &progress) {
        return edit::moveToTrash(library, {.actor = who}, records, progress);
    };
    m_runner.run(tr("Records are being moved to the trash"), work, [this, records] {
        if (records.contains(m_window.readerPane()->current()))
            m_window.readerPane()->clear();
    });
}

void StepDesk::restore(const QList<RecordId> &records)
{
    m_runner.run(tr("Records are being restored"),
        [records](store::Library &library, const QString &who, const Progress &progress) {
            return edit::takeFromTrash(library, {.actor = who}, records, progress);
        });
}

void StepDesk::askForName()
{
    Settings &settings = m_services.settings;
    const auto name = m_services.prompts.askText(tr("Your name"),
        tr("Your name or function. It stands with every change that you make in a library."),
        settings.actor());
    if (name)
        settings.setValue(keys::actor, *name);
}

void StepDesk::emptyTrash()
{
    if (!m_services.prompts.confirm(tr("Empty the trash?"),
            tr("All records in the trash are removed for good, with their revisions and the files that "
               "nothing else uses. This cannot be undone."),
            tr("Empty the trash")))
        return;
    const auto work = [](store::Library &library, const QString &who, const Progress &progress) {
        return library.emptyTrash(who, progress);
    };
    m_runner.carryOut<store::Removal>(tr("Emptying the trash"), work, [this](const store::Removal &removal) {
        m_window.say(tr("%n record(s) removed for good", nullptr, int(removal.records)));
    });
}

void StepDesk::erase(const RecordId &record)
{
    const QString title = m_window.readerPane()->title();
    if (!m_services.prompts.confirm(tr("Erase the contact for good?"),
            tr("Everything that “%1” ever held is removed from all revisions of this library. Only a mark "
               "without content stays, so that it does not come back with an exchange package. This cannot "
               "be undone.")
                .arg(title),
            tr("Erase for good")))
        return;
    const auto work = [record](store::Library &library, const QString &who, const Progress &) {
        return library.eraseRecord(record, who);
    };
    m_runner.carryOut<store::Removal>(
        tr("The contact is being erased"), work, [this, record, title](const store::Removal &removal) {
            if (m_window.readerPane()->current() == record)
                m_window.readerPane()->clear();
            Q_EMIT erased(record);
            tellErased(title, removal);
        });
}

void StepDesk::tellErased(const QString &title, const store::Removal &removal)
{
    const QStringList lines{tr("%n revision(s) with everything they held", nullptr, int(removal.revisions)),
        tr("%n file(s) that nothing else used", nullptr, int(removal.attachments)),
        tr("its entries in the search index, its draft, and its name in the list of changes")};
    m_services.prompts.inform(tr("“%1” is erased").arg(title),
        tr("These were removed:") + u"\n• "_s + lines.join(u"\n• "_s) + u"\n\n"_s
            + tr("A mark without content stays. Copies and packages that were given away before still hold "
                 "the data."));
}

Result<StepDesk::StepNames> StepDesk::readNames(const store::Library &library)
{
    const auto undo = library.nextUndo();
    if (!undo)
        return std::unexpected(undo.error());
    const auto redo = library.nextRedo();
    if (!redo)
        return std::unexpected(redo.error());
    return StepNames{*undo ? undoneText(**undo) : QString(), *redo ? undoneText(**redo) : QString()};
}

void StepDesk::nameSteps()
{
    const auto work = [](const store::Library &library, const index::Index &, const Progress &) {
        return readNames(library);
    };
    m_services.library.read(m_namesChannel, this, work,
        [this](const Result<StepNames> &names) { setNames(names.value_or(StepNames())); });
}

void StepDesk::setNames(const StepNames &names)
{
    m_names = names;
    const auto name = [this](ActionId id, const QString &word, const QString &step) {
        QString text = step.isEmpty() ? word : tr("%1: %2", "undo or redo, and what").arg(word, step);
        text = m_window.fontMetrics().elidedText(text, Qt::ElideRight, m_services.theme.space(stepWidth));
        m_window.actions()[id]->setText(u'&' + text.replace(u'&', u"&&"_s));
    };
    name(action::undo, tr("Undo"), names.undo);
    name(action::redo, tr("Redo"), names.redo);
    m_window.updateActions();
}

} // namespace twb::ui
