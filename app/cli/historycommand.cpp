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

QJsonObject entryToJson(const edit::HistoryEntry &entry)
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

/// How many revisions the record has beside those listed.
Result<qint64> damagedRevisions(
    const store::Library &library, const RecordId &id, const QList<edit::HistoryEntry> &listed)
{
    qint64 all = 0;
    const auto count = [&](const store::Library::StoredRecord &record) -> Result<void> {
        all = record.revisions;
        return {};
    };
    return library.visitStored(id, count).transform([&](bool) { return std::max(0LL, all - listed.size()); });
}

int runHistory(Context &context, const QStringList &arguments, const QCommandLineParser &)
{
    if (arguments.size() != 1)
        return WrongUsage;
    const auto library = context.openLibrary();
    if (!library)
        return context.fail(library.error());
    const auto id = (*library)->findRecord(arguments.first());
    const auto entries =
        id.and_then([&](const RecordId &found) { return edit::historyOf(**library, found); });
    if (!entries)
        return context.fail(entries.error());
    if (context.json()) {
        QJsonArray array;
        for (const edit::HistoryEntry &entry : *entries)
            array.append(entryToJson(entry));
        context.print(array);
    } else {
        printForPeople(context, *entries);
    }
    const auto missing = damagedRevisions(**library, *id, *entries);
    if (!missing)
        return context.fail(missing.error());
    if (*missing == 0)
        return Done;
    context.say(QCoreApplication::translate(
        "CommandLine", "%n revision(s) of this record cannot be read.", nullptr, int(*missing)));
    return LibraryDamaged;
}

} // namespace

const Command historyCommand{"history"_L1, "ID",
    QT_TRANSLATE_NOOP("CommandLine", "List the revisions of a record, the newest first."), nullptr,
    runHistory};

} // namespace twb::cli
