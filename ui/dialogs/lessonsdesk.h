// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/views/services.h"

#include <QObject>

namespace twb::ui {

class MainWindow;

/// Lessons for a plan: of what others have learned that bears on it.
class LessonsDesk final : public QObject {
    Q_OBJECT

public:
    LessonsDesk(const Services &services, MainWindow &window);

private:
    /// For this project, unless it is null.
    void show(const RecordId &project);

    Services m_services;
    MainWindow &m_window;
};

} // namespace twb::ui
