// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/intake/import.h"
#include "core/model/kindtraits.h"
#include "ui/intake/rejectiontext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownRejections = 20;

void addImportOptions(QCommandLineParser &parser)
{
    parser.addOption({u"kind"_s, u"project|lesson"_s, u"KIND"_s});
    parser.addOption({u"mapping"_s, u"FILE"_s, u"FILE"_s});
    parser.addOption(QCommandLineOption(u"dry-run"_s));
    parser.addOption(QCommandLineOption(u"strict"_s));
    parser.addOption({u"same-source"_s, u"ID"_s, u"ID"_s});
    parser.addOption(QCommandLineOption(u"new-source"_s));
}

Result<std::optional<model::Kind>> kindOption(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"kind"_s))
        return std::nullopt;
    const QString text = parser.value(u"kind"_s);
    const model::Kind kind = model::kindFromId(text);
    if (!model::traitsOf(kind).imported)
        return failure(ErrorCode::InvalidArgument, {u"--kind"_s, text});
    return kind;
}

QJsonObject rejectionToJson(const intake::Rejection &rejection)
{
    QJsonObject object{{u"source"_s, rejection.source}, {u"line"_s, rejection.line},
        {u"field"_s, rejection.field}, {u"reason"_s, intake::rejectionName(rejection.reason)}};
    if (rejection.column > 0)
        object.insert("column"_L1, rejection.column);
    if (!rejection.value.isEmpty())
        object.insert("value"_L1, rejection.value);
    return object;
}

QJsonObject sourceToJson(const intake::SourceReport &source)
{
    QJsonArray similar;
    for (const intake::SimilarSource &other : source.similar)
        similar.append(
            QJsonObject{{u"id"_s, other.id}, {u"name"_s, other.name}, {u"records"_s, other.records}});
    return {{u"source"_s, source.source}, {u"id"_s, source.id}, {u"known"_s, source.known},
        {u"known_as"_s, source.knownAs}, {u"changed"_s, source.changed}, {u"asks"_s, source.asks},
        {u"similar"_s, similar}, {u"mapping"_s, source.mapping}, {u"kind"_s, source.kind},
        {u"encoding"_s, source.encoding}, {u"guessed"_s, QJsonArray::fromStringList(source.guessed)},
        {u"unused"_s, QJsonArray::fromStringList(source.unused)}};
}

QJsonObject reportToJson(const intake::ImportReport &report)
{
    QJsonArray rejected;
    for (const intake::Rejection &rejection : report.rejected)
        rejected.append(rejectionToJson(rejection));
    QJsonArray sources;
    for (const intake::SourceReport &source : report.sources)
        sources.append(sourceToJson(source));
    return {{u"read"_s, report.read}, {u"created"_s, report.created}, {u"changed"_s, report.changed},
        {u"unchanged"_s, report.unchanged}, {u"rejected"_s, rejected}, {u"sources"_s, sources}};
}

void sayGuesses(Context &context, const intake::ImportReport &report)
{
    for (const intake::SourceReport &source : report.sources) {
        if (!source.guessed.isEmpty())
            context.say(QCoreApplication::translate("CommandLine", "%1: guessed from the names: %2")
                    .arg(source.source, source.guessed.join("; "_L1)));
        if (!source.unused.isEmpty())
            context.say(QCoreApplication::translate("CommandLine", "%1: not taken: %2")
                    .arg(source.source, source.unused.join("; "_L1)));
    }
}

QString describe(const intake::SourceReport &source)
{
    if (source.known)
        return QCoreApplication::translate("CommandLine", "%1: the known source %2, last named “%3”")
            .arg(source.source, source.id, source.knownAs);
    return QCoreApplication::translate("CommandLine", "%1: a new source, %2").arg(source.source, source.id);
}

/// What can be given to --same-source.
void saySources(Context &context, const intake::ImportReport &report)
{
    for (const intake::SourceReport &source : report.sources) {
        context.say(describe(source));
        for (const intake::SimilarSource &other : source.similar)
            if (other.id != source.id)
                context.say(QCoreApplication::translate("CommandLine",
                    "%1: could also be the source %2, last named “%3” (%n records)", nullptr,
                    int(other.records))
                        .arg(source.source, other.id, other.name));
        if (source.asks)
            context.say(QCoreApplication::translate("CommandLine",
                "%1: would change %n record(s) of that source; say --same-source %2 or --new-source", nullptr,
                int(source.changed))
                    .arg(source.source, source.id));
    }
}

void sayRejections(Context &context, const intake::ImportReport &report)
{
    for (const intake::Rejection &rejection :
        report.rejected.first(std::min(shownRejections, report.rejected.size())))
        context.say(ui::rejectionText(rejection));
    if (report.rejections > shownRejections)
        context.say(QCoreApplication::translate(
            "CommandLine", "… and %n more.", nullptr, int(report.rejections - shownRejections)));
}

/// Which source to name when it is the same one.
int failed(Context &context, const Error &error)
{
    if (error.code != ErrorCode::ImportOverwrites)
        return context.fail(error);
    if (context.json())
        context.print(
            QJsonObject{{u"error"_s, errorName(error.code)}, {u"source"_s, error.arguments.value(0)},
                {u"changed"_s, error.arguments.value(1).toLongLong()}, {u"same_source"_s, error.detail}});
    const int code = context.fail({error.code, error.arguments, {}});
    context.say(QCoreApplication::translate("CommandLine", "Say --same-source %1 or --new-source.")
            .arg(error.detail));
    return code;
}

int runImport(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    const bool contradicts = parser.isSet(u"same-source"_s) && parser.isSet(u"new-source"_s);
    if (arguments.isEmpty() || contradicts)
        return WrongUsage;
    const auto kind = kindOption(parser);
    if (!kind)
        return context.fail(kind.error());
    const auto library = context.openLibrary(store::OpenMode::ReadWrite);
    if (!library)
        return context.fail(library.error());
    const intake::ImportRequest request{arguments, *kind, parser.value(u"mapping"_s),
        parser.isSet(u"dry-run"_s), parser.isSet(u"strict"_s), actorName(), parser.values(u"same-source"_s),
        parser.isSet(u"new-source"_s)};
    const auto report = intake::importInto(**library, request, context.clock());
    if (!report)
        return failed(context, report.error());

    if (context.json()) {
        context.print(reportToJson(*report));
    } else {
        saySources(context, *report);
        sayGuesses(context, *report);
        sayRejections(context, *report);
        context.out() << QCoreApplication::translate(
            "CommandLine", "Read: %1, new: %2, changed: %3, unchanged: %4, rejected: %5\n")
                             .arg(report->read)
                             .arg(report->created)
                             .arg(report->changed)
                             .arg(report->unchanged)
                             .arg(report->rejections);
        context.out().flush();
    }
    if (report->refused)
        return context.fail({ErrorCode::ImportRowsRejected, {QString::number(report->rejections)}, {}});
    return Done;
}

} // namespace

const Command importCommand{"import"_L1,
    "SOURCE… [--kind project|lesson] [--mapping FILE] [--dry-run] [--strict] [--same-source ID | "
    "--new-source]",
    QT_TRANSLATE_NOOP("CommandLine", "Bring in CSV files and folders of Markdown files as one step."),
    addImportOptions, runImport};

} // namespace twb::cli
