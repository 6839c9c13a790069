// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editedrecord.h"
#include "ui/editor/editortools.h"
#include "ui/theme/actions.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;

namespace twb::ui {

class AsidePane;
class FindBar;
class FormatBar;
class ImageDialog;
class MarkdownEdit;
class RecordForm;

/// The window in which one record is written: the form, beside it the preview, below it note and buttons.
/// It asks for what it wants by signals; who owns it saves and closes.
class EditorWindow final : public QWidget {
    Q_OBJECT

public:
    EditorWindow(const EditedRecord &record, const EditorTools &tools, Settings &settings);
    ~EditorWindow() override;

    /// The record as the form shows it now.
    EditedRecord record() const;

    RecordId recordId() const { return m_record.id; }
    bool isChanged() const { return record().isChanged(); }
    RecordForm *form() const { return m_form; }
    AsidePane *aside() const { return m_aside; }
    QLineEdit *note() const { return m_note; }
    Actions &actions() { return m_actions; }

    /// Something more to do with this record, above the form.
    void addTool(const Actions::Description &description, std::function<void()> run);

    /// While it is being saved nothing can be typed.
    void setBusy(bool busy);

    /// One line on how it stands; what keeps it from being saved is more important.
    void setState(const QString &text);

    /// Closes without a question.
    void closeNow();

Q_SIGNALS:
    /// Everything is in order and the person wants it kept.
    void saveWanted();

    /// The person wants to leave; the window stays until closeNow().
    void leaveWanted();

    /// What was typed is worth a draft: a second after the first key, and again while typing goes on.
    void draftWanted();

    /// A record that is like this one is to be shown.
    void readWanted(const RecordId &id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addActions();
    void makeParts();
    void applyTheme();
    void restoreLayout();
    void save();
    void notice();
    void follow(const QWidget *focus);
    void showPreview();
    void showTitle();
    void seekSimilar();
    void askForLink();
    void askForImage();
    void takeImage(ImageDialog *dialog);
    QString nameOf(const MarkdownEdit *edit) const;

    EditedRecord m_record;
    EditorTools m_tools;
    Settings &m_settings;
    Actions m_actions;
    QLabel *m_kind = nullptr;
    QLabel *m_title = nullptr;
    FormatBar *m_formatBar = nullptr;
    QSplitter *m_splitter = nullptr;
    RecordForm *m_form = nullptr;
    AsidePane *m_aside = nullptr;
    FindBar *m_findBar = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_state = nullptr;
    QTimer m_soon;
    QTimer m_pause; ///< runs out when typing pauses
    QString m_sought; ///< what similar records were looked for with
    bool m_refused = false; ///< it was not saved because of problems that are told
    bool m_closing = false;
};

} // namespace twb::ui
