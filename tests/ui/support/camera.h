// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/desk.h"

#include <QAction>
#include <QDir>
#include <QTest>

namespace twb::test {

/// Takes pictures of a desk's windows.
class Camera {
public:
    /// \a suffix ends the names of the files.
    Camera(Desk &desk, const QDir &folder, const QString &suffix)
        : m_desk(desk), m_folder(folder), m_suffix(suffix)
    {
    }

    Desk &desk() { return m_desk; }
    QAction *action(const QString &name) const { return m_desk.window.actions().named(name); }

    /// Of \a widget, else of the main window.
    void take(const QString &name, QWidget *widget = nullptr) const;

    /// Waits a few seconds at most; \a ready says whether it came.
    template <typename Ready> static bool wait(Ready ready) { return QTest::qWaitFor(ready, 5000); }

private:
    Desk &m_desk;
    QDir m_folder;
    QString m_suffix;
};

} // namespace twb::test
