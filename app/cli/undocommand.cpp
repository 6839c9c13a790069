// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "ui/presentation/steptext.h"

#include <QJsonObject>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

int runUndo(Context &context, const QStringList &arguments, const QCommandLineParser &)
{
    if (arguments.size() > 1)
        return WrongUsage;
    const auto number =
        arguments.isEmpty() ? Result<qint64>(0) : wholeNumber(u"STEP"_s, arguments.first(), 1);
    if (!number)
        return context.fail(number.error());
    const auto library = context.openLibrary(store::OpenMode::ReadWrite);
    if (!library)
        return context.fail(library.error());
    const auto step =
        *number > 0 ? (*library)->undo(*number, actorName()) : (*library)->undoLast(actorName());
    if (!step)
        return context.fail(step.error());
    if (context.json())
        context.print(QJsonObject{{u"undone"_s, step->undoes}, {u"step"_s, step->number},
            {u"what"_s, step->what}, {u"text"_s, ui::undoneText(*step)}});
    else
        context.out() << ui::stepText(*step) << '\n';
    return Done;
}

} // namespace

const Command undoCommand{"undo"_L1, "[STEP]",
    QT_TRANSLATE_NOOP("CommandLine", "Take back the last step, or the one with this number."), nullptr,
    runUndo};

} // namespace twb::cli
