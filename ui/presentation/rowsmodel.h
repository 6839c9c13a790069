// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace twb::ui {

/// What stands in one column, and what it says of a row.
template <typename Row> struct RowsColumn {
    using Text = std::function<QString(const Row &)>;

    QString head;
    Text text;
    Text toolTip = {}; ///< where it is to say more than the text, which it is else
};

/// Rows to be read and chosen from, each a value. A table says its columns when it is made, in the order of
/// its enum, and has a setter of its own name.
template <typename Row> class RowsModel : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const RowsColumn<Row> &column = m_columns.at(index.column());
        if (role == Qt::ToolTipRole && column.toolTip)
            return column.toolTip(m_rows.at(index.row()));
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return column.text(m_rows.at(index.row()));
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        const bool exists = orientation == Qt::Horizontal && section >= 0 && section < m_columns.size();
        if (!exists || role != Qt::DisplayRole)
            return {};
        return m_columns.at(section).head;
    }

protected:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QList<RowsColumn<Row>> &columns) { m_columns = columns; }

    const QList<Row> &rows() const { return m_rows; }
    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    QList<RowsColumn<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace twb::ui
