// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace twb::ui {

/// Language and number formats of the program: the environment variable TWB_LANG ("de", "en") if set,
/// else what the system says; German where the system says nothing.
QLocale programLocale();

/// Makes \a locale the default and loads the translations of the program and of Qt for it. To be called
/// once, after the application object is made and before the first text is shown.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace twb::ui
