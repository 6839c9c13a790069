// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/duerecords.h"
#include "ui/presentation/formats.h"

#include <QAbstractTableModel>

namespace twb::ui {

/// Records that are to be checked again: when, which, of which kind, and how far they are checked.
class DueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Due, Title, Kind, State, ColumnCount };

    explicit DueModel(const Formats &formats, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setRecords(const QList<DueRecord> &records);
    RecordId record(int row) const { return m_records.at(row).id; }

private:
    QString text(const DueRecord &record, int column) const;

    const Formats &m_formats;
    QList<DueRecord> m_records;
};

} // namespace twb::ui
