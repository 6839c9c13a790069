// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/steptext.h"

#include "core/model/fields.h"
#include "core/store/damage.h"
#include "ui/presentation/formats.h"
#include "ui/presentation/longtext.h"

#include <QCoreApplication>

namespace twb::ui {

namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("StepText", text, nullptr, count);
}

/// The label of a field, whatever kind has it.
QString fieldLabel(const QString &field)
{
    for (int kind = 0; kind < model::kindCount; ++kind)
        if (const model::Field *found = model::findField(model::Kind(kind), field))
            return found->label.in(languageFor(QLocale())).toString();
    return field;
}

/// \a named has a place for the name of the one record that was meant, \a counted is for several, without
/// those \a beside them.
QString sentence(const store::Step &step, const char *named, const char *counted, int beside = 0)
{
    if (!step.what.isEmpty())
        return translated(named).arg(step.what);
    return translated(counted, int(step.records) - beside);
}

/// The same with something of the step's own before.
QString sentence(
    const store::Step &step, const QString &own, const char *named, const char *counted, int beside = 0)
{
    if (!step.what.isEmpty())
        return translated(named).arg(own, step.what);
    return translated(counted, int(step.records) - beside).arg(own);
}

/// The name is gone when what bore it was removed for good.
QString nameIn(const store::Step &step)
{
    return step.what.isEmpty() ? QString(u'…') : step.what;
}

QString collectionText(const store::Step &step, const char *text)
{
    return translated(text, step.arguments.value(0).toInt()).arg(nameIn(step));
}

/// What a step is about is told in a menu and in a line: names come shortened.
store::Step inWords(store::Step step)
{
    constexpr qsizetype longest = 160;
    step.what = shortened(step.what, longest);
    for (QString &argument : step.arguments)
        argument = shortened(argument, longest);
    return step;
}

QString tagText(const store::Step &step)
{
    const QString first = step.arguments.value(0);
    const QString second = step.arguments.value(1);
    switch (step.about) {
    case store::StepKind::RenameTag:
        return translated(QT_TRANSLATE_NOOP("StepText", "Tag renamed: %1 → %2")).arg(first, second);
    case store::StepKind::MoveTag:
        return first.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("StepText", "Tag “%1” moved to the top")).arg(nameIn(step))
            : translated(QT_TRANSLATE_NOOP("StepText", "Tag “%1” moved under “%2”")).arg(nameIn(step), first);
    case store::StepKind::MergeTags:
        return translated(QT_TRANSLATE_NOOP("StepText", "Tag “%1” merged into “%2”")).arg(first, second);
    case store::StepKind::DeleteTag:
        return translated(QT_TRANSLATE_NOOP("StepText", "Tag deleted: %1")).arg(nameIn(step));
    default:
        return translated(QT_TRANSLATE_NOOP("StepText", "Tags imported: %1")).arg(nameIn(step));
    }
}

} // namespace

QString undoneText(const store::Step &whole)
{
    if (store::isDamaged(whole))
        return translated(QT_TRANSLATE_NOOP("StepText", "Damaged: what was done cannot be read any more"));
    const store::Step step = inWords(whole);
    const QString first = step.arguments.value(0);
    switch (step.about) {
    case store::StepKind::Create:
        return sentence(step, QT_TRANSLATE_NOOP("StepText", "Created: %1"),
            QT_TRANSLATE_N_NOOP("StepText", "%n record(s) created"));
    case store::StepKind::Edit:
        return sentence(step, QT_TRANSLATE_NOOP("StepText", "Changed: %1"),
            QT_TRANSLATE_N_NOOP("StepText", "%n record(s) changed"));
    case store::StepKind::Import:
        return translated(QT_TRANSLATE_NOOP("StepText", "Imported: %1")).arg(nameIn(step));
    case store::StepKind::Tag:
        return sentence(step, QT_TRANSLATE_NOOP("StepText", "Tagged: %1"),
            QT_TRANSLATE_N_NOOP("StepText", "%n record(s) tagged"), first.toInt());
    case store::StepKind::SetField:
        return sentence(step, fieldLabel(first), QT_TRANSLATE_NOOP("StepText", "%1 changed: %2"),
            QT_TRANSLATE_N_NOOP("StepText", "%1 of %n record(s) changed"), step.arguments.value(1).toInt());
    case store::StepKind::Review:
        return sentence(step,
            model::termLabel(model::VocabularyId::ReviewState, first, languageFor(QLocale())),
            QT_TRANSLATE_NOOP("StepText", "Review state “%1”: %2"),
            QT_TRANSLATE_N_NOOP("StepText", "Review state “%1” for %n record(s)"));
    case store::StepKind::Trash:
        return sentence(step, QT_TRANSLATE_NOOP("StepText", "Moved to the trash: %1"),
            QT_TRANSLATE_N_NOOP("StepText", "%n record(s) moved to the trash"));
    case store::StepKind::Restore:
        return sentence(step, QT_TRANSLATE_NOOP("StepText", "Taken out of the trash: %1"),
            QT_TRANSLATE_N_NOOP("StepText", "%n record(s) taken out of the trash"));
    case store::StepKind::RestoreRevision:
        return sentence(step, QT_TRANSLATE_NOOP("StepText", "Earlier revision put back: %1"),
            QT_TRANSLATE_N_NOOP("StepText", "Earlier revision of %n record(s) put back"));
    case store::StepKind::Collect:
        return collectionText(
            step, QT_TRANSLATE_N_NOOP("StepText", "%n record(s) added to the collection “%1”"));
    case store::StepKind::Uncollect:
        return collectionText(
            step, QT_TRANSLATE_N_NOOP("StepText", "%n record(s) taken out of the collection “%1”"));
    case store::StepKind::RenameTag:
    case store::StepKind::MoveTag:
    case store::StepKind::MergeTags:
    case store::StepKind::DeleteTag:
    case store::StepKind::ImportTags:
        return tagText(step);
    case store::StepKind::EmptyTrash:
        return translated(QT_TRANSLATE_N_NOOP("StepText", "Trash emptied: %n record(s)"), first.toInt());
    case store::StepKind::Erase:
        return translated(QT_TRANSLATE_NOOP("StepText", "Personal data erased"));
    case store::StepKind::Undo:
    case store::StepKind::Redo:
    case store::StepKind::Repair:
    case store::StepKind::Other:
        break;
    }
    return step.what.isEmpty() ? translated(QT_TRANSLATE_NOOP("StepText", "Change")) : step.what;
}

QString stepText(const store::Step &step)
{
    QString text = undoneText(step);
    if (step.kind == store::StepKind::Undo)
        return translated(QT_TRANSLATE_NOOP("StepText", "Undone: %1")).arg(text);
    if (step.kind == store::StepKind::Redo)
        return translated(QT_TRANSLATE_NOOP("StepText", "Redone: %1")).arg(text);
    return text;
}

} // namespace twb::ui
