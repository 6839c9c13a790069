// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/place.h"

#include <QFileInfo>
#include <QJsonObject>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

void addCreateOptions(QCommandLineParser &parser)
{
    parser.addOption({u"municipality"_s, u"AGS"_s, u"AGS"_s});
    parser.addOption(QCommandLineOption(u"example"_s));
}

int runCreate(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    if (arguments.size() != 1)
        return WrongUsage;
    const auto library = app::createLibrary(
        arguments.first(), parser.value(u"municipality"_s), parser.isSet(u"example"_s), context.clock());
    if (!library)
        return context.fail(library.error());
    if (context.json())
        context.print(QJsonObject{{u"path"_s, QFileInfo((*library)->path()).absoluteFilePath()},
            {u"id"_s, (*library)->info().id.toString(QUuid::WithoutBraces)}});
    else
        context.out() << (*library)->path() << '\n';
    return Done;
}

} // namespace

const Command createCommand{"create"_L1, "FILE [--municipality AGS] [--example]",
    QT_TRANSLATE_NOOP("CommandLine", "Make a new library, with the example records if wanted."),
    addCreateOptions, runCreate};

} // namespace twb::cli
