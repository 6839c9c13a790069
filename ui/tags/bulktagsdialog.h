// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/jobrunner.h"
#include "ui/tags/tagfinder.h"
#include "ui/views/plaindialog.h"
#include "ui/views/services.h"

class QLabel;
class QPushButton;

namespace twb::ui {

/// Tags of the chosen records: boxes for all, some and none. It changes nothing itself: what was clicked is
/// there when it is accepted.
class BulkTagsDialog final : public PlainDialog {
    Q_OBJECT

public:
    BulkTagsDialog(const Services &services, const QList<RecordId> &records, QWidget *parent = nullptr);
    ~BulkTagsDialog() override;

    TagFinder *finder() const { return m_finder; }
    QPushButton *newButton() const { return m_new; }
    QPushButton *acceptButton() const { return m_accept; }
    QString summary() const;

Q_SIGNALS:
    /// The tags are there to be chosen.
    void loaded();

private:
    void makeParts();
    void load();
    void addNew();
    void takeTyped();
    void refresh();

    Services m_services;
    QList<RecordId> m_records;
    TagFinder *m_finder;
    QLabel *m_summary = nullptr;
    QPushButton *m_new;
    QPushButton *m_accept = nullptr;
    JobRunner::Channel m_sharesChannel;
};

} // namespace twb::ui
