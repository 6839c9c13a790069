// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/formats.h"

#include <QString>

namespace twb {
class Clock;
} // namespace twb

namespace twb::ui {

class LibrarySession;
class Prompts;
class SearchSession;
class Settings;
class Theme;

/// What windows and dialogs work with. All of it outlives them.
struct Services {
    LibrarySession &library;
    SearchSession &search;
    Theme &theme;
    Settings &settings;
    Prompts &prompts;
    const Formats &formats;
    const Clock &clock;
    QString templateFolder = {}; ///< of the user's own templates of reports; empty for none
    QString draftFolder = {}; ///< holds the drafts of all libraries; empty for none
};

} // namespace twb::ui
