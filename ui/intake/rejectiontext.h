// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/rejection.h"

namespace twb::ui {

/// A sentence for people in the language of the program: where it was, what was wrong, what became of it.
QString rejectionText(const intake::Rejection &rejection);

/// The reason alone, where the place stands beside it.
QString rejectionReasonText(const intake::Rejection &rejection);

} // namespace twb::ui
