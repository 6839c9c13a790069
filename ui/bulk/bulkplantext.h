// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/bulkfields.h"

#include <QString>

namespace twb::ui {

/// What a change of many records would do, in sentences; without those that stay as they are because the
/// value does not suit them, and with those that lose what they have only where \a tellsReplaced.
QString planText(const edit::BulkPlan &plan, bool isEmptied, bool tellsReplaced);

/// Over the list of those; empty when there are none.
QString refusalHead(const edit::BulkPlan &plan, bool isReview);

} // namespace twb::ui
