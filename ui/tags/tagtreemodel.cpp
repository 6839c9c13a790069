// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagtreemodel.h"

#include <QColor>

namespace twb::ui {

using namespace Qt::StringLiterals;

void TagTreeModel::setTags(const edit::TagTree &tags)
{
    beginResetModel();
    m_nodes = {Node{}};
    addBelow(tags, 0);
    endResetModel();
}

void TagTreeModel::addBelow(const edit::TagTree &tags, int parent)
{
    for (const RecordId &id : tags.children(m_nodes.at(parent).tag.id)) {
        const int place = int(m_nodes.size());
        m_nodes.append({*tags.find(id), parent, int(m_nodes.at(parent).children.size())});
        m_nodes[parent].children.append(place);
        addBelow(tags, place);
    }
}

void TagTreeModel::setCounts(const QHash<RecordId, qint64> &counts)
{
    m_counts = counts;
    for (const Node &node : std::as_const(m_nodes))
        if (!node.children.isEmpty()) {
            const int last = int(node.children.size()) - 1;
            Q_EMIT dataChanged(createIndex(0, Records, node.children.first()),
                createIndex(last, Records, node.children.last()));
        }
}

RecordId TagTreeModel::tag(const QModelIndex &index) const
{
    return m_nodes.at(nodeOf(index)).tag.id;
}

QModelIndex TagTreeModel::indexOf(const RecordId &tag) const
{
    for (int place = 1; place < int(m_nodes.size()); ++place)
        if (m_nodes.at(place).tag.id == tag)
            return createIndex(m_nodes.at(place).row, Name, place);
    return {};
}

QModelIndex TagTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, m_nodes.at(nodeOf(parent)).children.at(row));
}

QModelIndex TagTreeModel::parent(const QModelIndex &child) const
{
    const int above = child.isValid() ? m_nodes.at(nodeOf(child)).parent : 0;
    return above == 0 ? QModelIndex() : createIndex(m_nodes.at(above).row, Name, above);
}

int TagTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > Name ? 0 : int(m_nodes.at(nodeOf(parent)).children.size());
}

int TagTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TagTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const edit::Tag &tag = m_nodes.at(nodeOf(index)).tag;
    if (role == Qt::ToolTipRole)
        return tag.description.isEmpty() ? QVariant() : tag.description;
    if (role == Qt::DecorationRole && index.column() == Name && QColor::isValidColorName(tag.colour))
        return QColor(tag.colour);
    if (role == Qt::TextAlignmentRole && index.column() == Records)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return tag.name;
    case Records:
        return m_formats.number(m_counts.value(tag.id));
    default:
        return tag.synonyms.join(u", "_s);
    }
}

QVariant TagTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Records)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Tag");
    case Records:
        return tr("Records");
    default:
        return tr("Synonyms");
    }
}

} // namespace twb::ui
