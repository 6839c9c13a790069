// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome.h"
#include "app/cli/words.h"
#include "core/edit/bulktags.h"

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

/// "+LoRaWAN" and "-Parken".
Result<edit::TagChoice> readChoice(const store::Library &library, const QStringList &words)
{
    const auto tags = edit::TagTree::read(library);
    if (!tags)
        return std::unexpected(tags.error());
    edit::TagChoice choice;
    for (const QString &word : words) {
        const QString name = word.sliced(1);
        const edit::Tag *tag = tags->find(name);
        if (!tag)
            return failure(ErrorCode::UnknownTag, {name});
        choice.insert(tag->id, word.startsWith(u'+'));
    }
    return choice;
}

int runTag(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    QStringList ids;
    QStringList words;
    for (const QString &word : arguments)
        (word.startsWith(u'+') || word.startsWith(u'-') ? words : ids).append(word);
    if (ids.isEmpty() || words.isEmpty() || words.contains(u"+"_s) || words.contains(u"-"_s))
        return WrongUsage;
    const auto library = context.openLibrary(store::OpenMode::ReadWrite);
    if (!library)
        return context.fail(library.error());
    const auto choice = readChoice(**library, words);
    if (!choice)
        return context.fail(choice.error());
    return tell(context, readIds(**library, ids).and_then([&](const QList<RecordId> &records) {
        return edit::tagRecords(**library, authorOf(parser), records, *choice);
    }));
}

} // namespace

const Command tagCommand{"tag"_L1, "ID… [+TAG]… [-TAG]… [--note TEXT]",
    QT_TRANSLATE_NOOP("CommandLine", "Put tags on records and take tags off, as one step."), addNoteOption,
    runTag, true};

} // namespace twb::cli
