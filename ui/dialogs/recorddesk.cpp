// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recorddesk.h"

#include "core/base/clock.h"
#include "core/store/library.h"
#include "ui/dialogs/duedialog.h"
#include "ui/editor/draftsdialog.h"
#include "ui/editor/editordesk.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/mnemonics.h"
#include "ui/presentation/prompts.h"
#include "ui/views/mainwindow.h"
#include "ui/views/navigationpane.h"
#include "ui/views/readerpane.h"
#include "ui/views/windowactions.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleLength = 200;

/// The check of this project that the municipality \a home has begun, if there is one.
Result<std::optional<RecordId>> findCheck(
    const store::Library &library, const index::Index &index, const RecordId &project, const QString &home)
{
    const auto entries = index.referencesTo(project);
    if (!entries)
        return std::unexpected(entries.error());
    for (const index::Entry &entry : *entries) {
        const auto state = library.record(entry.id);
        if (state && !state->isTrashed() && entry.kind == model::Kind::TransferCheck
            && state->fields.value("municipality"_L1).toString() == home)
            return entry.id;
    }
    return std::nullopt;
}

} // namespace

RecordDesk::RecordDesk(const Services &services, MainWindow &window, EditorDesk &editors)
    : QObject(&window), m_services(services), m_window(window), m_editors(editors)
{
    offerNew();
    offerEditing();
    offerAdopting();
    connectEditors();
}

void RecordDesk::offerNew()
{
    Mnemonics mnemonics;
    for (const model::Kind kind : model::kindsToCreate()) {
        const QString label = model::kindLabel(kind).in(m_services.formats.language()).toString();
        m_window.offer(
            {.id = action::newRecord,
                .text = mnemonics.mark(label),
                .help = tr("Write a new record of this kind"),
                .variant = model::kindId(kind).toString()},
            this, [this, kind] { m_editors.create(kind); }, &Situation::writable);
    }
}

void RecordDesk::offerEditing()
{
    m_window.offer(
        {action::editRecord, tr("&Edit"), tr("Change this record"), u"document-edit"_s,
            {QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::Key_E)}},
        this, [this] { m_editors.edit(m_window.situation().record); }, &Situation::isChangeable);
    m_window.offer(
        {action::showDrafts, tr("Unsaved &drafts…"), tr("Go on with what was typed and not saved")}, this,
        [this] { showDrafts(true); }, &Situation::writable);
    m_window.offer(
        {action::showDue, tr("&Due for review…"), tr("Show which records are to be checked again")}, this,
        [this] { showDue(); }, &Situation::open);
}

void RecordDesk::offerAdopting()
{
    const model::Language language = m_services.formats.language();
    for (const model::Term &term : model::terms(model::VocabularyId::AdoptionState))
        m_window.offer(
            {.id = action::adopt,
                .text = term.label.in(language).toString(),
                .help = term.help.in(language).toString(),
                .variant = term.id.toString()},
            this, [this, state = term.id.toString()] { adopt(state); },
            [](const Situation &now) { return now.isChangeable() && now.isReportable(); });
    m_window.offer(
        {action::checkTransfer, tr("&Transfer check…"),
            tr("Check criterion by criterion whether this project suits the own municipality"), {},
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}},
        this, [this] { checkTransfer(); },
        [](const Situation &now) { return now.isChangeable() && now.kind == model::Kind::Project; });
}

void RecordDesk::connectEditors()
{
    ReaderPane *reader = m_window.readerPane();
    connect(&m_editors, &EditorDesk::saved, reader, &ReaderPane::openWritten);
    connect(&m_editors, &EditorDesk::readWanted, this, [this, reader](const RecordId &id) {
        reader->open(id);
        m_window.raise();
        m_window.activateWindow();
    });
    connect(m_window.navigationPane(), &NavigationPane::searchEditWanted, &m_editors, &EditorDesk::edit);
    m_window.setCloseGuard([this] { return m_editors.closeAll(); });
    connect(&m_services.library, &LibrarySession::opened, this, [this] {
        if (!m_services.library.isReadOnly())
            showDrafts(false);
    });
}

/// Without being asked, only where there is something to go on with. What stands open needs no word.
void RecordDesk::showDrafts(bool asked)
{
    m_editors.drafts().all(this, [this, asked](QList<store::Draft> drafts) {
        drafts.removeIf([this](const store::Draft &draft) { return m_editors.isOpen(draft.record); });
        if (drafts.isEmpty()) {
            if (asked)
                m_services.prompts.inform(tr("Unsaved drafts"), tr("There is none: all is saved."));
            return;
        }
        auto *dialog = new DraftsDialog(
            m_editors.drafts(), drafts, m_services.theme, m_services.formats, m_services.prompts, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &DraftsDialog::resumeWanted, &m_editors, &EditorDesk::resume);
        dialog->open();
    });
}

void RecordDesk::showDue()
{
    auto *dialog = new DueDialog(m_services, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DueDialog::recordWanted, m_window.readerPane(), &ReaderPane::open);
    connect(dialog, &DueDialog::editWanted, &m_editors, &EditorDesk::edit);
    dialog->show();
}

void RecordDesk::adopt(const QString &state)
{
    const ReaderPane *reader = m_window.readerPane();
    const QString original = reader->current().toString();
    const QString today = m_services.clock.now().toLocalTime().date().toString(Qt::ISODate);
    m_editors.create(model::Kind::Adoption,
        {{u"original"_s, original}, {u"state"_s, state}, {u"since"_s, today}},
        {{original, reader->title(),
            model::kindLabel(reader->kind()).in(m_services.formats.language()).toString()}});
}

/// A check that this municipality has begun already goes on.
void RecordDesk::checkTransfer()
{
    const RecordId project = m_window.readerPane()->current();
    const QString title = m_window.readerPane()->title();
    const QString home = m_services.library.info().municipality;
    m_services.library.read(
        JobRunner::everyJob, this,
        [project, home](const store::Library &library, const index::Index &index, const Progress &) {
            return findCheck(library, index, project, home);
        },
        [this, project, title](const Result<std::optional<RecordId>> &check) {
            if (!check)
                m_services.prompts.showError(check.error());
            else if (*check)
                m_editors.edit(**check);
            else
                createCheck(project, title);
        });
}

void RecordDesk::createCheck(const RecordId &project, const QString &title)
{
    const QString home = m_services.library.info().municipality;
    const QString today = m_services.clock.now().toLocalTime().date().toString(Qt::ISODate);
    QJsonObject values{{u"title"_s, tr("Transfer check: %1").arg(title).left(titleLength)},
        {u"project"_s, project.toString()}, {u"checked_on"_s, today}};
    if (!home.isEmpty())
        values.insert(u"municipality"_s, home);
    m_editors.create(model::Kind::TransferCheck, values,
        {{project.toString(), title,
            model::kindLabel(model::Kind::Project).in(m_services.formats.language()).toString()}});
}

} // namespace twb::ui
