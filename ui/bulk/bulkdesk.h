// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulk/bulkfielddialog.h"
#include "ui/views/steprunner.h"

namespace twb::ui {

class MainWindow;

/// Fields and review state of many records: asks and carries out, each time as one step.
class BulkDesk final : public QObject {
    Q_OBJECT

public:
    BulkDesk(const Services &services, MainWindow &window, StepRunner &runner, const EditorTools &tools);

private:
    void ask(const QList<RecordId> &records, BulkFieldDialog::Purpose purpose);

    Services m_services;
    MainWindow &m_window;
    StepRunner &m_runner;
    const EditorTools &m_tools;
};

} // namespace twb::ui
