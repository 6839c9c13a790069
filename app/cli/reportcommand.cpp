// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/report/templates/templates.h"

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

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"query"_s, u"QUERY"_s, u"QUERY"_s});
    parser.addOption({u"template"_s, u"steckbrief|sammelband"_s, u"TEMPLATE"_s});
    parser.addOption({u"output"_s, u"FILE"_s, u"FILE"_s});
}

Result<QList<RecordId>> recordsByQuery(
    const Context &context, const store::Library &library, const QString &text)
{
    const auto searcher = context.openSearcher(library);
    if (!searcher)
        return std::unexpected(searcher.error());
    const search::Query query = (*searcher)->parse(text, false);
    const auto numbers = (*searcher)->allHits(query);
    if (!numbers)
        return std::unexpected(numbers.error());
    const auto hits = (*searcher)->hits(*numbers, query);
    if (!hits)
        return std::unexpected(hits.error());
    QList<RecordId> ids;
    for (const search::Hit &hit : *hits)
        ids.append(hit.entry.id);
    return ids;
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

Result<std::optional<report::Template>> templateOption(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"template"_s))
        return std::nullopt;
    const QString name = parser.value(u"template"_s);
    const auto layout = report::templateFromId(name);
    if (!layout)
        return failure(ErrorCode::InvalidArgument, {u"--template"_s, name});
    return layout;
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

int run(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    const QString output = parser.value(u"output"_s);
    if (output.isEmpty() || arguments.isEmpty() != parser.isSet(u"query"_s))
        return WrongUsage;
    if (!report::formatOfFile(output))
        return context.fail({ErrorCode::InvalidArgument, {u"--output"_s, output}, {}});
    const auto layout = templateOption(parser);
    if (!layout)
        return context.fail(layout.error());
    const auto library = context.openLibrary();
    if (!library)
        return context.fail(library.error());
    const auto index = context.openIndex(**library);
    if (!index)
        return context.fail(index.error());
    const auto records = arguments.isEmpty() ? recordsByQuery(context, **library, parser.value(u"query"_s))
                                             : recordsByIds(**library, arguments);
    if (!records)
        return context.fail(records.error());

    report::ReportRequest request;
    request.layout = layout->value_or(report::defaultTemplate(records->size()));
    request.records = *records;
    request.language = context.language();
    request.asOf = context.clock().now();
    std::stop_source stop;
    const auto written = report::writeReport(request, **library, **index, output, untilInterrupted(stop));
    if (!written)
        return context.fail(written.error());
    tell(context, *written);
    return Done;
}

} // namespace

const Command reportCommand{"report"_L1,
    "(--query QUERY | ID…) [--template steckbrief|sammelband] --output FILE",
    QT_TRANSLATE_NOOP("CommandLine",
        "Make a report of records: a profile of each, or a collection. The end of the file name says as "
        "what: pdf, "
        "html, odt, docx, md; tables as xlsx, csv; data as json, jsonld."),
    addOptions, run};

} // namespace twb::cli
