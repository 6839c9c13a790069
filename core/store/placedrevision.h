// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

namespace twb::store {

/// A revision and where it stands in this file.
struct PlacedRevision {
    qint64 sequence = 0;
    qint64 step = 0; ///< number of the step that brought it
    model::StoredRevision stored;
};

} // namespace twb::store
