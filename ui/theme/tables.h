// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QTableView;

namespace twb::ui {

/// Makes a table a plain list of rows to choose from: no grid, no row numbers, nothing to write in, Tab
/// leaves it.
void makePlainTable(QTableView &table);

/// The same for the rows of \a model, of which one is chosen; \a name is what screen readers call it.
void makePlainTable(QTableView &table, QAbstractItemModel &model, const QString &name);

} // namespace twb::ui
