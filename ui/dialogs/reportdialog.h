// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/templates.h"
#include "core/report/templates/templatestore.h"
#include "ui/dialogs/reportmaker.h"
#include "ui/views/plaindialog.h"
#include "ui/views/services.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace twb::ui {

class PagePreview;
class ReportForm;
class StyleEditor;
class TemplateEditor;

/// Makes a report: on the left what it tells, on the right its real pages, below the ways out of it.
class ReportDialog final : public PlainDialog {
    Q_OBJECT

public:
    ReportDialog(const Services &services, ReportScope scope, QWidget *parent = nullptr);

    const ReportScope &scope() const { return m_scope; }

    /// A file is being written, or pages printed.
    bool isBusy() const { return m_busy; }

    /// The preview shows all pages of what is chosen.
    bool isPreviewComplete() const { return m_previewComplete; }

    void reject() override;

Q_SIGNALS:
    /// The report is there, or it failed or was stopped; then no file is left.
    void finishedWork(bool made);

    /// All pages of what is chosen are on the right, or the reason why there are none.
    void previewed(bool made);

private:
    void makeParts();
    void listRecords();
    Result<ReportScope> chosenScope() const;
    void makeButtons();
    void updatePreview();
    void runPreview(bool whole);
    void showPreview(const Result<ReportMaker::Pages> &result, bool whole);
    void editTemplate();
    void editDesign();
    void dropDesign(const Error &error);
    bool isEditing() const;
    void finishEditing(const QString &id);
    void save();
    void giveOut(const std::function<void(const ReportMaker::Wanted &wanted)> &way);
    void takeMade(bool made, const QString &words, const QString &path);
    std::optional<QByteArray> shownPdf() const;
    void print();
    void tell(bool made, const QString &words);
    void setBusy(bool busy);
    QString suggestedName() const;
    report::Format format() const;
    Result<report::ReportRequest> request() const;

    Services m_services;
    report::TemplateStore m_store;
    ReportScope m_scope;
    QTimer m_soon; ///< until typing pauses
    ReportMaker::Pages m_shown;
    bool m_busy = false;
    bool m_previewComplete = false;
    bool m_previewIsOld = false; ///< the library was changed since it was begun
    QString m_made; ///< the file, once it is there

    ReportMaker *m_maker;
    ReportForm *m_form;
    TemplateEditor *m_editor;
    StyleEditor *m_design;
    QStackedWidget *m_left;
    PagePreview *m_preview;
    QLabel *m_outlook;
    QLabel *m_state;
    QProgressBar *m_progress;
    QComboBox *m_format;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_close;
    JobRunner::Channel m_recordsChannel;
};

} // namespace twb::ui
