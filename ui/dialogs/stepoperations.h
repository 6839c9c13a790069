// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/store/removal.h"
#include "core/store/step.h"
#include "ui/presentation/jobrunner.h"
#include "ui/views/steprunner.h"

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::ui {

/// Undo, redo and the trash: carries out what the main window asks for, and tells it what undo and redo
/// would do now.
class StepOperations final : public QObject {
    Q_OBJECT

public:
    StepOperations(const Services &services, MainWindow &window, StepRunner &runner);

Q_SIGNALS:
    /// What this record held is gone; nothing of it may be kept elsewhere.
    void erased(const RecordId &record);

private:
    using Work = std::function<Result<store::Step>(store::Library &library, const QString &who)>;

    void run(const Work &work);
    void moveToTrash(const QList<RecordId> &records);
    void restore(const QList<RecordId> &records);
    void emptyTrash();
    void erase(const RecordId &record);
    void tellErased(const QString &title, const store::Removal &removal);
    void askForName();
    void nameSteps();

    Services m_services;
    MainWindow &m_window;
    StepRunner &m_runner;
    JobRunner::Channel m_namesChannel;
    JobRunner::Channel m_emptyChannel;
};

} // namespace twb::ui
