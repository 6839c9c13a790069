// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/rejectionmodel.h"

#include "core/model/fields.h"
#include "core/model/kindtraits.h"
#include "ui/intake/rejectiontext.h"

namespace twb::ui {

using namespace Qt::StringLiterals;
using intake::Rejection;

RejectionModel::RejectionModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent), m_formats(formats)
{
}

int RejectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rejections.size());
}

int RejectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RejectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Rejection &rejection = m_rejections.at(index.row());
    switch (index.column()) {
    case Source:
        return rejection.source;
    case Line:
        return rejection.line > 0 ? m_formats.number(rejection.line) : QString();
    case FieldColumn:
        return rejection.field.isEmpty() ? tr("(whole row)") : fieldName(rejection.field);
    case Reason:
        return rejectionReasonText(rejection);
    default:
        return {};
    }
}

QVariant RejectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Source:
        return tr("File");
    case Line:
        return tr("Line");
    case FieldColumn:
        return tr("Field");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

void RejectionModel::setRejections(const QList<Rejection> &rejections)
{
    beginResetModel();
    m_rejections = rejections;
    endResetModel();
}

QString RejectionModel::fieldName(const QString &id) const
{
    for (const model::Kind kind : model::kindsWith(&model::KindTraits::imported))
        if (const model::Field *field = model::findField(kind, id))
            return field->label.in(m_formats.language()).toString();
    return id;
}

} // namespace twb::ui
