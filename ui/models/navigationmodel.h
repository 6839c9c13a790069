// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "ui/presentation/formats.h"

#include <QAbstractListModel>
#include <QHash>

namespace twb::ui {

/// The places of the library: all records, or those of one kind, with their numbers.
class NavigationModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit NavigationModel(const Formats &formats, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &place, int role) const override;

    /// Records per kind identifier over the whole library.
    void setCounts(const QHash<QString, qint64> &counts);

    qint64 total() const;

    /// Row of the place for a kind identifier; 0, all records, for the empty one.
    int rowOf(const QString &kind) const;

private:
    QString label(const QString &value) const;

    Formats m_formats;
    QHash<QString, qint64> m_counts;
};

} // namespace twb::ui
