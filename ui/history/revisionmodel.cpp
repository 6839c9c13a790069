// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/revisionmodel.h"

#include "ui/presentation/longtext.h"

namespace twb::ui {

RevisionModel::RevisionModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent), m_formats(formats)
{
}

void RevisionModel::setHistory(const RecordHistory &history)
{
    beginResetModel();
    m_history = history;
    endResetModel();
}

int RevisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.revisions.size());
}

int RevisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Note + 1;
}

QString RevisionModel::text(int row, int column) const
{
    const model::Revision &revision = m_history.revisions.at(row).revision;
    switch (column) {
    case When:
        return m_formats.dateTime(revision.at);
    case Writer:
        return m_history.writers.at(row);
    case Municipality:
        return m_history.names.municipalities.value(revision.municipality, revision.municipality);
    case Changed: {
        if (revision.parents.isEmpty())
            return tr("Written for the first time");
        QStringList labels;
        for (const QString &field : revision.changes)
            labels.append(fieldLabel(m_history.kind, field, m_formats));
        return labels.join(u", ");
    }
    default:
        return revision.note;
    }
}

QVariant RevisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    constexpr qsizetype longest = 1'000;
    return shortened(text(index.row(), index.column()), longest);
}

QVariant RevisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Writer:
        return tr("Who");
    case Municipality:
        return tr("Municipality");
    case Changed:
        return tr("Changed");
    default:
        return tr("Note");
    }
}

} // namespace twb::ui
