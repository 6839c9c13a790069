// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/edit/tagtree.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

using Counts = QHash<QString, qint64>;

Result<Counts> countUses(const Context &context, const store::Library &library)
{
    const auto searcher = context.openSearcher(library);
    if (!searcher)
        return std::unexpected(searcher.error());
    return (*searcher)->facets((*searcher)->parse({}, false)).transform([](const auto &facets) {
        Counts counts;
        for (const index::FacetCount &tag : facets.value(index::Facet::Tag))
            counts.insert(tag.value, tag.count);
        return counts;
    });
}

QJsonArray toJson(const edit::TagTree &tags, const Counts &counts)
{
    QJsonArray array;
    for (const edit::Tag &tag : tags.all())
        array.append(QJsonObject{{u"id"_s, tag.id.toString()}, {u"name"_s, tag.name},
            {u"synonyms"_s, QJsonArray::fromStringList(tag.synonyms)},
            {u"parent"_s, tags.parentOf(tag.id).isNull() ? QString() : tags.parentOf(tag.id).toString()},
            {u"colour"_s, tag.colour}, {u"description"_s, tag.description},
            {u"exact_match"_s, QJsonArray::fromStringList(tag.exactMatch)},
            {u"broad_match"_s, QJsonArray::fromStringList(tag.broadMatch)},
            {u"records"_s, counts.value(tag.id.toString())}});
    return array;
}

void printBelow(
    Context &context, const edit::TagTree &tags, const Counts &counts, const RecordId &parent, int depth)
{
    for (const RecordId &id : tags.children(parent)) {
        const edit::Tag &tag = *tags.find(id);
        context.out() << QString(2 * depth, u' ') << tag.name << "  ("
                      << QLocale().toString(counts.value(id.toString())) << ')';
        if (!tag.synonyms.isEmpty())
            context.out() << "  = " << tag.synonyms.join("; "_L1);
        context.out() << '\n';
        printBelow(context, tags, counts, id, depth + 1);
    }
}

int run(Context &context, const QStringList &arguments, const QCommandLineParser &)
{
    if (!arguments.isEmpty())
        return WrongUsage;
    const auto library = context.openLibrary();
    if (!library)
        return context.fail(library.error());
    const auto tags = edit::TagTree::read(**library);
    if (!tags)
        return context.fail(tags.error());
    const auto counts = countUses(context, **library);
    if (!counts)
        return context.fail(counts.error());
    if (context.json())
        context.print(toJson(*tags, *counts));
    else
        printBelow(context, *tags, *counts, {}, 0);
    return Done;
}

} // namespace

const Command tagsCommand{"tags"_L1, "",
    QT_TRANSLATE_NOOP("CommandLine", "List the tags as a tree, with the number of records and the synonyms."),
    nullptr, run};

} // namespace twb::cli
