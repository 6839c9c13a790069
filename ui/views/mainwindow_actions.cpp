// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/theme/theme.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"
#include "ui/views/readingbar.h"
#include "ui/views/resultpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/topbar.h"

#include <QMenu>
#include <QToolButton>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int stepWidth = 420; ///< of the name of a step in the menu, at most
}

void MainWindow::addActions()
{
    m_actions.add({u"library.import"_s, tr("&Import…"), tr("Bring in records from a table or from notes"),
                      u"document-import"_s, {QKeySequence(Qt::CTRL | Qt::Key_I)}},
        this, [this] { Q_EMIT importWanted(); });
    m_actions.add({u"report.make"_s, tr("&Report…"), tr("Make a PDF of the records in the list"),
                      u"document-export"_s, {QKeySequence(Qt::CTRL | Qt::Key_P)}},
        this, [this] {
            if (m_results->hasSeveralSelected())
                withChosen([this](const QList<RecordId> &chosen) { Q_EMIT reportWanted(chosen); });
            else
                Q_EMIT reportWanted({});
        });
    m_actions.add({u"library.open"_s, tr("&Open library…"), tr("Open another library file"),
                      u"document-open"_s, {QKeySequence(QKeySequence::Open)}},
        this, [this] { askForLibrary(); });
    m_actions.add({u"library.create"_s, tr("&New library…"), tr("Make an empty library file"),
                      u"document-new"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}},
        this, [this] { Q_EMIT createWanted(); });
    m_actions.add({u"library.check"_s, tr("&Check library"), tr("Read everything in the library and compare"),
                      u"security-high"_s, {}},
        this, [this] { Q_EMIT checkWanted(); });
    m_actions.add({u"library.unread"_s, tr("Attachments without readable te&xt…"),
                      tr("Show which attachments the search cannot read, and why"), {}, {}},
        this, [this] { Q_EMIT unreadWanted(); });
    m_actions.add(
        {u"program.about"_s, tr("&About Transferwerkbank"), tr("Version and licence"), u"help-about"_s, {}},
        this, [this] { Q_EMIT aboutWanted(); });
    m_actions.add({u"program.quit"_s, tr("&Quit"), tr("Close the window and end the program"),
                      u"application-exit"_s, {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
        this, [this] { close(); });
    addViewActions();
    addReaderActions();
    addRecordActions();
    addStepActions();
    addManyActions();
    addTagActions();
    addAdoptActions();
    for (QAction *action : m_actions.all())
        addAction(action);
}

void MainWindow::addViewActions()
{
    m_actions.add({u"search.focus"_s, tr("&Search"), tr("Go to the search field"), u"edit-find"_s,
                      {QKeySequence(QKeySequence::Find)}},
        this, [this] {
            m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
            m_topBar->search()->selectAll();
        });
    m_actions.add({u"search.clear"_s, tr("Show a&ll"), tr("Drop the search words and all filters"),
                      u"edit-clear"_s, {QKeySequence(Qt::CTRL | Qt::Key_L)}},
        this, [this] { m_services.search.clear(); });
    QAction *explain = m_actions.add(
        {u"search.explain"_s, tr("&How the search is read"), tr("Say above the list how the search was read"),
            {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}},
        this, [this] {
            const bool wanted = m_actions[u"search.explain"_s]->isChecked();
            m_services.settings.setValue(keys::explainSearch, wanted);
            m_results->readingBar()->setWanted(wanted);
        });
    explain->setCheckable(true);
    explain->setChecked(m_services.settings.value(keys::explainSearch));
    QAction *thesaurus = m_actions.add({u"search.thesaurus"_s, tr("Find words of the same &meaning"),
                                           tr("Search for what OpenThesaurus gives for a word too"), {}, {}},
        this, [this] { setThesaurus(m_actions[u"search.thesaurus"_s]->isChecked()); });
    thesaurus->setCheckable(true);
    m_actions.add({u"search.save"_s, tr("Save s&earch…"),
                      tr("Keep what is searched for under a name, in the navigation"), {},
                      {QKeySequence(Qt::CTRL | Qt::Key_D)}},
        this, [this] { Q_EMIT saveSearchWanted(); });
    m_actions.add({u"search.forget"_s, tr("&Forget recent searches"),
                      tr("Suggest no more what was searched for in this library"), {}, {}},
        this, [this] { m_recent.clear(); });
    m_actions.add({u"view.larger"_s, tr("&Larger text"), tr("Show everything larger"), u"zoom-in"_s,
                      {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)}},
        this, [this] { m_services.theme.enlargeText(); });
    m_actions.add({u"view.smaller"_s, tr("S&maller text"), tr("Show everything smaller"), u"zoom-out"_s,
                      {QKeySequence(QKeySequence::ZoomOut)}},
        this, [this] { m_services.theme.shrinkText(); });
    m_actions.add({u"view.normal"_s, tr("&Usual text size"), tr("Show everything at its usual size"),
                      u"zoom-original"_s, {QKeySequence(Qt::CTRL | Qt::Key_0)}},
        this, [this] { m_services.theme.setTextSize(100); });
    m_actions.add({u"view.nextPart"_s, tr("Next part"), tr("Go to the next part of the window"), {},
                      {QKeySequence(Qt::Key_F6)}},
        this, [this] { movePart(1); });
    m_actions.add({u"view.previousPart"_s, tr("Previous part"), tr("Go to the previous part of the window"),
                      {}, {QKeySequence(Qt::SHIFT | Qt::Key_F6)}},
        this, [this] { movePart(-1); });
    m_actions.add({u"view.navigation"_s, tr("Show or hide the &navigation"), tr("Fold the left part"), {},
                      {QKeySequence(Qt::Key_F9)}},
        this, [this] { togglePart(0); });
    m_actions.add({u"view.list"_s, tr("Show or hide the &list"), tr("Fold the middle part"), {},
                      {QKeySequence(Qt::CTRL | Qt::Key_F9)}},
        this, [this] { togglePart(1); });
    m_actions.add({u"view.reader"_s, tr("Show or hide the &reader"), tr("Fold the right part"), {},
                      {QKeySequence(Qt::SHIFT | Qt::Key_F9)}},
        this, [this] { togglePart(2); });
    m_actions.add({u"menu.open"_s, tr("Menu"), tr("Open the menu"), {}, {QKeySequence(Qt::Key_F10)}}, this,
        [this] { m_topBar->openMenu(); });
}

void MainWindow::addReaderActions()
{
    m_actions.add({u"reader.back"_s, tr("&Back"), tr("To the record read before"), u"go-previous"_s,
                      {QKeySequence(Qt::ALT | Qt::Key_Left)}},
        this, [this] { m_reader->goBack(); });
    m_actions.add({u"reader.forward"_s, tr("&Forward"), tr("To the record read after this one"), u"go-next"_s,
                      {QKeySequence(Qt::ALT | Qt::Key_Right)}},
        this, [this] { m_reader->goForward(); });
    m_actions.add({u"lessons.record"_s, tr("Lessons for this &plan"),
                      tr("Show what others have learned that bears on this project"), {}, {}},
        this, [this] { Q_EMIT lessonsWanted(m_reader->current()); });
    m_actions.add({u"lessons.plan"_s, tr("Lessons for a &plan…"),
                      tr("Paste an outline and see what others have learned that bears on it"), {},
                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}},
        this, [this] { Q_EMIT lessonsWanted({}); });
    m_actions.add(
        {u"record.history"_s, tr("&History…"), tr("Compare the revisions of this record, restore fields"),
            u"document-open-recent"_s, {QKeySequence(Qt::CTRL | Qt::Key_H)}},
        this, [this] {
            if (!m_reader->current().isNull())
                Q_EMIT historyWanted(m_reader->current());
        });
    m_actions.add({u"record.provenance"_s, tr("&Origin of the fields…"),
                      tr("Show who wrote each field of this record, and what it was before"), {},
                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}},
        this, [this] {
            if (!m_reader->current().isNull())
                Q_EMIT provenanceWanted(m_reader->current());
        });
    m_actions.add(
        {u"record.due"_s, tr("&Due for review…"), tr("Show which records are to be checked again"), {}, {}},
        this, [this] { Q_EMIT dueWanted(); });
    m_actions.add({u"report.record"_s, tr("&Save as PDF…"), tr("Make a PDF of this record"),
                      u"document-save"_s, {QKeySequence(Qt::CTRL | Qt::Key_S)}},
        this, [this] {
            if (m_reader->kind() == model::Kind::Collection)
                Q_EMIT collectionReportWanted(m_reader->current());
            else if (!m_reader->current().isNull())
                Q_EMIT reportWanted({m_reader->current()});
        });
}

/// Kinds that are written often come first.
void MainWindow::addRecordActions()
{
    const auto add = [this](const QString &name, model::Kind kind, const QString &text) {
        m_actions.add({u"record.new."_s + name, text, tr("Write a new record of this kind"), {}, {}}, this,
            [this, kind] { Q_EMIT newWanted(kind); });
    };
    add(u"lesson"_s, model::Kind::Lesson, tr("&Lesson"));
    add(u"project"_s, model::Kind::Project, tr("&Project"));
    add(u"adoption"_s, model::Kind::Adoption, tr("&Adoption"));
    add(u"municipality"_s, model::Kind::Municipality, tr("&Municipality"));
    add(u"collection"_s, model::Kind::Collection, tr("C&ollection"));
    add(u"contact"_s, model::Kind::Contact, tr("&Contact"));
    add(u"tag"_s, model::Kind::Tag, tr("&Tag"));
    m_actions.add({u"record.new"_s, tr("&New"), tr("Write a new record"), u"document-new"_s,
                      {QKeySequence(QKeySequence::New)}},
        this, [this] { m_topBar->openNewMenu(); });
    m_actions.add({u"record.edit"_s, tr("&Edit"), tr("Change this record"), u"document-edit"_s,
                      {QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::Key_E)}},
        this, [this] {
            if (!m_reader->current().isNull())
                Q_EMIT editWanted(m_reader->current());
        });
    m_actions.add(
        {u"record.drafts"_s, tr("Unsaved &drafts…"), tr("Go on with what was typed and not saved"), {}, {}},
        this, [this] { Q_EMIT draftsWanted(); });
}

void MainWindow::addStepActions()
{
    m_actions.add({u"edit.undo"_s, tr("&Undo"), tr("Take back the last change of the library"),
                      u"edit-undo"_s, {QKeySequence(QKeySequence::Undo)}},
        this, [this] { Q_EMIT undoWanted(); });
    m_actions.add({u"edit.redo"_s, tr("&Redo"), tr("Bring back what was taken back last"), u"edit-redo"_s,
                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}},
        this, [this] { Q_EMIT redoWanted(); });
    m_actions.add({u"record.trash"_s, tr("Move to &trash"),
                      tr("Move the chosen records to the trash, from where they can be restored"),
                      u"user-trash"_s, {QKeySequence(Qt::Key_Delete)}},
        this,
        [this] { withChosen([this](const QList<RecordId> &records) { Q_EMIT trashWanted(records); }); });
    m_actions.add(
        {u"record.restore"_s, tr("Re&store"), tr("Take the chosen records out of the trash"), {}, {}}, this,
        [this] { withChosen([this](const QList<RecordId> &records) { Q_EMIT restoreWanted(records); }); });
    m_actions.add(
        {u"trash.empty"_s, tr("Empty the t&rash…"), tr("Remove for good what lies in the trash"), {}, {}},
        this, [this] { Q_EMIT emptyTrashWanted(); });
    m_actions.add({u"contact.erase"_s, tr("Erase conta&ct for good…"),
                      tr("Remove the personal data of this contact from all revisions"), {}, {}},
        this, [this] { Q_EMIT eraseWanted(m_reader->current()); });
    m_actions.add({u"person.name"_s, tr("&Your name…"), tr("Say who stands with what you write"), {}, {}},
        this, [this] { Q_EMIT nameWanted(); });
}

void MainWindow::setSteps(const QString &undo, const QString &redo)
{
    m_undo = undo;
    m_redo = redo;
    const auto name = [this](const QString &action, const QString &word, const QString &step) {
        QString text = step.isEmpty() ? word : tr("%1: %2", "undo or redo, and what").arg(word, step);
        text = fontMetrics().elidedText(text, Qt::ElideRight, m_services.theme.space(stepWidth));
        m_actions[action]->setText(u'&' + text.replace(u'&', u"&&"_s));
    };
    name(u"edit.undo"_s, tr("Undo"), undo);
    name(u"edit.redo"_s, tr("Redo"), redo);
    updateActions();
}

void MainWindow::addAdoptActions()
{
    m_actions.add({u"record.adopt"_s, tr("Ado&pt"), tr("Write down that a municipality takes this over"), {},
                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}},
        this, [this] { m_reader->popUpAtAdopt(*m_adoptMenu); });
    m_actions.add({u"record.transfer"_s, tr("&Transfer check…"),
                      tr("Check criterion by criterion whether this project suits the own municipality"), {},
                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}},
        this, [this] {
            if (m_reader->kind() == model::Kind::Project)
                Q_EMIT transferWanted(m_reader->current());
        });
    for (const model::Term &term : model::terms(model::VocabularyId::AdoptionState)) {
        const model::Language language = m_services.formats.language();
        m_actions.add({QString(u"record.adopt."_s + term.id), term.label.in(language).toString(),
                          term.help.in(language).toString(), {}, {}},
            this, [this, &term] { Q_EMIT adoptionWanted(m_reader->current(), term.id.toString()); });
    }
}

void MainWindow::askForLibrary()
{
    const QString path = m_services.prompts.openFile(tr("Open library"), tr("Libraries (*.twb)"));
    if (!path.isEmpty())
        Q_EMIT openWanted(path);
}

void MainWindow::updateActions()
{
    const bool open = m_services.library.isOpen();
    const bool reportable =
        m_reader->kind() == model::Kind::Project || m_reader->kind() == model::Kind::Lesson;
    const bool writable = open && !m_services.library.isReadOnly();
    const bool changeable = writable && m_reader->kind() != model::Kind::Other && !m_reader->isTrashed();
    for (QAction *action : m_actions.all()) {
        if (action->objectName().startsWith("record.new"_L1))
            action->setEnabled(writable);
        if (action->objectName().startsWith("record.adopt"_L1))
            action->setEnabled(changeable && reportable);
    }
    m_adoptMenu->setEnabled(changeable && reportable);
    m_actions[u"record.edit"_s]->setEnabled(changeable);
    for (const QString &name : {u"record.history"_s, u"record.provenance"_s})
        m_actions[name]->setEnabled(open && !m_reader->current().isNull());
    m_actions[u"record.due"_s]->setEnabled(open);
    m_actions[u"record.drafts"_s]->setEnabled(writable);
    m_actions[u"library.import"_s]->setEnabled(writable);
    m_actions[u"edit.undo"_s]->setEnabled(writable && !m_undo.isEmpty());
    m_actions[u"edit.redo"_s]->setEnabled(writable && !m_redo.isEmpty());
    m_actions[u"search.save"_s]->setEnabled(writable && !m_services.search.isEmpty());
    updateManyActions();
    m_actions[u"trash.empty"_s]->setEnabled(writable);
    m_actions[u"contact.erase"_s]->setEnabled(writable && m_reader->kind() == model::Kind::Contact);
    m_actions[u"library.check"_s]->setEnabled(open);
    m_actions[u"library.unread"_s]->setEnabled(open);
    m_actions[u"report.make"_s]->setEnabled(open && m_found.rowCount() > 0);
    m_actions[u"search.clear"_s]->setEnabled(!m_services.search.isEmpty());
    m_actions[u"lessons.plan"_s]->setEnabled(open);
    m_actions[u"lessons.record"_s]->setEnabled(open && m_reader->kind() == model::Kind::Project);
    m_actions[u"report.record"_s]->setEnabled(
        open && (reportable || m_reader->kind() == model::Kind::Collection));
    m_actions[u"reader.back"_s]->setEnabled(m_reader->canGoBack());
    m_actions[u"reader.forward"_s]->setEnabled(m_reader->canGoForward());
}

} // namespace twb::ui
