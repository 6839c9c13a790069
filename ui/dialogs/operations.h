// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/librarydesk.h"

namespace twb::ui {

class EditorDesk;

/// The desks of the main window: each offers what it can do and carries it out. Ties them together.
class Operations final : public QObject {
    Q_OBJECT

public:
    Operations(
        const Services &services, MainWindow &window, LibraryDesk::Create create, const QString &version);

    EditorDesk &editors() { return *m_editors; }
    StepRunner &runner() { return *m_runner; }

private:
    EditorDesk *m_editors;
    StepRunner *m_runner;
};

} // namespace twb::ui
