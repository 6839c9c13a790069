// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/store/step.h"
#include "ui/views/services.h"

#include <functional>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::ui {

class MainWindow;

/// Carries out work on the library that may take long, each as one step away from the GUI thread: with
/// progress and a way to stop, and says in the state line what was done.
class StepRunner final : public QObject {
    Q_OBJECT

public:
    StepRunner(const Services &services, MainWindow &window);

    /// \a who does it. When \a progress says that it is to be stopped, nothing may be changed.
    using Work = std::function<Result<store::Step>(
        store::Library &library, const QString &who, const Progress &progress)>;

    /// \a title says what is being done; \a done, if any, is called when a step was written.
    void run(const QString &title, const Work &work, const std::function<void()> &done = {});

private:
    Services m_services;
    MainWindow &m_window;
};

} // namespace twb::ui
