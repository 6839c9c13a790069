// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace twb::cli {

/// True when \a arguments (without the program's name) ask for the command line and not for the window.
bool wantsCommandLine(const QStringList &arguments);

/// Text of `--help`.
QString helpText();

/// Prints \a text on standard output and gives the exit code.
int print(const QString &text);

/// Runs one command and gives its exit code. Needs an application object; a QGuiApplication for `report`
/// and `self-test`, see needsFonts().
int run(const QStringList &arguments);

/// True when the command lays out text.
bool needsFonts(const QStringList &arguments);

} // namespace twb::cli
