// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entry.h"

namespace twb::index {

/// The review state of an entry whose record cannot be read in full: what the entry shows is what is left of
/// it, which may be nothing at all.
inline constexpr QLatin1StringView damagedState{"_damaged"};

inline bool isDamaged(const Entry &entry)
{
    return entry.reviewState == damagedState;
}

} // namespace twb::index
