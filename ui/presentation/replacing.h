// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wholefile.h"
#include "ui/presentation/prompts.h"

namespace twb::ui {

/// How \a files are to be written when the person named \a chosen in a file dialog, which has asked about
/// that very name only: whatever else is there already is asked about in one question. Nothing when the
/// person changed their mind.
std::optional<Existing> askToReplace(Prompts &prompts, const QString &chosen, const QStringList &files);

} // namespace twb::ui
