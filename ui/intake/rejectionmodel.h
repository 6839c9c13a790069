// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/rejection.h"
#include "ui/presentation/formats.h"

#include <QAbstractTableModel>

namespace twb::ui {

/// Rows and values that an import did not take, with the reason in words.
class RejectionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Source, Line, FieldColumn, Reason, ColumnCount };

    explicit RejectionModel(const Formats &formats, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setRejections(const QList<intake::Rejection> &rejections);

private:
    QString fieldName(const QString &id) const;

    Formats m_formats;
    QList<intake::Rejection> m_rejections;
};

} // namespace twb::ui
