// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/actions.h"

/// What can be done in an editor.
namespace twb::ui::action {

inline constexpr ActionId saveRecord{u"editor.save"};
inline constexpr ActionId closeEditor{u"editor.close"};
inline constexpr ActionId openSections{u"editor.open"};
inline constexpr ActionId proposeVerdicts{u"transfer.derive"};
inline constexpr ActionId editProfile{u"transfer.profile"};
inline constexpr ActionId saveAndReport{u"transfer.report"};

} // namespace twb::ui::action
