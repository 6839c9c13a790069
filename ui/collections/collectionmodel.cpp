// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectionmodel.h"

#include "core/edit/collections.h"
#include "core/model/fields.h"
#include "core/store/library.h"

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

Result<Collection> loadCollection(const store::Library &library, const RecordId &id, model::Language language)
{
    const auto state = library.record(id);
    if (!state)
        return std::unexpected(state.error());
    Collection collection{id, model::recordTitle(state->fields),
        state->fields.value("description"_L1).toString(), {}, state->isTrashed()};
    for (const RecordId &each : edit::collectedIn(state->fields)) {
        const auto record = library.record(each);
        if (!record && record.error().code != ErrorCode::RecordNotFound)
            return std::unexpected(record.error());
        if (!record) {
            collection.records.append({each, {}, {}, true});
            continue;
        }
        const model::Kind kind = model::kindFromId(record->kind);
        collection.records.append({each, model::recordTitle(record->fields),
            model::kindLabel(kind).in(language).toString(), record->isTrashed()});
    }
    return collection;
}

void CollectionModel::setRecords(const QList<CollectedRecord> &records)
{
    const auto isSame = [](const CollectedRecord &one, const CollectedRecord &other) {
        return one.id == other.id;
    };
    if (!records.isEmpty() && std::ranges::equal(records, m_records, isSame)) {
        m_records = records;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_records = records;
    endResetModel();
}

QList<RecordId> CollectionModel::order() const
{
    QList<RecordId> ids;
    for (const CollectedRecord &record : m_records)
        ids.append(record.id);
    return ids;
}

void CollectionModel::shift(QList<int> rows, int by)
{
    std::ranges::sort(rows);
    if (by > 0)
        std::ranges::reverse(rows);
    int limit = by < 0 ? -1 : rowCount(); // where a row that stays stands in the way
    for (const int row : std::as_const(rows)) {
        const int target = row + by;
        if (target == limit) {
            limit = row;
            continue;
        }
        moveRows({}, row, 1, {}, by < 0 ? target : target + 1);
        limit = target;
    }
}

int CollectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

QString CollectionModel::text(int row) const
{
    const CollectedRecord &record = m_records.at(row);
    QStringList parts{record.title, record.kind};
    parts.removeAll(QString());
    if (record.isGone)
        parts.append(record.kind.isEmpty() ? tr("not in this library") : tr("in the trash"));
    return tr("%1. %2", "place in the collection, record").arg(row + 1).arg(parts.join(u" · "));
}

QVariant CollectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(index.row());
}

/// Rows are dropped between others, never on them.
Qt::ItemFlags CollectionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

Qt::DropActions CollectionModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool CollectionModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
    const QModelIndex &destinationParent, int destinationChild)
{
    if (sourceRow < 0 || count < 1 || sourceRow + count > rowCount() || destinationChild < 0
        || destinationChild > rowCount()
        || !beginMoveRows(
            sourceParent, sourceRow, sourceRow + count - 1, destinationParent, destinationChild))
        return false;
    const auto first = m_records.begin() + sourceRow;
    const auto last = first + count;
    const auto target = m_records.begin() + destinationChild;
    if (target < first)
        std::rotate(target, first, last);
    else
        std::rotate(first, last, target);
    endMoveRows();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // the places have changed
    return true;
}

} // namespace twb::ui
