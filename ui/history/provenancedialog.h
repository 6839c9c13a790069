// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/originmodel.h"
#include "ui/views/plaindialog.h"
#include "ui/views/services.h"

class QLabel;
class QPushButton;
class QTableView;

namespace twb::ui {

class StepRunner;

/// Where each field of a record comes from, and what it was before; one earlier value can be put back.
class ProvenanceDialog final : public PlainDialog {
    Q_OBJECT

public:
    ProvenanceDialog(
        const Services &services, StepRunner &runner, const RecordId &record, QWidget *parent = nullptr);

    const RecordId &record() const { return m_record; }
    QTableView *fields() const { return m_fields; }
    QTableView *versions() const { return m_versions; }
    QPushButton *restoreButton() const { return m_restore; }

Q_SIGNALS:
    /// The tables show the library as it is now.
    void loaded();

private:
    void makeParts();
    void setUp(QTableView &table, OriginModel &model, const QString &name);
    void load();
    void list(const FieldOrigins &origins);
    void takeField();
    void updateRestore();
    void restore();

    Services m_services;
    StepRunner &m_runner;
    RecordId m_record;
    FieldOrigins m_origins;
    OriginModel m_fieldModel;
    OriginModel m_versionModel;
    QLabel *m_title;
    QTableView *m_fields;
    QLabel *m_versionsHead;
    QTableView *m_versions;
    QPushButton *m_restore = nullptr;
};

} // namespace twb::ui
