// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome.h"

#include "ui/presentation/problemtext.h"
#include "ui/presentation/steptext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray problemsToJson(model::Kind kind, const QList<model::Problem> &problems)
{
    QJsonArray array;
    for (const model::Problem &problem : problems)
        if (const model::Field *field = model::findField(kind, problem.field))
            array.append(QJsonObject{{u"field"_s, problem.field}, {u"value"_s, problem.argument},
                {u"text"_s, ui::problemText(problem, *field)}});
    return array;
}

void say(Context &context, model::Kind kind, const QList<model::Problem> &problems)
{
    for (const model::Problem &problem : problems)
        if (const model::Field *field = model::findField(kind, problem.field))
            context.say(QString(field->label.in(context.language()) + " ("_L1 + problem.field + "): "_L1
                + ui::problemText(problem, *field)));
    context.say(QCoreApplication::translate("CommandLine", "Nothing was saved."));
}

QString textOf(const store::Step &step)
{
    return step.number > 0 ? ui::stepText(step)
                           : QCoreApplication::translate("CommandLine", "There was nothing to change.");
}

} // namespace

QJsonObject toJson(const store::Step &step)
{
    return {{u"number"_s, step.number}, {u"id"_s, step.id.toString(QUuid::WithoutBraces)},
        {u"at"_s, step.at.toString(Qt::ISODateWithMs)}, {u"actor"_s, step.actor},
        {u"municipality"_s, step.municipality}, {u"what"_s, step.what}, {u"text"_s, ui::stepText(step)},
        {u"counts"_s, step.counts}, {u"note"_s, step.note}, {u"revisions"_s, step.revisions},
        {u"undoes"_s, step.undoes}, {u"undone_by"_s, step.undoneBy}};
}

int tell(Context &context, model::Kind kind, const edit::Edited &edited)
{
    if (edited.isRefused()) {
        if (context.json())
            context.print(QJsonObject{{u"problems"_s, problemsToJson(kind, edited.problems)}});
        say(context, kind, edited.problems);
        return Failed;
    }
    if (context.json())
        context.print(QJsonObject{{u"id"_s, edited.record.toString()}, {u"step"_s, edited.step.number},
            {u"revisions"_s, edited.step.revisions}, {u"text"_s, textOf(edited.step)}});
    else
        context.out() << textOf(edited.step) << '\n';
    return Done;
}

int tell(Context &context, const Result<store::Step> &step)
{
    if (!step)
        return context.fail(step.error());
    if (context.json())
        context.print(QJsonObject{
            {u"step"_s, step->number}, {u"revisions"_s, step->revisions}, {u"text"_s, textOf(*step)}});
    else
        context.out() << textOf(*step) << '\n';
    return Done;
}

} // namespace twb::cli
