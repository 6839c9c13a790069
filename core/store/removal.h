// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/step.h"

namespace twb::store {

/// What was removed for good.
struct Removal {
    Step step; ///< its number is 0 when there was nothing to remove
    qint64 records = 0;
    qint64 revisions = 0;
    qint64 attachments = 0; ///< files that nothing else used
};

} // namespace twb::store
