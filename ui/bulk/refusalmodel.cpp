// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/refusalmodel.h"

#include "ui/presentation/problemtext.h"

namespace twb::ui {

RefusalModel::RefusalModel(model::Language language, QObject *parent) : RowsModel(parent)
{
    const auto title = [](const edit::Refusal &refusal) { return refusal.title; };
    const auto joined = [language](QChar with) {
        return
            [language, with](const edit::Refusal &refusal) { return reasons(refusal, language).join(with); };
    };
    setColumns({{tr("Record"), title}, {tr("Reason"), joined(u' '), joined(u'\n')}});
}

/// What is missing is named together, all else one by one.
QStringList RefusalModel::reasons(const edit::Refusal &refusal, model::Language language)
{
    using model::ProblemCode;
    QStringList missing;
    QList<model::Problem> others;
    for (const model::Problem &problem : refusal.problems) {
        const model::Field *field = model::findField(refusal.kind, problem.field);
        const bool isMissing =
            problem.code == ProblemCode::Missing || problem.code == ProblemCode::MissingForPublishing;
        if (field && isMissing)
            missing.append(field->label.in(language).toString());
        else
            others.append(problem);
    }
    QStringList lines = problemLines(others, refusal.kind, language);
    if (!missing.isEmpty())
        lines.prepend(tr("Missing: %1.", "labels of fields").arg(missing.join(u", ")));
    return lines;
}

} // namespace twb::ui
