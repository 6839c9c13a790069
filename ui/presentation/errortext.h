// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace twb::ui {

/// The sentence for an error in the language of the program: what happened, where, and what to do.
/// Plain text, one or two sentences.
QString errorText(const Error &error);

} // namespace twb::ui
