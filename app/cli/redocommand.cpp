// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "ui/presentation/steptext.h"

#include <QJsonObject>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

int runRedo(Context &context, const QStringList &arguments, const QCommandLineParser &)
{
    if (!arguments.isEmpty())
        return WrongUsage;
    const auto library = context.openLibrary(store::OpenMode::ReadWrite);
    if (!library)
        return context.fail(library.error());
    const auto step = (*library)->redo(actorName());
    if (!step)
        return context.fail(step.error());
    if (context.json())
        context.print(QJsonObject{{u"redone"_s, step->root}, {u"step"_s, step->number},
            {u"what"_s, step->what}, {u"text"_s, ui::undoneText(*step)}});
    else
        context.out() << ui::stepText(*step) << '\n';
    return Done;
}

} // namespace

const Command redoCommand{"redo"_L1, "",
    QT_TRANSLATE_NOOP("CommandLine", "Bring back what undo took back last."), nullptr, runRedo};

} // namespace twb::cli
