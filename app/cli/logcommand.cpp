// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outcome.h"
#include "ui/presentation/steptext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

void addLogOptions(QCommandLineParser &parser)
{
    parser.addOption({u"limit"_s, u"N"_s, u"N"_s});
}

int runLog(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    if (!arguments.isEmpty())
        return WrongUsage;
    const auto limit = numberOption(parser, u"limit"_s, 100, 1);
    if (!limit)
        return context.fail(limit.error());
    const auto library = context.openLibrary();
    if (!library)
        return context.fail(library.error());
    const auto steps = (*library)->steps(*limit);
    if (!steps)
        return context.fail(steps.error());
    if (context.json()) {
        QJsonArray array;
        for (const store::Step &step : *steps)
            array.append(toJson(step));
        context.print(array);
        return Done;
    }
    for (const store::Step &step : *steps)
        context.out() << step.number << "  "
                      << QLocale().toString(step.at.toLocalTime(), QLocale::ShortFormat) << "  "
                      << ui::stepText(step) << "  (" << step.revisions << ")\n";
    return Done;
}

} // namespace

const Command logCommand{"log"_L1, "[--limit N]",
    QT_TRANSLATE_NOOP("CommandLine", "List the steps of the library, newest first."), addLogOptions, runLog};

} // namespace twb::cli
