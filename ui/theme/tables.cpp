// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tables.h"

#include <QHeaderView>
#include <QTableView>

namespace twb::ui {

void makePlainTable(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void makePlainTable(QTableView &table, QAbstractItemModel &model, const QString &name)
{
    table.setModel(&model);
    table.setAccessibleName(name);
    makePlainTable(table);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
}

} // namespace twb::ui
