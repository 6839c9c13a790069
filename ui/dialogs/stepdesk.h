// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/steprunner.h"

namespace twb::ui {

class MainWindow;

/// Undo, redo, the trash and what is removed for good.
class StepDesk final : public QObject {
    Q_OBJECT

public:
    StepDesk(const Services &services, MainWindow &window, StepRunner &runner);

Q_SIGNALS:
    /// What this record held is gone; nothing of it may be kept elsewhere.
    void erased(const RecordId &record);

private:
    /// What the menu says of undo and redo; empty where there is nothing.
    struct StepNames {
        QString undo;
        QString redo;
    };

    static Result<StepNames> readNames(const store::Library &library);
    void offerUndo();
    void offerTrash();
    void moveToTrash(const QList<RecordId> &records);
    void restore(const QList<RecordId> &records);
    void emptyTrash();
    void erase(const RecordId &record);
    void tellErased(const QString &title, const store::Removal &removal);
    void askForName();
    void nameSteps();
    void setNames(const StepNames &names);

    Services m_services;
    MainWindow &m_window;
    StepRunner &m_runner;
    StepNames m_names;
    JobRunner::Channel m_namesChannel;
};

} // namespace twb::ui
