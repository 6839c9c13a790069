// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/steprunner.h"

namespace twb::ui {

class MainWindow;

/// The library as a whole: opens and makes one, brings records into it, checks it, and shows what of it the
/// search cannot read.
class LibraryDesk final : public QObject {
    Q_OBJECT

public:
    /// Makes a new, empty library file.
    using Create = std::function<Result<void>(const QString &path)>;

    /// \a leave closes what belongs to the open library; false when the person wants to go on there.
    LibraryDesk(const Services &services, MainWindow &window, StepRunner &runner, Create create,
        std::function<bool()> leave);

private:
    void offerFiles();
    void offerCare();
    void open(const QString &path);
    void askForFile();
    void create();
    void importRecords();
    void check();
    void tellProblems(const QList<store::CheckProblem> &problems);
    void showUnread();

    Services m_services;
    MainWindow &m_window;
    StepRunner &m_runner;
    Create m_create;
    std::function<bool()> m_leave;
};

} // namespace twb::ui
