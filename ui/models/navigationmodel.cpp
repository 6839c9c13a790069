// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/navigationmodel.h"

#include "core/index/entry.h"
#include "core/model/kindtraits.h"
#include "ui/models/roles.h"

namespace twb::ui {

namespace {

const QList<model::Kind> &kinds()
{
    static const QList<model::Kind> kinds = model::kindsWith(&model::KindTraits::inNavigation);
    return kinds;
}

/// All records first, the trash last.
int placeCount()
{
    return int(kinds().size()) + 2;
}

/// Value of the facet for kinds that a place stands for; empty for all records.
QString valueAt(int row)
{
    if (row == 0)
        return {};
    return row <= int(kinds().size()) ? QString(model::kindId(kinds().at(row - 1)))
                                      : QString(index::trashKind);
}

} // namespace

NavigationModel::NavigationModel(const Formats &formats, QObject *parent)
    : QAbstractListModel(parent), m_formats(formats)
{
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : placeCount();
}

QVariant NavigationModel::data(const QModelIndex &place, int role) const
{
    if (!place.isValid())
        return {};
    const QString value = valueAt(place.row());
    const bool counted = value != index::trashKind;
    const qint64 count = value.isEmpty() ? total() : m_counts.value(value);
    switch (role) {
    case Qt::DisplayRole:
        return label(value);
    case Qt::AccessibleTextRole:
        return counted ? tr("%1, %n record(s)", nullptr, int(count)).arg(label(value)) : label(value);
    case CountRole:
        return counted ? QVariant(count) : QVariant();
    case ValueRole:
        return value;
    default:
        return {};
    }
}

void NavigationModel::setCounts(const QHash<QString, qint64> &counts)
{
    m_counts = counts;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString NavigationModel::label(const QString &value) const
{
    if (value.isEmpty())
        return tr("All records");
    if (value == index::trashKind)
        return tr("Trash");
    return model::kindPluralLabel(model::kindFromId(value)).in(m_formats.language()).toString();
}

qint64 NavigationModel::total() const
{
    qint64 sum = 0;
    for (const qint64 count : m_counts)
        sum += count;
    return sum;
}

int NavigationModel::rowOf(const QString &kind) const
{
    for (int row = 0; row < placeCount(); ++row)
        if (kind == valueAt(row))
            return row;
    return 0;
}

} // namespace twb::ui
