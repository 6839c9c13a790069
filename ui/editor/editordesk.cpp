// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editordesk.h"

#include "core/base/clock.h"
#include "core/edit/recordedit.h"
#include "core/model/identity.h"
#include "ui/editor/editoractions.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/recordform.h"
#include "ui/editor/saverecord.h"
#include "ui/editor/tagproposer.h"
#include "ui/editor/transferassistant.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/errortext.h"
#include "ui/presentation/problemtext.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"
#include "ui/search/searchsession.h"
#include "ui/theme/theme.h"
#include "ui/views/mainwindow.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace twb::ui {

using namespace Qt::StringLiterals;
using model::FieldType;
using model::Kind;

namespace {

Result<QStringList> namesOfPlaces(const store::Library &, const index::Index &, const Progress &)
{
    QStringList names;
    for (const region::Place &place : region::Gazetteer().places())
        names.append(place.name);
    return names;
}

} // namespace

EditorDesk::EditorDesk(const Services &services, QObject *parent)
    : QObject(parent), m_library(services.library), m_settings(services.settings),
      m_formats(services.formats), m_finder(services.library, services.formats),
      m_drafts(services.draftFolder, services.clock),
      m_attachments(services.library, services.prompts, services.formats),
      m_similar(services.library, services.search, m_municipalities, services.formats),
      m_spelling(services.settings),
      m_tools{services.theme, services.formats, services.clock, services.prompts, m_resources->languages,
          m_attachments, m_similar, m_spelling,
          [this](const model::Field &field) -> ChoiceSource & { return choicesOf(field); }}
{
    keepDrafts();
}

void EditorDesk::keepDrafts()
{
    const auto setLibrary = [this] { m_drafts.setLibrary(m_library.info().id); };
    connect(&m_library, &LibrarySession::opened, this, setLibrary);
    if (m_library.isOpen())
        setLibrary();
    connect(&m_drafts, &DraftKeeper::kept, this, [this](const store::Draft &draft) {
        if (EditorWindow *window = windowOf(draft.record))
            window->setState(tr("Draft kept %1").arg(m_formats.dateTime(draft.at)));
    });
    connect(&m_drafts, &DraftKeeper::failed, this, [this](const Error &error) {
        for (EditorWindow *window : std::as_const(m_windows))
            window->setState(errorText(error));
    });
}

EditorDesk::~EditorDesk()
{
    qDeleteAll(m_windows);
    for (const QPointer<EditorWindow> &window : std::as_const(m_left))
        delete window.data();
}

ChoiceSource &EditorDesk::choicesOf(const model::Field &field)
{
    switch (field.type) {
    case FieldType::Municipality:
        return m_municipalities;
    case FieldType::Tags:
        return m_tags;
    case FieldType::Terms: {
        TermChoices *&terms = m_terms[field.vocabulary];
        if (!terms)
            terms = new TermChoices(field.vocabulary, m_formats.language(), this);
        return *terms;
    }
    default:
        return recordsOf(field.target);
    }
}

RecordChoices &EditorDesk::recordsOf(Kind kind)
{
    RecordChoices *&records = m_records[kind];
    if (!records)
        records = new RecordChoices(m_finder, m_formats, kind, this);
    return *records;
}

void EditorDesk::edit(const RecordId &id)
{
    if (showOpen(id))
        return;
    m_drafts.find(id, this, [this, id](const std::optional<store::Draft> &draft) {
        EditedRecord record;
        record.id = id;
        if (draft)
            resume(*draft);
        else
            read(record, {});
    });
}

void EditorDesk::resume(const store::Draft &draft)
{
    if (showOpen(draft.record))
        return;
    m_tags.addNew(draft.newTags);
    read(recordFrom(draft), {});
}

EditorWindow *EditorDesk::windowOf(const RecordId &id) const
{
    const auto open = std::ranges::find(m_windows, id, &EditorWindow::recordId);
    return open == m_windows.end() ? nullptr : *open;
}

bool EditorDesk::showOpen(const RecordId &id) const
{
    EditorWindow *open = windowOf(id);
    if (open) {
        open->raise();
        open->activateWindow();
    }
    return open;
}

void EditorDesk::create(Kind kind, const QJsonObject &values, const QList<Choice> &known)
{
    EditedRecord record;
    record.id = RecordId::create();
    record.kind = kind;
    record.values = edit::withValues(edit::defaultValues(kind, m_library.info()), values);
    record.initial = record.values;
    read(record, known);
}

void EditorDesk::read(EditedRecord record, const QList<Choice> &known)
{
    const auto work = [record = std::move(record), formats = m_formats, resources = m_resources](
                          const store::Library &library, const index::Index &index, const Progress &) {
        resources->load();
        return loadRecord(library, index, record, formats);
    };
    m_library.read(JobRunner::everyJob, this, work, [this, known](Result<LoadedRecord> loaded) {
        if (!loaded) {
            m_tools.prompts.showError(loaded.error());
            return;
        }
        loaded->known += known;
        show(*loaded);
    });
}

void EditorDesk::show(const LoadedRecord &loaded)
{
    if (showOpen(loaded.record.id))
        return;
    m_municipalities.setGazetteer(m_resources->gazetteer);
    m_tags.setTags(loaded.tags);
    for (int kind = 0; kind < model::kindCount; ++kind)
        recordsOf(Kind(kind)).remember(loaded.known);
    auto *window = new EditorWindow(loaded.record, m_tools, m_settings);
    m_windows.append(window);
    connect(window, &EditorWindow::saveWanted, this, [this, window] { save(window); });
    connect(window, &EditorWindow::leaveWanted, this, [this, window] { leave(window); });
    connect(window, &EditorWindow::draftWanted, this, [this, window] { keepDraft(window); });
    connect(window, &EditorWindow::readWanted, this, &EditorDesk::readWanted);
    addSpelling(window);
    if (model::findField(loaded.record.kind, u"tags"))
        new TagProposer(*window->form(), loaded.record.kind, m_tags);
    if (loaded.record.kind == Kind::TransferCheck)
        assistTransfer(window, loaded.record.isNew());
    if (loaded.record.draftOf.isValid())
        window->setState(tr("Goes on with the draft of %1").arg(m_formats.dateTime(loaded.record.draftOf)));
    window->show();
    Q_EMIT opened(window);
}

void EditorDesk::save(EditorWindow *window)
{
    if (m_attachments.isBusy()) {
        window->setState(tr("Please wait until the files are taken in."));
        return;
    }
    window->setBusy(true);
    const EditedRecord record = recordIn(window);
    const auto work = [record, who = m_settings.actor()](store::Library &library, const Progress &) {
        return saveRecord(library, record, who);
    };
    m_library.write(JobRunner::everyJob, window, work,
        [this, window, kind = record.kind](const Result<edit::Edited> &edited) {
            window->setBusy(false);
            const bool reported = std::exchange(m_reported, nullptr) == window;
            if (!edited) {
                m_tools.prompts.showError(edited.error());
            } else if (edited->isRefused()) {
                tellRefusal(kind, edited->problems);
            } else {
                close(window);
                Q_EMIT saved(edited->record);
                if (reported)
                    Q_EMIT reportWanted(edited->record);
            }
        });
}

/// The switch has its key; the context menu of texts shows it.
void EditorDesk::addSpelling(EditorWindow *window)
{
    if (m_spelling.isAvailable() && !std::exchange(m_placesAreSpelled, true))
        m_library.read(JobRunner::everyJob, this, namesOfPlaces,
            [this](const Result<QStringList> &names) { m_spelling.accept(names.value_or(QStringList())); });
    auto *toggle = new QAction(tr("Check spelling"), window);
    toggle->setShortcut(Qt::Key_F7);
    connect(toggle, &QAction::triggered, this, [this, window] {
        m_spelling.setOn(!m_spelling.isOn());
        window->setState(!m_spelling.isAvailable() ? tr("No dictionary for German or English is installed.")
                : m_spelling.isOn()                ? tr("Spelling is checked.")
                                                   : tr("Spelling is not checked."));
    });
    window->addAction(toggle);
}

void EditorDesk::assistTransfer(EditorWindow *window, bool isNew)
{
    auto *assistant = new TransferAssistant(*window, m_library, m_formats, isNew);
    connect(assistant, &TransferAssistant::profileWanted, this, &EditorDesk::editProfile);
    connect(this, &EditorDesk::saved, assistant, &TransferAssistant::derive);
    connect(assistant, &TransferAssistant::reportWanted, this, [this, window] {
        m_reported = window->form()->problems().isEmpty() ? window : nullptr;
        window->actions()[action::saveRecord]->trigger();
    });
}

/// A municipality that the library lacks gets its record.
void EditorDesk::editProfile(const QString &municipality)
{
    const RecordId id = model::municipalityId(municipality);
    m_library.read(
        JobRunner::everyJob, this,
        [id](const store::Library &library, const index::Index &, const Progress &) {
            return library.record(id).transform(
                [](const model::RecordState &state) { return !state.isTrashed(); });
        },
        [this, id, municipality](const Result<bool> &isThere) {
            if (isThere && *isThere)
                edit(id);
            else
                create(Kind::Municipality, region::Gazetteer().record(municipality));
        });
}

/// The form found nothing wrong: the record was changed since it was opened.
void EditorDesk::tellRefusal(Kind kind, const QList<model::Problem> &problems)
{
    m_tools.prompts.inform(tr("Not saved"),
        tr("The record was changed elsewhere meanwhile. Together with that it would not be valid:") + u'\n'
            + problemLines(problems, kind, m_formats.language()).join(u'\n'));
}

EditedRecord EditorDesk::recordIn(const EditorWindow *window) const
{
    EditedRecord record = window->record();
    for (const model::Field &field : model::fields(record.kind)) {
        if (field.type != FieldType::Tags)
            continue;
        const QJsonObject made = m_tags.newTags(record.values.value(field.id).toVariant().toStringList());
        for (auto it = made.begin(); it != made.end(); ++it)
            record.newTags.insert(it.key(), it.value());
    }
    return record;
}

/// What was typed and taken back again needs no draft.
void EditorDesk::keepDraft(const EditorWindow *window)
{
    const EditedRecord record = recordIn(window);
    if (record.isChanged())
        m_drafts.keep(record);
    else
        m_drafts.discard(record.id);
}

/// Its draft has done its service.
void EditorDesk::close(EditorWindow *window)
{
    m_drafts.discard(window->recordId());
    m_windows.removeOne(window);
    m_left.removeIf([](const QPointer<EditorWindow> &gone) { return !gone; });
    m_left.append(window);
    window->closeNow();
    window->deleteLater();
}

bool EditorDesk::leave(EditorWindow *window)
{
    if (window->isChanged()
        && !m_tools.prompts.confirm(tr("Leave without saving?"),
            tr("What you typed since the editor was opened is dropped."), tr("Drop it")))
        return false;
    close(window);
    return true;
}

bool EditorDesk::closeAll()
{
    const QList<EditorWindow *> windows = m_windows;
    return std::ranges::all_of(windows, [this](EditorWindow *window) { return leave(window); });
}

} // namespace twb::ui
