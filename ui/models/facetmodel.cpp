// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facetmodel.h"

#include "ui/models/roles.h"

#include <QCollator>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;
using index::Facet;
using index::FacetCount;

namespace {

constexpr Facet order[] = {Facet::ActionField, Facet::Municipality, Facet::Status, Facet::Maturity,
    Facet::Kind, Facet::LessonKind, Facet::Year, Facet::Tag};

constexpr quintptr groupId = 0; ///< internal id of groups; values carry their group's row + 1

} // namespace

FacetModel::FacetModel(const Formats &formats, QObject *parent)
    : QAbstractItemModel(parent), m_formats(formats)
{
    for (const Facet facet : order)
        m_groups.append({facet, {}, {}});
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(int(child.internalId() - 1), 0, groupId);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return int(m_groups.at(parent.row()).rows.size());
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == groupId) {
        const Group &group = m_groups.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return groupLabel(group.facet);
        case FacetRole:
            return int(group.facet);
        case ItemTypeRole:
            return int(FacetItem::Group);
        default:
            return {};
        }
    }
    const Group &group = m_groups.at(qsizetype(index.internalId() - 1));
    if (role == FacetRole)
        return int(group.facet);
    const Row &row = group.rows.at(index.row());
    return row.isMore ? moreData(group, role) : valueData(group, row.value, role);
}

QVariant FacetModel::valueData(const Group &group, const FacetCount &value, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return value.label;
    case Qt::AccessibleTextRole:
        return tr("%1, %n record(s)", nullptr, int(value.count)).arg(value.label);
    case Qt::CheckStateRole:
        return isChosen(group.facet, value.value) ? Qt::Checked : Qt::Unchecked;
    case CountRole:
        return value.count;
    case ValueRole:
        return value.value;
    case ItemTypeRole:
        return int(FacetItem::Value);
    default:
        return {};
    }
}

QVariant FacetModel::moreData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return group.opened ? tr("Show fewer") : tr("Show all %1").arg(m_formats.number(group.values.size()));
    case ItemTypeRole:
        return int(FacetItem::More);
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || data(index, ItemTypeRole) != int(FacetItem::Value))
        return false;
    const Group &group = m_groups.at(qsizetype(index.internalId() - 1));
    Q_EMIT chosen(group.facet, group.rows.at(index.row()).value.value, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    const QVariant type = data(index, ItemTypeRole);
    if (type == int(FacetItem::Value)) {
        const auto flags = Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
        const bool choosable =
            data(index, CountRole).toLongLong() > 0 || data(index, Qt::CheckStateRole).toInt() == Qt::Checked;
        return choosable ? flags | Qt::ItemIsEnabled : flags;
    }
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

void FacetModel::setCounts(const QMap<Facet, QList<FacetCount>> &counts)
{
    for (Group &group : m_groups)
        rearrange(group, counts.value(group.facet));
    Q_EMIT contentChanged();
}

void FacetModel::setSelected(const search::Selection &selected)
{
    m_selected = selected;
    for (Group &group : m_groups)
        rearrange(group, group.values);
    Q_EMIT contentChanged();
}

void FacetModel::setOpened(Facet facet, bool opened)
{
    for (Group &group : m_groups) {
        if (group.facet != facet || group.opened == opened)
            continue;
        group.opened = opened;
        rearrange(group, group.values);
    }
}

bool FacetModel::isOpened(Facet facet) const
{
    return std::ranges::any_of(
        m_groups, [facet](const Group &group) { return group.facet == facet && group.opened; });
}

bool FacetModel::hasContent(Facet facet) const
{
    for (const Group &group : m_groups)
        if (group.facet == facet)
            return std::ranges::any_of(group.values,
                [&](const FacetCount &value) { return value.count > 0 || isChosen(facet, value.value); });
    return false;
}

QModelIndex FacetModel::indexOf(Facet facet) const
{
    for (int row = 0; row < m_groups.size(); ++row)
        if (m_groups.at(row).facet == facet)
            return index(row, 0);
    return {};
}

QModelIndex FacetModel::indexOf(Facet facet, const QString &value) const
{
    const QModelIndex parent = indexOf(facet);
    const Group &group = m_groups.at(parent.row());
    for (int row = 0; row < group.rows.size(); ++row)
        if (!group.rows.at(row).isMore && group.rows.at(row).value.value == value)
            return index(row, 0, parent);
    return {};
}

QList<FacetCount> FacetModel::arranged(const Group &group, QList<FacetCount> values) const
{
    for (const QString &value : m_selected.value(group.facet)) {
        const bool known =
            std::ranges::any_of(values, [&](const FacetCount &count) { return count.value == value; });
        if (!known)
            values.append({value, value, 0});
    }
    QCollator collator(m_formats.locale());
    collator.setNumericMode(true);
    const bool byName = group.facet == Facet::Year;
    std::ranges::stable_sort(values, [&](const FacetCount &a, const FacetCount &b) {
        const bool chosenA = isChosen(group.facet, a.value);
        const bool chosenB = isChosen(group.facet, b.value);
        if (chosenA != chosenB)
            return chosenA;
        if (!byName && a.count != b.count)
            return a.count > b.count;
        return byName ? collator.compare(a.label, b.label) > 0 : collator.compare(a.label, b.label) < 0;
    });
    return values;
}

QList<FacetModel::Row> FacetModel::rowsOf(const Group &group) const
{
    const qsizetype least = qMax(shortLength, m_selected.value(group.facet).size());
    const bool isLong = group.values.size() > least + 1;
    const qsizetype shown = isLong && !group.opened ? least : group.values.size();
    QList<Row> rows;
    for (qsizetype i = 0; i < shown; ++i)
        rows.append(Row{false, group.values.at(i)});
    if (isLong)
        rows.append(Row{true, {}});
    return rows;
}

/// Rows are added and taken away at the end, so that who stands in the tree stays there.
void FacetModel::rearrange(Group &group, QList<FacetCount> values)
{
    group.values = arranged(group, std::move(values));
    const QList<Row> rows = rowsOf(group);
    const QModelIndex parent = indexOf(group.facet);
    const qsizetype before = group.rows.size();
    const qsizetype common = qMin(before, rows.size());
    if (common < before) {
        beginRemoveRows(parent, int(common), int(before) - 1);
        group.rows.resize(common);
        endRemoveRows();
    }
    std::copy_n(rows.begin(), common, group.rows.begin());
    if (common > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(int(common) - 1, 0, parent));
    if (common < rows.size()) {
        beginInsertRows(parent, int(common), int(rows.size()) - 1);
        group.rows = rows;
        endInsertRows();
    }
}

bool FacetModel::isChosen(Facet facet, const QString &value) const
{
    return m_selected.value(facet).contains(value);
}

QString FacetModel::groupLabel(Facet facet) const
{
    switch (facet) {
    case Facet::Kind:
        return tr("Kind");
    case Facet::ActionField:
        return tr("Field of action");
    case Facet::Municipality:
        return tr("Municipality");
    case Facet::Status:
        return tr("Status");
    case Facet::Maturity:
        return tr("Maturity");
    case Facet::LessonKind:
        return tr("Kind of lesson");
    case Facet::Year:
        return tr("Year");
    case Facet::Tag:
        return tr("Tag");
    }
    return {};
}

} // namespace twb::ui
