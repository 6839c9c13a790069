// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/step.h"

namespace twb::ui {

/// What a step did, in the language of the program: "Geändert: Smarte Straßenbeleuchtung". For undo and
/// redo with that word before it.
QString stepText(const store::Step &step);

/// The same without the word: what undo takes back and redo brings back, for menus.
QString undoneText(const store::Step &step);

} // namespace twb::ui
