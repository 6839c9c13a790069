// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "ui/editor/namematcher.h"

#include <QAbstractListModel>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::ui {

/// A collection that records can be put into.
struct CollectionName {
    RecordId id;
    QString title;
    qsizetype records = 0;
};

/// All collections of the library, by title.
Result<QList<CollectionName>> loadCollections(const store::Library &library);

/// The collections that what is typed fits, and last a new one of this name.
class CollectionListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCollections(const QList<CollectionName> &collections);
    void setTyped(const QString &typed);

    /// Null for the new one.
    RecordId collection(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refill();
    bool hasNew() const { return !m_typed.isEmpty() && !m_isNamed; }

    QList<CollectionName> m_collections;
    NameMatcher m_names;
    QList<int> m_shown; ///< places in m_collections
    QString m_typed;
    bool m_isNamed = false; ///< what is typed is the title of a collection
};

} // namespace twb::ui
