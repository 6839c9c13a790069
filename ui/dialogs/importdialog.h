// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"
#include "ui/intake/rejectionmodel.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/views/plaindialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace twb::ui {

class Settings;
struct Services;

/// Import in two moves: choosing a source rehearses it and says what would happen; only then it can be
/// taken over, as one step that can be undone.
class ImportDialog final : public PlainDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const Services &services, QWidget *parent = nullptr);

    /// Rehearses this file or folder.
    void setSource(const QString &path);

    bool isBusy() const { return m_busy; }
    const std::optional<intake::ImportReport> &report() const { return m_report; }

    void reject() override;

Q_SIGNALS:
    /// A rehearsal or an import has ended.
    void finishedWork();

private:
    void makeForm();
    void makeResult();
    void makeButtons();
    void run(bool rehearsal);
    void takeOver();
    void offerSources(const intake::ImportReport &report);
    void tell(const Result<intake::ImportReport> &result, bool rehearsal);
    QString summary(const intake::ImportReport &report, bool rehearsal) const;
    QString withLabel(const QString &guess, model::Kind kind) const;
    QString mappingText(const intake::ImportReport &report) const;
    void setBusy(bool busy, bool rehearsal);

    LibrarySession &m_library;
    Prompts &m_prompts;
    const Theme &m_theme;
    const Formats &m_formats;
    const Clock &m_clock;
    const Settings &m_settings;
    RejectionModel m_rejections;
    std::optional<intake::ImportReport> m_report;
    bool m_busy = false;
    bool m_imported = false;
    QLineEdit *m_source;
    QPushButton *m_chooseFile;
    QPushButton *m_chooseFolder;
    QComboBox *m_kind;
    QComboBox *m_mapping;
    QComboBox *m_identity; ///< which source it is; shown where there is a choice
    QLabel *m_identityLabel;
    std::optional<QString> m_chosen; ///< id of the source that a person chose; empty for a new one
    QCheckBox *m_strict;
    QLabel *m_summary;
    QLabel *m_mappingText;
    QTableView *m_table;
    QProgressBar *m_progress;
    QPushButton *m_import;
    QPushButton *m_close;
    JobRunner::Channel m_importChannel;
};

} // namespace twb::ui
