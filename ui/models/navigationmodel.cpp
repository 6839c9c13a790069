// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/navigationmodel.h"

#include "ui/models/roles.h"

#include <array>

namespace twb::ui {

namespace {

/// Other stands for all records.
constexpr std::array places{model::Kind::Other, model::Kind::Project, model::Kind::Lesson,
    model::Kind::Adoption, model::Kind::Municipality};

} // namespace

NavigationModel::NavigationModel(const Formats &formats, QObject *parent)
    : QAbstractListModel(parent), m_formats(formats)
{
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(places.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const model::Kind kind = places.at(size_t(index.row()));
    const QString id = model::kindId(kind);
    const qint64 count = id.isEmpty() ? total() : m_counts.value(id);
    const QString label =
        id.isEmpty() ? tr("All records") : model::kindPluralLabel(kind).in(m_formats.language()).toString();
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::AccessibleTextRole:
        return tr("%1, %n record(s)", nullptr, int(count)).arg(label);
    case CountRole:
        return count;
    case ValueRole:
        return id;
    default:
        return {};
    }
}

void NavigationModel::setCounts(const QHash<QString, qint64> &counts)
{
    m_counts = counts;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
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
    for (size_t row = 0; row < places.size(); ++row)
        if (kind == model::kindId(places.at(row)))
            return int(row);
    return 0;
}

} // namespace twb::ui
