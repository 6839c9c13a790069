// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/views/services.h"

#include <QObject>

class QUrl;

namespace twb::ui {

class MainWindow;
class StepRunner;

/// What a record was before: shows its revisions, and who wrote each of its fields.
class HistoryDesk final : public QObject {
    Q_OBJECT

public:
    HistoryDesk(const Services &services, MainWindow &window, StepRunner &runner);

private:
    void showHistory(const RecordId &record);
    void showProvenance(const RecordId &record);
    void follow(const QUrl &link);

    Services m_services;
    MainWindow &m_window;
    StepRunner &m_runner;
};

} // namespace twb::ui
