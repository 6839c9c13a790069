// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/problemtext.h"

#include <QCoreApplication>

namespace twb::ui {

using model::FieldType;
using model::ProblemCode;

QString problemText(const model::Problem &problem, const model::Field &field)
{
    const auto say = [](const char *sentence) {
        return QCoreApplication::translate("ProblemText", sentence);
    };
    const QString &value = problem.argument;
    switch (problem.code) {
    case ProblemCode::Missing:
        return entryFields(field.type).empty()
            ? say(QT_TRANSLATE_NOOP("ProblemText", "Please fill this in."))
            : say(QT_TRANSLATE_NOOP(
                  "ProblemText", "Please name at least one; no entry may stay half empty."));
    case ProblemCode::MissingForPublishing:
        return say(QT_TRANSLATE_NOOP("ProblemText", "Needed before the record can be published."));
    case ProblemCode::WrongType:
        if (field.type == FieldType::Number || field.type == FieldType::Money)
            return say(
                QT_TRANSLATE_NOOP("ProblemText", "“%1” is no number. Please write digits, such as 12,500."))
                .arg(value);
        return say(QT_TRANSLATE_NOOP("ProblemText", "“%1” does not suit this field.")).arg(value);
    case ProblemCode::TooLong:
        return say(QT_TRANSLATE_NOOP("ProblemText", "Too long: at most %1 characters.")).arg(value);
    case ProblemCode::UnknownTerm:
        return say(QT_TRANSLATE_NOOP("ProblemText", "“%1” is not in the list. Please choose from the list."))
            .arg(value);
    case ProblemCode::InvalidDate:
        return say(
            QT_TRANSLATE_NOOP("ProblemText", "“%1” is no date. Please write 2024, 06.2024 or 30.06.2024."))
            .arg(value);
    case ProblemCode::InvalidUrl:
        return say(QT_TRANSLATE_NOOP("ProblemText", "“%1” is no web address. It begins with https://."))
            .arg(value);
    case ProblemCode::InvalidMunicipalityKey:
        if (field.type == FieldType::Line)
            return say(QT_TRANSLATE_NOOP("ProblemText", "“%1” is no municipality key. It has eight digits."))
                .arg(value);
        return say(
            QT_TRANSLATE_NOOP("ProblemText", "There is no municipality “%1”. Please choose from the list."))
            .arg(value);
    case ProblemCode::InvalidRecordId:
        if (field.type == FieldType::Tags)
            return say(QT_TRANSLATE_NOOP("ProblemText", "“%1” is not added yet. Press Enter to add it."))
                .arg(value);
        return say(QT_TRANSLATE_NOOP("ProblemText", "“%1” is not chosen yet. Please choose from the list."))
            .arg(value);
    case ProblemCode::InvalidColour:
        return say(QT_TRANSLATE_NOOP("ProblemText", "“%1” is no colour. Please write it like #0b6570."))
            .arg(value);
    case ProblemCode::RangeReversed:
        return say(QT_TRANSLATE_NOOP("ProblemText", "The first amount is above the second."));
    }
    return {};
}

QStringList problemLines(const QList<model::Problem> &problems, model::Kind kind, model::Language language)
{
    QStringList lines;
    for (const model::Problem &problem : problems)
        if (const model::Field *field = model::findField(kind, problem.field))
            lines.append(
                QCoreApplication::translate("ProblemText", "%1: %2", "field and what is wrong with it")
                    .arg(field->label.in(language), problemText(problem, *field)));
    return lines;
}

} // namespace twb::ui
