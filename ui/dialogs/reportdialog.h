// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/templates.h"
#include "core/search/query.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/formats.h"
#include "ui/presentation/prompts.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace twb::ui {

/// What a report is made of: records, or with none of them everything a search finds.
struct ReportScope {
    QList<RecordId> records;
    QString searchText;
    search::Selection selected;
    qint64 count = 0; ///< how many records that are, for people
    QString title; ///< of a single record
};

/// Makes a PDF: which template, under which name, and how far it is.
class ReportDialog final : public QDialog {
    Q_OBJECT

public:
    ReportDialog(LibrarySession &library, Prompts &prompts, const Theme &theme, const Formats &formats,
        const Clock &clock, ReportScope scope, QWidget *parent = nullptr);

    bool isBusy() const { return m_busy; }
    void reject() override;

Q_SIGNALS:
    /// The report is there, or it failed or was stopped; then no file is left.
    void finishedWork(bool made);

private:
    void makeForm();
    void makeButtons();
    void save();
    void run(const QString &path);
    void tell(const Result<report::ReportSummary> &result, const QString &path);
    QString scopeText() const;
    QString suggestedName() const;
    report::Template layoutChosen() const;
    void setBusy(bool busy);

    LibrarySession &m_library;
    Prompts &m_prompts;
    const Theme &m_theme;
    const Formats &m_formats;
    const Clock &m_clock;
    ReportScope m_scope;
    bool m_busy = false;
    QString m_made; ///< the file, once it is there
    QRadioButton *m_profile;
    QRadioButton *m_volume;
    QLineEdit *m_title;
    QCheckBox *m_persons;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_save;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace twb::ui
