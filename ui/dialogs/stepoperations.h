// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/mainwindow.h"

namespace twb::ui {

/// Undo, redo and the trash: carries out what the main window asks for, and tells it what undo and redo
/// would do now.
class StepOperations final : public QObject {
    Q_OBJECT

public:
    StepOperations(const Services &services, MainWindow &window);

private:
    using Work = std::function<Result<store::Step>(store::Library &library, const QString &who)>;

    void run(const Work &work, const std::function<void()> &done = {});
    void moveToTrash(const QList<RecordId> &records);
    void restore(const QList<RecordId> &records);
    void emptyTrash();
    void askForName();
    void nameSteps();

    Services m_services;
    MainWindow &m_window;
};

} // namespace twb::ui
