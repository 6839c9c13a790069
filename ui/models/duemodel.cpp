// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/duemodel.h"

namespace twb::ui {

DueModel::DueModel(const Formats &formats, QObject *parent) : QAbstractTableModel(parent), m_formats(formats)
{
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int DueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DueModel::text(const DueRecord &record, int column) const
{
    switch (column) {
    case Due:
        return record.overdue ? tr("%1, overdue").arg(m_formats.date(record.due))
                              : m_formats.date(record.due);
    case Title:
        return record.title.isEmpty() ? tr("Without title") : record.title;
    case Kind:
        return model::kindLabel(record.kind).in(m_formats.language()).toString();
    default:
        return model::termLabel(model::VocabularyId::ReviewState, record.state, m_formats.language());
    }
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(m_records.at(index.row()), index.column());
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("Due");
    case Title:
        return tr("Record");
    case Kind:
        return tr("Kind");
    default:
        return tr("Review state");
    }
}

void DueModel::setRecords(const QList<DueRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

} // namespace twb::ui
