// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace twb::ui {

/// Makes a table a plain list of rows to choose from: no grid, no row numbers, nothing to write in, Tab
/// leaves it.
void makePlainTable(QTableView &table);

} // namespace twb::ui
