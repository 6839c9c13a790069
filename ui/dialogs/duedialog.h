// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/models/duemodel.h"
#include "ui/presentation/jobrunner.h"
#include "ui/views/plaindialog.h"
#include "ui/views/services.h"

class QLabel;
class QPushButton;
class QTableView;

namespace twb::ui {

/// Which records are to be checked again, now or within the next three months.
class DueDialog final : public PlainDialog {
    Q_OBJECT

public:
    explicit DueDialog(const Services &services, QWidget *parent = nullptr);
    ~DueDialog() override;

    QTableView *table() const { return m_table; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *editButton() const { return m_edit; }

Q_SIGNALS:
    void recordWanted(const RecordId &id);
    void editWanted(const RecordId &id);

private:
    void makeParts();
    void load();
    void list(const QList<DueRecord> &records);
    RecordId chosen() const;

    Services m_services;
    DueModel m_model;
    QLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_open = nullptr;
    QPushButton *m_edit = nullptr;
    JobRunner::Channel m_dueChannel;
};

} // namespace twb::ui
