// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QJsonObject>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

int run(Context &context, const QStringList &arguments, const QCommandLineParser &)
{
    if (!arguments.isEmpty())
        return WrongUsage;
    const auto library = context.openLibrary(store::OpenMode::ReadWrite);
    if (!library)
        return context.fail(library.error());
    const auto step = (*library)->undoLast(actorName());
    if (!step)
        return context.fail(step.error());
    if (context.json())
        context.print(
            QJsonObject{{u"undone"_s, step->undoes}, {u"step"_s, step->number}, {u"what"_s, step->what}});
    else
        context.out() << QCoreApplication::translate("CommandLine", "Undone: %1").arg(step->what) << '\n';
    return Done;
}

} // namespace

const Command undoCommand{
    "undo"_L1, "", QT_TRANSLATE_NOOP("CommandLine", "Take back the last step."), nullptr, run};

} // namespace twb::cli
