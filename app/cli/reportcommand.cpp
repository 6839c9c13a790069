// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/place.h"
#include "core/edit/collections.h"
#include "core/report/templates/templates.h"
#include "core/report/templates/templatestore.h"

#include <QJsonArray>
#include <QJsonObject>

#include <csignal>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t interrupted = 0;

/// Ctrl+C cancels, so that no half-made file stays behind.
Progress untilInterrupted(std::stop_source &stop)
{
    interrupted = 0;
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, [](int) { interrupted = 1; });
    return {[&stop](qint64, qint64) {
                if (interrupted)
                    stop.request_stop();
            },
        stop.get_token()};
}

void addReportOptions(QCommandLineParser &parser)
{
    parser.addOption({u"query"_s, u"QUERY"_s, u"QUERY"_s});
    parser.addOption({u"collection"_s, u"ID"_s, u"ID"_s});
    parser.addOption({u"template"_s, u"ID|FILE.yaml"_s, u"TEMPLATE"_s});
    parser.addOption({u"title"_s, u"TITLE"_s, u"TITLE"_s});
    parser.addOption({u"order"_s, u"list|title"_s, u"ORDER"_s});
    parser.addOption({u"group-by"_s, u"none|field|municipality|tag"_s, u"FIELD"_s});
    parser.addOption({u"criteria"_s, u"FIELD,FIELD…"_s, u"FIELDS"_s});
    for (const QString &flag : {u"with-persons"_s, u"without-lessons"_s, u"without-adoptions"_s,
             u"without-sources"_s, u"with-history"_s, u"with-drafts"_s})
        parser.addOption(QCommandLineOption(flag));
    parser.addOption({u"output"_s, u"FILE"_s, u"FILE"_s});
    parser.addOption(QCommandLineOption(u"force"_s));
}

Result<QList<RecordId>> recordsByQuery(Context &context, const store::Library &library, const QString &text)
{
    const auto searcher = context.openSearcher(library);
    if (!searcher)
        return std::unexpected(searcher.error());
    return (*searcher)->ask({.text = text}).ids();
}

Result<QList<RecordId>> recordsByIds(const store::Library &library, const QStringList &prefixes)
{
    QList<RecordId> ids;
    for (const QString &prefix : prefixes) {
        const auto id = library.findRecord(prefix);
        if (!id)
            return std::unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

/// Those of a collection that are there, in its order.
Result<QList<RecordId>> recordsByCollection(const store::Library &library, const QString &prefix)
{
    const auto state =
        library.findRecord(prefix).and_then([&](const RecordId &id) { return library.record(id); });
    if (!state)
        return std::unexpected(state.error());
    if (model::kindFromId(state->kind) != model::Kind::Collection)
        return failure(ErrorCode::InvalidArgument, {u"--collection"_s, prefix});
    QList<RecordId> ids;
    for (const RecordId &id : edit::collectedIn(state->fields)) {
        const auto record = library.record(id);
        if (record && !record->isTrashed())
            ids.append(id);
        else if (!record && record.error().code != ErrorCode::RecordNotFound)
            return std::unexpected(record.error());
    }
    return ids.isEmpty() ? failure(ErrorCode::ReportEmpty) : Result<QList<RecordId>>(ids);
}

/// What a collection says of itself, unless the options say otherwise.
Result<void> introduce(report::ReportRequest &request, const store::Library &library, const QString &prefix)
{
    return library.findRecord(prefix)
        .and_then([&](const RecordId &id) { return library.record(id); })
        .transform([&](const model::RecordState &collection) {
            if (request.title.isEmpty())
                request.title = model::recordTitle(collection.fields);
            request.introduction = collection.fields.value("description"_L1).toString();
        });
}

/// What the options name, or the arguments.
Result<QList<RecordId>> recordsFor(Context &context, const store::Library &library,
    const QStringList &arguments, const QCommandLineParser &parser)
{
    if (parser.isSet(u"collection"_s))
        return recordsByCollection(library, parser.value(u"collection"_s));
    return arguments.isEmpty() ? recordsByQuery(context, library, parser.value(u"query"_s))
                               : recordsByIds(library, arguments);
}

/// Reads a choice of words; InvalidArgument when it is none of them.
template <typename Value, size_t size>
Result<std::optional<Value>> choice(const QCommandLineParser &parser, const QString &option,
    const std::pair<QLatin1StringView, Value> (&words)[size])
{
    if (!parser.isSet(option))
        return std::nullopt;
    const QString given = parser.value(option);
    for (const auto &[word, value] : words)
        if (given == word)
            return value;
    return failure(ErrorCode::InvalidArgument, {u"--"_s + option, given});
}

/// What the options say, but for the records.
Result<report::ReportRequest> requestFrom(
    const Context &context, const QCommandLineParser &parser, qsizetype records)
{
    using report::Grouping;
    using report::Order;
    constexpr std::pair<QLatin1StringView, Order> orders[] = {
        {"list"_L1, Order::AsListed}, {"title"_L1, Order::ByTitle}};
    constexpr std::pair<QLatin1StringView, Grouping> groupings[] = {{"none"_L1, Grouping::None},
        {"field"_L1, Grouping::ActionField}, {"municipality"_L1, Grouping::Municipality},
        {"tag"_L1, Grouping::Tag}};
    const auto order = choice(parser, u"order"_s, orders);
    if (!order)
        return std::unexpected(order.error());
    const auto grouping = choice(parser, u"group-by"_s, groupings);
    if (!grouping)
        return std::unexpected(grouping.error());
    const QString wanted = parser.value(u"template"_s);
    auto layout = report::TemplateStore(app::templateFolder())
                      .load(wanted.isEmpty() ? report::defaultTemplateId(records) : wanted);
    if (!layout)
        return std::unexpected(layout.error());
    report::ReportRequest request;
    request.layout = *std::move(layout);
    request.order = order->value_or(Order::AsListed);
    request.grouping = *grouping;
    request.language = context.language();
    request.title = parser.value(u"title"_s);
    request.criteria = parser.value(u"criteria"_s).split(u',', Qt::SkipEmptyParts);
    request.withPersons = parser.isSet(u"with-persons"_s);
    request.withLessons = !parser.isSet(u"without-lessons"_s);
    request.withAdoptions = !parser.isSet(u"without-adoptions"_s);
    request.withSources = !parser.isSet(u"without-sources"_s);
    request.withHistory = parser.isSet(u"with-history"_s);
    request.withDrafts = parser.isSet(u"with-drafts"_s);
    request.asOf = context.clock().now();
    return request;
}

void tell(Context &context, const report::ReportSummary &written)
{
    if (context.json()) {
        QJsonObject answer{{u"output"_s, written.files.first()}, {u"records"_s, written.records}};
        if (written.pdf.pages > 0)
            answer.insert(u"pages"_s, written.pdf.pages);
        if (written.files.size() > 1)
            answer.insert(u"files"_s, QJsonArray::fromStringList(written.files));
        context.print(answer);
        return;
    }
    for (const QString &file : written.files)
        context.say(written.pdf.pages > 0
                ? QCoreApplication::translate("CommandLine", "%1: %n page(s)", nullptr, written.pdf.pages)
                      .arg(file)
                : QCoreApplication::translate(
                      "CommandLine", "%1: %n record(s)", nullptr, int(written.records))
                      .arg(file));
}

int runReport(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    const QString output = parser.value(u"output"_s);
    const int ways =
        int(!arguments.isEmpty()) + int(parser.isSet(u"query"_s)) + int(parser.isSet(u"collection"_s));
    if (output.isEmpty() || ways != 1)
        return WrongUsage;
    if (!report::formatOfFile(output))
        return context.fail({ErrorCode::InvalidArgument, {u"--output"_s, output}, {}});
    const Existing existing = parser.isSet(u"force"_s) ? Existing::Replace : Existing::Refuse;
    const auto library = context.openLibrary();
    if (!library)
        return context.fail(library.error());
    const auto index = context.openIndex(**library);
    if (!index)
        return context.fail(index.error());
    const auto records = recordsFor(context, **library, arguments, parser);
    if (!records)
        return context.fail(records.error());

    auto request = requestFrom(context, parser, records->size());
    if (!request)
        return context.fail(request.error());
    request->records = *records;
    if (parser.isSet(u"collection"_s))
        if (auto introduced = introduce(*request, **library, parser.value(u"collection"_s)); !introduced)
            return context.fail(introduced.error());
    std::stop_source stop;
    const auto written =
        report::writeReport(*request, **library, **index, output, untilInterrupted(stop), existing);
    if (!written)
        return context.failToWrite(written.error());
    tell(context, *written);
    return Done;
}

} // namespace

const Command reportCommand{"report"_L1,
    "(--query QUERY | --collection ID | ID…) [--template ID|FILE.yaml] [--title TITLE] [--order list|title] "
    "[--group-by none|field|municipality|tag] [--criteria FIELD,…] [--with-persons] [--without-lessons] "
    "[--without-adoptions] [--without-sources] [--with-history] [--with-drafts] --output FILE [--force]",
    QT_TRANSLATE_NOOP("CommandLine",
        "Make a report of records: a profile of each, or a collection. The end of the file name says as "
        "what: pdf, "
        "html, odt, docx, md; tables as xlsx, csv; data as json, jsonld. A file that is there already is "
        "replaced only with --force."),
    addReportOptions, runReport};

} // namespace twb::cli
