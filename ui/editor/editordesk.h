// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/validation.h"
#include "ui/editor/attachmentkeeper.h"
#include "ui/editor/choices.h"
#include "ui/editor/draftkeeper.h"
#include "ui/editor/editedrecord.h"
#include "ui/editor/editortools.h"
#include "ui/editor/formresources.h"
#include "ui/editor/loadrecord.h"
#include "ui/editor/similarseeker.h"
#include "ui/editor/spelling/spelling.h"
#include "ui/views/services.h"

#include <QPointer>

#include <map>
#include <memory>

namespace twb::ui {

class EditorWindow;

/// The editors that are open: opens them, saves what they hold, closes them.
class EditorDesk final : public QObject {
    Q_OBJECT

public:
    explicit EditorDesk(const Services &services, QObject *parent = nullptr);
    ~EditorDesk() override;

    /// Opens a record, or shows the editor in which it is open already. Where there is a draft, writing
    /// goes on there.
    void edit(const RecordId &id);

    /// Goes on with what was typed before.
    void resume(const store::Draft &draft);

    /// Opens a new record with these values; \a known tells how the records among them are called.
    void create(model::Kind kind, const QJsonObject &values = {}, const QList<Choice> &known = {});

    /// Closes all editors, asking for those with changes. False when the person wants to go on.
    bool closeAll();

    QList<EditorWindow *> windows() const { return m_windows; }
    bool isOpen(const RecordId &id) const { return windowOf(id); }
    DraftKeeper &drafts() { return m_drafts; }
    const EditorTools &tools() const { return m_tools; }

Q_SIGNALS:
    /// An editor stands on the screen.
    void opened(EditorWindow *window);

    void saved(const RecordId &id);

    /// A report of this record, just saved, is wanted.
    void reportWanted(const RecordId &id);

    /// The person wants to read a record beside the one being written.
    void readWanted(const RecordId &id);

private:
    void keepDrafts();
    bool showOpen(const RecordId &id) const;
    EditorWindow *windowOf(const RecordId &id) const;
    EditedRecord recordIn(const EditorWindow *window) const;
    void read(EditedRecord record, const QList<Choice> &known);
    void keepDraft(const EditorWindow *window);
    void close(EditorWindow *window);
    void show(const LoadedRecord &loaded);
    void save(EditorWindow *window);
    bool leave(EditorWindow *window);
    void addSpelling(EditorWindow *window);
    void assistTransfer(EditorWindow *window, bool isNew);
    void editProfile(const QString &municipality);
    void tellRefusal(model::Kind kind, const QList<model::Problem> &problems);
    ChoiceSource &choicesOf(const model::Field &field);
    RecordChoices &recordsOf(model::Kind kind);

    LibrarySession &m_library;
    Settings &m_settings;
    const Formats &m_formats;
    std::shared_ptr<FormResources> m_resources = std::make_shared<FormResources>();
    RecordFinder m_finder;
    DraftKeeper m_drafts;
    AttachmentKeeper m_attachments;
    MunicipalityChoices m_municipalities;
    SimilarSeeker m_similar;
    Spelling m_spelling;
    bool m_placesAreSpelled = false; ///< the spelling knows the names of the municipalities
    TagChoices m_tags;
    std::map<model::VocabularyId, TermChoices *> m_terms;
    std::map<model::Kind, RecordChoices *> m_records;
    EditorTools m_tools;
    QList<EditorWindow *> m_windows;
    QList<QPointer<EditorWindow>> m_left; ///< closed, and deleted soon
    const EditorWindow *m_reported = nullptr; ///< of its record a report is made once it is saved
};

} // namespace twb::ui
