// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outcome.h"
#include "core/edit/tagtree.h"
#include "core/exchange/skos.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

using Counts = QHash<QString, qint64>;

Result<Counts> countUses(Context &context, const store::Library &library)
{
    const auto searcher = context.openSearcher(library);
    if (!searcher)
        return std::unexpected(searcher.error());
    return (*searcher)->ask({}).facets().transform([](const auto &facets) {
        Counts counts;
        for (const index::FacetCount &tag : facets.value(index::Facet::Tag))
            counts.insert(tag.value, tag.count);
        return counts;
    });
}

QJsonArray tagsToJson(const edit::TagTree &tags, const Counts &counts)
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
        context.out() << QString(qsizetype(2) * depth, u' ') << tag.name << "  ("
                      << QLocale().toString(counts.value(id.toString())) << ')';
        if (!tag.synonyms.isEmpty())
            context.out() << "  = " << tag.synonyms.join("; "_L1);
        context.out() << '\n';
        printBelow(context, tags, counts, id, depth + 1);
    }
}

int list(Context &context)
{
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
        context.print(tagsToJson(*tags, *counts));
    else
        printBelow(context, *tags, *counts, {}, 0);
    return Done;
}

int importFrom(Context &context, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return context.fail({ErrorCode::FileNotReadable, {path, file.errorString()}, {}});
    const auto concepts = exchange::readSkos(file, path);
    if (!concepts)
        return context.fail(concepts.error());
    const auto library = context.openLibrary(store::OpenMode::ReadWrite);
    if (!library)
        return context.fail(library.error());
    return tell(
        context, exchange::importTags(**library, {actorName(), {}}, *concepts, QFileInfo(path).fileName()));
}

void addTagsOptions(QCommandLineParser &parser)
{
    parser.addOption(QCommandLineOption(u"force"_s));
}

int exportTo(Context &context, const QString &path, Existing existing)
{
    const auto library = context.openLibrary();
    if (!library)
        return context.fail(library.error());
    const auto tags = edit::TagTree::read(**library);
    if (!tags)
        return context.fail(tags.error());
    if (const auto written = exchange::writeSkosFile(*tags, path, existing); !written)
        return context.failToWrite(written.error());
    if (context.json())
        context.print(QJsonObject{{u"tags"_s, tags->all().size()}, {u"path"_s, path}});
    return Done;
}

int runTags(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    if (arguments.isEmpty())
        return list(context);
    if (arguments.size() == 2 && arguments.first() == "import"_L1)
        return importFrom(context, arguments.last());
    if (arguments.size() == 2 && arguments.first() == "export"_L1)
        return exportTo(
            context, arguments.last(), parser.isSet(u"force"_s) ? Existing::Replace : Existing::Refuse);
    return WrongUsage;
}

} // namespace

const Command tagsCommand{"tags"_L1, "[import FILE | export FILE [--force]]",
    QT_TRANSLATE_NOOP("CommandLine",
        "List the tags as a tree, with the number of records and the synonyms, or exchange them with other "
        "programs as SKOS (RDF/XML). A file that is there already is replaced only with --force."),
    addTagsOptions, runTags};

} // namespace twb::cli
