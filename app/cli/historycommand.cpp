// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome.h"
#include "app/cli/words.h"
#include "core/edit/history.h"
#include "ui/presentation/steptext.h"

#include <QJsonArray>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const edit::HistoryEntry &entry)
{
    const model::Revision &revision = entry.stored.revision;
    QJsonArray parents;
    for (const RevisionId &parent : revision.parents)
        parents.append(parent.toHex());
    return {{u"revision"_s, entry.stored.id.toHex()}, {u"at"_s, revision.at.toString(Qt::ISODateWithMs)},
        {u"municipality"_s, revision.municipality}, {u"note"_s, revision.note},
        {u"changes"_s, QJsonArray::fromStringList(entry.changes)}, {u"parents"_s, parents},
        {u"step"_s, entry.step.number}, {u"actor"_s, entry.isForeign ? QString() : entry.step.actor},
        {u"text"_s, ui::stepText(entry.step)}};
}

QString labels(model::Kind kind, const QStringList &fields, model::Language language)
{
    QStringList labels;
    for (const QString &id : fields)
        if (const model::Field *field = model::findField(kind, id))
            labels.append(field->label.in(language).toString());
    return labels.join(", "_L1);
}

void printForPeople(Context &context, const QList<edit::HistoryEntry> &entries)
{
    for (const edit::HistoryEntry &entry : entries) {
        const model::Revision &revision = entry.stored.revision;
        QStringList parts{entry.stored.id.toHex().first(12),
            QLocale().toString(revision.at.toLocalTime(), QLocale::ShortFormat), revision.municipality,
            entry.isForeign ? QString() : entry.step.actor, ui::stepText(entry.step), revision.note};
        parts.removeAll(QString());
        context.out() << parts.join("  "_L1) << '\n';
        const QString changed = labels(model::kindFromId(revision.kind), entry.changes, context.language());
        if (!changed.isEmpty())
            context.out() << "              " << changed << '\n';
    }
}

int run(Context &context, const QStringList &arguments, const QCommandLineParser &)
{
    if (arguments.size() != 1)
        return WrongUsage;
    const auto library = context.openLibrary();
    if (!library)
        return context.fail(library.error());
    const auto entries = (*library)->findRecord(arguments.first()).and_then([&](const RecordId &id) {
        return edit::historyOf(**library, id);
    });
    if (!entries)
        return context.fail(entries.error());
    if (!context.json()) {
        printForPeople(context, *entries);
        return Done;
    }
    QJsonArray array;
    for (const edit::HistoryEntry &entry : *entries)
        array.append(toJson(entry));
    context.print(array);
    return Done;
}

} // namespace

const Command historyCommand{"history"_L1, "ID",
    QT_TRANSLATE_NOOP("CommandLine", "List the revisions of a record, the newest first."), nullptr, run};

} // namespace twb::cli
