// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/tagtree.h"
#include "ui/presentation/formats.h"

#include <QAbstractItemModel>

namespace twb::ui {

/// The tags of a library as a tree, each with the number of records that bear it.
class TagTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Synonyms, Records, ColumnCount };

    explicit TagTreeModel(const Formats &formats, QObject *parent = nullptr)
        : QAbstractItemModel(parent), m_formats(formats)
    {
    }

    void setTags(const edit::TagTree &tags);
    void setCounts(const QHash<RecordId, qint64> &counts);

    RecordId tag(const QModelIndex &index) const;

    /// Invalid for a tag that is not there.
    QModelIndex indexOf(const RecordId &tag) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        edit::Tag tag;
        int parent = 0; ///< place among the nodes
        int row = 0;
        QList<int> children = {};
    };

    void addBelow(const edit::TagTree &tags, int parent);
    int nodeOf(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : 0; }

    const Formats &m_formats;
    QList<Node> m_nodes{Node{}}; ///< the first stands above all
    QHash<RecordId, qint64> m_counts;
};

} // namespace twb::ui
