// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/refusalmodel.h"

#include "ui/presentation/problemtext.h"

namespace twb::ui {

RefusalModel::RefusalModel(model::Language language, QObject *parent)
    : QAbstractTableModel(parent), m_language(language)
{
}

int RefusalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_refusals.size());
}

int RefusalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RefusalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const edit::Refusal &refusal = m_refusals.at(index.row());
    if (index.column() == Record)
        return refusal.title;
    return reasons(refusal).join(role == Qt::ToolTipRole ? u'\n' : u' ');
}

/// What is missing is named together, all else one by one.
QStringList RefusalModel::reasons(const edit::Refusal &refusal) const
{
    using model::ProblemCode;
    QStringList missing;
    QList<model::Problem> others;
    for (const model::Problem &problem : refusal.problems) {
        const model::Field *field = model::findField(refusal.kind, problem.field);
        const bool isMissing =
            problem.code == ProblemCode::Missing || problem.code == ProblemCode::MissingForPublishing;
        if (field && isMissing)
            missing.append(field->label.in(m_language).toString());
        else
            others.append(problem);
    }
    QStringList lines = problemLines(others, refusal.kind, m_language);
    if (!missing.isEmpty())
        lines.prepend(tr("Missing: %1.", "labels of fields").arg(missing.join(u", ")));
    return lines;
}

QVariant RefusalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Record ? tr("Record") : tr("Reason");
}

void RefusalModel::setRefusals(const QList<edit::Refusal> &refusals)
{
    beginResetModel();
    m_refusals = refusals;
    endResetModel();
}

} // namespace twb::ui
