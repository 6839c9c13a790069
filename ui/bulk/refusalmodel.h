// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/bulkfields.h"

#include <QAbstractTableModel>

namespace twb::ui {

/// Records that stay as they are, and why.
class RefusalModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Record, Reason, ColumnCount };

    explicit RefusalModel(model::Language language, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setRefusals(const QList<edit::Refusal> &refusals);

private:
    QStringList reasons(const edit::Refusal &refusal) const;

    model::Language m_language;
    QList<edit::Refusal> m_refusals;
};

} // namespace twb::ui
