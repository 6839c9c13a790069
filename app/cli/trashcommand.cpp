// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome.h"
#include "app/cli/words.h"
#include "core/edit/recordedit.h"

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

int runTrash(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    if (arguments.isEmpty())
        return WrongUsage;
    const auto library = context.openLibrary(store::OpenMode::ReadWrite);
    if (!library)
        return context.fail(library.error());
    return tell(context, readIds(**library, arguments).and_then([&](const QList<RecordId> &ids) {
        return edit::moveToTrash(**library, authorOf(parser), ids);
    }));
}

} // namespace

const Command trashCommand{"trash"_L1, "ID… [--note TEXT]",
    QT_TRANSLATE_NOOP("CommandLine", "Move records to the trash, as one step."), addNoteOption, runTrash};

} // namespace twb::cli
