// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/taglistmodel.h"

#include "core/analysis/foldedname.h"

#include <algorithm>
#include <numeric>

namespace twb::ui {

using namespace Qt::StringLiterals;
using edit::Share;

void TagListModel::setTags(const edit::TagTree &tags, const RecordId &left)
{
    beginResetModel();
    m_items.clear();
    m_taken.clear();
    m_hasBoxes = false;
    for (const edit::Tag &tag : tags.all()) {
        for (const QString &name : QStringList{tag.name} + tag.synonyms)
            m_taken.insert(analysis::foldedTagName(name));
        if (tag.id == left)
            continue;
        const edit::Tag *parent = tags.find(tags.parentOf(tag.id));
        m_items.append({tag.id, tag.name, parent ? parent->name : QString(), tag.synonyms});
    }
    restart();
    endResetModel();
}

void TagListModel::addTop(const QString &label)
{
    beginResetModel();
    m_items.prepend({{}, label, {}, {}});
    restart();
    endResetModel();
}

void TagListModel::setShares(const QHash<RecordId, Share> &shares)
{
    beginResetModel();
    m_hasBoxes = true;
    for (Item &item : m_items)
        item.share = shares.value(item.id, Share::None);
    std::ranges::stable_partition(m_items, [](const Item &item) { return item.share != Share::None; });
    restart();
    endResetModel();
}

void TagListModel::setTyped(const QString &typed)
{
    m_typed = typed.simplified();
    beginResetModel();
    find();
    endResetModel();
}

bool TagListModel::canAdd(const QString &name) const
{
    const QString folded = analysis::foldedTagName(name);
    return !folded.isEmpty() && !m_taken.contains(folded);
}

void TagListModel::addNew(const QString &name)
{
    Q_ASSERT(canAdd(name));
    beginResetModel();
    m_items.prepend({{}, name.simplified(), {}, {}, Share::None, true, true});
    m_taken.insert(analysis::foldedTagName(name));
    restart();
    endResetModel();
    Q_EMIT choiceChanged();
}

void TagListModel::toggle(int row)
{
    Item &item = m_items[m_rows.at(row)];
    const bool on = state(item) != Qt::Checked;
    const bool wasSome = item.share == Share::Some && item.clicked == false;
    const bool asBefore = on ? item.share == Share::All : item.share == Share::None;
    item.clicked = wasSome || asBefore ? std::nullopt : std::optional(on);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

edit::TagChoice TagListModel::choice() const
{
    edit::TagChoice choice;
    for (const Item &item : m_items)
        if (item.clicked && !item.isNew)
            choice.insert(item.id, *item.clicked);
    return choice;
}

QStringList TagListModel::newTags() const
{
    QStringList names;
    for (const Item &item : m_items)
        if (item.isNew && item.clicked == true)
            names.append(item.name);
    return names;
}

QStringList TagListModel::clicked(bool on) const
{
    QStringList names;
    for (const Item &item : m_items)
        if (item.clicked == on)
            names.append(item.name);
    return names;
}

int TagListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TagListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TagListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items.at(m_rows.at(index.row()));
    if (role == Qt::CheckStateRole && index.column() == Name && m_hasBoxes)
        return state(item);
    if (role == Qt::AccessibleDescriptionRole && m_hasBoxes)
        return stateText(item);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return item.isNew ? tr("%1 (new)").arg(item.name) : item.name;
    case Parent:
        return item.parent;
    default:
        return item.synonyms.join(u", "_s);
    }
}

QVariant TagListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Tag");
    case Parent:
        return tr("Under");
    default:
        return tr("Synonyms");
    }
}

bool TagListModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || !m_hasBoxes || !index.isValid())
        return false;
    toggle(index.row());
    return true;
}

Qt::ItemFlags TagListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_hasBoxes && index.isValid() && index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

Qt::CheckState TagListModel::state(const Item &item)
{
    if (item.clicked)
        return *item.clicked ? Qt::Checked : Qt::Unchecked;
    return item.share == Share::All ? Qt::Checked
        : item.share == Share::Some ? Qt::PartiallyChecked
                                    : Qt::Unchecked;
}

QString TagListModel::stateText(const Item &item)
{
    switch (state(item)) {
    case Qt::Checked:
        return tr("on all records");
    case Qt::PartiallyChecked:
        return tr("on some records");
    case Qt::Unchecked:
        break;
    }
    return tr("on no record");
}

/// The items are others, or in another order.
void TagListModel::restart()
{
    m_matcher.clear();
    for (int item = 0; item < int(m_items.size()); ++item)
        for (const QString &name : QStringList{m_items.at(item).name} + m_items.at(item).synonyms)
            m_matcher.add(name, item);
    find();
}

void TagListModel::find()
{
    const int count = int(m_items.size());
    if (!m_typed.isEmpty()) {
        m_rows = m_matcher.matches(m_typed, count);
        return;
    }
    m_rows.resize(count);
    std::iota(m_rows.begin(), m_rows.end(), 0);
}

} // namespace twb::ui
