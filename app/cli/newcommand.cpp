// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome.h"
#include "app/cli/words.h"
#include "core/edit/recordedit.h"

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

int runNew(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    if (arguments.isEmpty())
        return WrongUsage;
    const auto kind = readKind(arguments.first());
    if (!kind)
        return context.fail(kind.error());
    const auto library = context.openLibrary(store::OpenMode::ReadWrite);
    if (!library)
        return context.fail(library.error());
    const auto made =
        readValues(**library, *kind, arguments.sliced(1)).and_then([&](const QJsonObject &values) {
            return edit::createRecord(**library, authorOf(parser), *kind, values);
        });
    if (!made)
        return context.fail(made.error());
    if (made->isRefused() || context.json())
        return tell(context, *kind, *made);
    context.out() << made->record.toString() << '\n';
    return Done;
}

} // namespace

const Command newCommand{"new"_L1, "KIND FIELD=VALUE… [--note TEXT]",
    QT_TRANSLATE_NOOP("CommandLine",
        "Make a record (project, lesson, adoption, municipality, tag, contact) and print its id."),
    addNoteOption, runNew};

} // namespace twb::cli
