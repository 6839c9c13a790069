// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome.h"
#include "app/cli/words.h"
#include "core/edit/history.h"
#include "core/edit/recordedit.h"

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

int runRestore(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    if (arguments.size() < 2 || arguments.size() > 3)
        return WrongUsage;
    const auto library = context.openLibrary(store::OpenMode::ReadWrite);
    if (!library)
        return context.fail(library.error());
    const auto state = (*library)->findRecord(arguments.first()).and_then([&](const RecordId &id) {
        return (*library)->record(id);
    });
    if (!state)
        return context.fail(state.error());
    const auto edited =
        edit::findRevision(**library, state->id, arguments.at(1)).and_then([&](const RevisionId &revision) {
            return edit::restoreRevision(
                **library, authorOf(parser), state->id, revision, arguments.value(2));
        });
    return edited ? tell(context, model::kindFromId(state->kind), *edited) : context.fail(edited.error());
}

} // namespace

const Command restoreCommand{"restore"_L1, "ID REVISION [FIELD] [--note TEXT]",
    QT_TRANSLATE_NOOP("CommandLine",
        "Put back what a record showed at an earlier revision, as a whole or one field; see “history”."),
    addNoteOption, runRestore};

} // namespace twb::cli
