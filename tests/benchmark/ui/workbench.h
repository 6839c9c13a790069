// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/settings.h"
#include "ui/search/searchsession.h"
#include "ui/theme/theme.h"
#include "ui/views/mainwindow.h"

#include <QTemporaryDir>

namespace twb::bench {

/// The program's window with what stands behind it, on a library of the data folder.
class Workbench {
public:
    Workbench();

    /// Opens the library in the background, as the program does before its window is made.
    void open(const QString &path) { library.open(path); }

    /// Waits until everything about the search is known and the window shows it.
    void settle(const ui::MainWindow &window);

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    test::ScriptedPrompts m_prompts;
    ui::Formats m_formats;
    ui::Settings m_settings;
    ui::Theme m_theme;

public:
    ui::SearchSession search;
    ui::LibrarySession library;

    ui::Services services();
    const ui::Theme &theme() const { return m_theme; }
    const ui::Formats &formats() const { return m_formats; }
};

/// How many records a large library has: a million, or $TWB_BENCH_RECORDS.
int largeLibrary();

/// Resident memory of this process in bytes.
qint64 residentMemory();

} // namespace twb::bench
