// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarysession.h"

#include <QAbstractTableModel>

namespace twb::ui {

/// Attachments whose text cannot be searched: their name, a record that names them, and why.
class UnreadModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Record, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setAttachments(const QList<UnreadAttachment> &attachments);
    RecordId record(int row) const { return m_attachments.at(row).attachment.record; }

    /// All rows as lines of text, columns parted by tabs.
    QString text() const;

private:
    static QString reason(const Error &error);

    QList<UnreadAttachment> m_attachments;
};

} // namespace twb::ui
