// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collections/collectionlistmodel.h"

#include "core/edit/collections.h"
#include "core/model/fields.h"
#include "core/store/library.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace twb::ui {

using namespace Qt::StringLiterals;

Result<QList<CollectionName>> loadCollections(const store::Library &library)
{
    return library.recordsOf(model::kindId(model::Kind::Collection).toString())
        .transform([](const QList<model::RecordState> &states) {
            QList<CollectionName> names;
            for (const model::RecordState &state : states)
                names.append(
                    {state.id, model::recordTitle(state.fields), edit::collectedIn(state.fields).size()});
            const QCollator collator;
            std::ranges::sort(names, [&](const CollectionName &one, const CollectionName &other) {
                return collator.compare(one.title, other.title) < 0;
            });
            return names;
        });
}

void CollectionListModel::setCollections(const QList<CollectionName> &collections)
{
    m_collections = collections;
    m_names.clear();
    for (int i = 0; i < int(collections.size()); ++i)
        m_names.add(collections.at(i).title, i);
    refill();
}

void CollectionListModel::setTyped(const QString &typed)
{
    m_typed = typed.simplified();
    refill();
}

void CollectionListModel::refill()
{
    beginResetModel();
    const int all = int(m_collections.size());
    m_shown = m_names.matches(m_typed, all);
    if (m_typed.isEmpty()) {
        m_shown.resize(all);
        std::iota(m_shown.begin(), m_shown.end(), 0);
    }
    m_isNamed = std::ranges::any_of(m_collections, [this](const CollectionName &collection) {
        return collection.title.compare(m_typed, Qt::CaseInsensitive) == 0;
    });
    endResetModel();
}

RecordId CollectionListModel::collection(int row) const
{
    return row < m_shown.size() ? m_collections.at(m_shown.at(row)).id : RecordId();
}

int CollectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size()) + (hasNew() ? 1 : 0);
}

QVariant CollectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (index.row() == m_shown.size())
        return tr("New collection “%1”").arg(m_typed);
    const CollectionName &collection = m_collections.at(m_shown.at(index.row()));
    return tr("%1 · %n record(s)", nullptr, int(collection.records)).arg(collection.title);
}

} // namespace twb::ui
