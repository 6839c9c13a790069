// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// Identifiers of fields that more than one place of the program names. Libraries hold them: they never
/// change.
namespace twb::model::field {

/// Where a record says that an import brought it, and from where.
inline constexpr QLatin1StringView origin{"origin"};

} // namespace twb::model::field
