// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QJsonObject>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

int runStats(Context &context, const QStringList &arguments, const QCommandLineParser &)
{
    if (!arguments.isEmpty())
        return WrongUsage;
    const auto library = context.openLibrary();
    if (!library)
        return context.fail(library.error());
    const auto statistics = (*library)->statistics();
    if (!statistics)
        return context.fail(statistics.error());

    QJsonObject records;
    for (auto kind = statistics->records.begin(); kind != statistics->records.end(); ++kind)
        records.insert(kind.key(), kind.value());
    if (context.json()) {
        context.print(QJsonObject{{u"records"_s, records}, {u"revisions"_s, statistics->revisions},
            {u"attachments"_s, statistics->attachments}, {u"bytes"_s, statistics->bytes}});
        return Done;
    }
    for (auto kind = statistics->records.begin(); kind != statistics->records.end(); ++kind) {
        const model::Kind known = model::kindFromId(kind.key());
        context.out() << (known == model::Kind::Other
                ? kind.key()
                : model::kindPluralLabel(known).in(context.language()).toString())
                      << ": " << kind.value() << '\n';
    }
    context.out() << QCoreApplication::translate("CommandLine", "Revisions: %1\nAttachments: %2\nBytes: %3\n")
                         .arg(statistics->revisions)
                         .arg(statistics->attachments)
                         .arg(statistics->bytes);
    return Done;
}

} // namespace

const Command statsCommand{
    "stats"_L1, "", QT_TRANSLATE_NOOP("CommandLine", "Count what the library holds."), nullptr, runStats};

} // namespace twb::cli
