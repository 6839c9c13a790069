// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace twb::report {

/// Parts of the width for the columns of a table, 1 together: as the table says, else by the length of
/// their texts.
std::vector<double> columnShares(const Table &table, size_t columns);

} // namespace twb::report
