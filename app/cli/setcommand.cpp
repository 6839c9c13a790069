// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome.h"
#include "app/cli/words.h"
#include "core/edit/recordedit.h"

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

int runSet(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    if (arguments.size() < 2)
        return WrongUsage;
    const auto library = context.openLibrary(store::OpenMode::ReadWrite);
    if (!library)
        return context.fail(library.error());
    const auto state = (*library)->findRecord(arguments.first()).and_then([&](const RecordId &id) {
        return (*library)->record(id);
    });
    if (!state)
        return context.fail(state.error());
    const model::Kind kind = model::kindFromId(state->kind);
    const auto edited =
        readValues(**library, kind, arguments.sliced(1)).and_then([&](const QJsonObject &values) {
            return edit::changeRecord(**library, authorOf(parser), state->id, values);
        });
    return edited ? tell(context, kind, *edited) : context.fail(edited.error());
}

} // namespace

const Command setCommand{"set"_L1, "ID FIELD=VALUE… [--note TEXT]",
    QT_TRANSLATE_NOOP("CommandLine",
        "Change fields of a record, as one step. Several values of a list are parted by “;”; an empty value "
        "empties the field."),
    addNoteOption, runSet};

} // namespace twb::cli
