// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/model/vocabulary.h"

#include <QAbstractListModel>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::ui {

/// A record in a collection, as far as the list shows it.
struct CollectedRecord {
    RecordId id;
    QString title;
    QString kind; ///< "Projekt"
    bool isGone = false; ///< in the trash, or not in this library

    bool operator==(const CollectedRecord &) const = default;
};

/// A collection as it is shown.
struct Collection {
    RecordId id;
    QString title;
    QString description;
    QList<CollectedRecord> records; ///< in its order
    bool isTrashed = false;
};

/// Fails with RecordNotFound.
Result<Collection> loadCollection(
    const store::Library &library, const RecordId &id, model::Language language);

/// The records of a collection in their order, which can be changed here.
class CollectionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// What is there already stays where it is.
    void setRecords(const QList<CollectedRecord> &records);

    RecordId record(int row) const { return m_records.at(row).id; }
    QList<RecordId> order() const;

    /// Moves these rows one place up (-1) or down (1), as far as they can go.
    void shift(QList<int> rows, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
        const QModelIndex &destinationParent, int destinationChild) override;

private:
    QString text(int row) const;

    QList<CollectedRecord> m_records;
};

} // namespace twb::ui
