// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/revisionmodel.h"
#include "ui/presentation/jobrunner.h"
#include "ui/views/plaindialog.h"
#include "ui/views/services.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace twb::ui {

class StepRunner;
class Reader;

/// The revisions of a record: the list above, below it the chosen one beside another, with the words that
/// differ. A field or all of them can be restored; that is a step like any other.
class HistoryDialog final : public PlainDialog {
    Q_OBJECT

public:
    HistoryDialog(
        const Services &services, StepRunner &runner, const RecordId &record, QWidget *parent = nullptr);

    const RecordId &record() const { return m_record; }
    QTableView *revisions() const { return m_table; }
    QComboBox *otherSide() const { return m_other; }
    Reader *comparison() const { return m_page; }
    QPushButton *restoreAllButton() const { return m_restoreAll; }

    /// With an empty \a field all of them.
    void restore(const QString &field);

Q_SIGNALS:
    /// The page shows what is chosen.
    void compared();

private:
    void makeParts();
    void load();
    void list(const RecordHistory &history);
    void compare() { comparePart(0); }
    void comparePart(int part);
    void follow(const QUrl &link);

    Services m_services;
    StepRunner &m_runner;
    RecordId m_record;
    RecordHistory m_history;
    RevisionModel m_model;
    QLabel *m_title;
    QTableView *m_table;
    QComboBox *m_other;
    Reader *m_page;
    QPushButton *m_restoreAll = nullptr;
    JobRunner::Channel m_comparisonChannel;
};

} // namespace twb::ui
