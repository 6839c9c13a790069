// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/analysis/thesaurus.h"
#include "core/index/damagedentry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

void addSearchOptions(QCommandLineParser &parser)
{
    parser.addOption({u"limit"_s, u"N"_s, u"N"_s});
    parser.addOption({u"offset"_s, u"N"_s, u"N"_s});
    parser.addOption(QCommandLineOption(u"facets"_s));
    parser.addOption(QCommandLineOption(u"thesaurus"_s));
    parser.addOption({u"saved"_s, u"NAME"_s, u"NAME"_s});
}

QJsonArray segmentsToJson(const QList<search::Segment> &segments)
{
    QJsonArray array;
    for (const search::Segment &segment : segments)
        array.append(QJsonObject{{u"text"_s, segment.text}, {u"marked"_s, segment.marked}});
    return array;
}

QJsonObject hitToJson(const search::Hit &hit)
{
    QJsonObject object{{u"id"_s, hit.entry.id.toString()}, {u"kind"_s, model::kindId(hit.entry.kind)},
        {u"title"_s, hit.entry.title}, {u"municipality"_s, hit.entry.municipalities.value(0)},
        {u"score"_s, hit.score}, {u"snippet"_s, segmentsToJson(hit.snippet)}};
    if (index::isDamaged(hit.entry))
        object.insert(u"damaged"_s, true);
    return object;
}

QJsonObject facetsToJson(const search::FacetCounts &facets)
{
    QJsonObject object;
    for (auto facet = facets.begin(); facet != facets.end(); ++facet) {
        QJsonArray values;
        for (const index::FacetCount &value : facet.value())
            values.append(
                QJsonObject{{u"value"_s, value.value}, {u"label"_s, value.label}, {u"count"_s, value.count}});
        object.insert(index::facetId(facet.key()), values);
    }
    return object;
}

/// What one search brought, ready to be shown.
struct Found {
    qint64 total = 0;
    QList<search::Hit> hits;
    search::FacetCounts facets;
};

Result<Found> find(search::Answer answer, qint64 offset, qint64 limit, bool withFacets)
{
    const auto numbers = answer.all();
    if (!numbers)
        return std::unexpected(numbers.error());
    Found found;
    found.total = qint64(numbers->size());
    const qint64 from = std::min(offset, found.total);
    const qint64 count = std::min(limit, found.total - from);
    auto hits = answer.hits(std::span(*numbers).subspan(size_t(from), size_t(count)));
    if (!hits)
        return std::unexpected(hits.error());
    found.hits = *std::move(hits);
    if (withFacets) {
        auto facets = answer.facets();
        if (!facets)
            return std::unexpected(facets.error());
        found.facets = *std::move(facets);
    }
    return found;
}

void printForPeople(Context &context, const Found &found)
{
    for (const search::Hit &hit : found.hits) {
        context.out() << hit.entry.id.toString().first(8) << "  "
                      << model::kindLabel(hit.entry.kind).in(context.language()).toString() << "  "
                      << hit.entry.title
                      << (index::isDamaged(hit.entry)
                                 ? QCoreApplication::translate("CommandLine", " (damaged)")
                                 : QString())
                      << '\n';
        QString snippet;
        for (const search::Segment &segment : hit.snippet)
            snippet += segment.marked ? u'[' + segment.text + u']' : segment.text;
        if (!snippet.isEmpty())
            context.out() << "          " << snippet.simplified() << '\n';
    }
    context.say(QCoreApplication::translate("CommandLine", "%n record(s) found.", nullptr, int(found.total)));
}

/// The text of a saved search, by its name in any case. Fails with InvalidArgument.
Result<QString> savedText(const store::Library &library, const QString &name)
{
    const auto searches = library.recordsOf(u"saved_search");
    if (!searches)
        return std::unexpected(searches.error());
    QStringList known;
    for (const model::RecordState &search : *searches) {
        if (search.isTrashed())
            continue;
        known.append(model::recordTitle(search.fields));
        if (known.last().compare(name, Qt::CaseInsensitive) == 0)
            return search.fields.value("query"_L1).toString();
    }
    const QString reason = known.isEmpty()
        ? QCoreApplication::translate("CommandLine", "the library has no saved searches")
        : QCoreApplication::translate("CommandLine", "“%1” is none of the saved searches: %2")
              .arg(name, known.join(u", "));
    return failure(ErrorCode::InvalidArgument, {u"--saved"_s, reason});
}

int runSearch(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    if (arguments.isEmpty() == !parser.isSet(u"saved"_s))
        return WrongUsage;
    const auto limit = numberOption(parser, u"limit"_s, 20, 0);
    const auto offset = numberOption(parser, u"offset"_s, 0, 0);
    if (!limit || !offset)
        return context.fail(!limit ? limit.error() : offset.error());
    const auto library = context.openLibrary();
    if (!library)
        return context.fail(library.error());
    const auto searcher = context.openSearcher(**library);
    if (!searcher)
        return context.fail(searcher.error());

    const auto text = parser.isSet(u"saved"_s) ? savedText(**library, parser.value(u"saved"_s))
                                               : Result<QString>(arguments.join(u' '));
    if (!text)
        return context.fail(text.error());
    if (parser.isSet(u"thesaurus"_s)) {
        auto thesaurus = analysis::Thesaurus::open(analysis::Thesaurus::installedPath());
        if (!thesaurus)
            return context.fail(thesaurus.error());
        (*searcher)->setThesaurus(*std::move(thesaurus));
    }

    QElapsedTimer timer;
    timer.start();
    const auto found = find((*searcher)->ask({.text = *text}), *offset, *limit, parser.isSet(u"facets"_s));
    if (!found)
        return context.fail(found.error());
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;

    if (!context.json()) {
        printForPeople(context, *found);
        return Done;
    }
    QJsonArray hits;
    for (const search::Hit &hit : found->hits)
        hits.append(hitToJson(hit));
    context.print(QJsonObject{{u"query"_s, *text}, {u"total"_s, found->total},
        {u"milliseconds"_s, std::round(milliseconds * 1000) / 1000}, {u"hits"_s, hits},
        {u"facets"_s, facetsToJson(found->facets)}});
    return Done;
}

} // namespace

const Command searchCommand{"search"_L1,
    "QUERY|--saved NAME [--limit N] [--offset N] [--facets] [--thesaurus]",
    QT_TRANSLATE_NOOP("CommandLine", "Find records, best first."), addSearchOptions, runSearch};

} // namespace twb::cli
