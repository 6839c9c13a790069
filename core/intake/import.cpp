// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import.h"

#include "core/base/clock.h"
#include "core/intake/guess.h"
#include "core/intake/importwriter.h"
#include "core/intake/pipeline.h"

#include <QDir>
#include <QFileInfo>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

/// A source with the mapping that was found for it.
struct Prepared {
    std::unique_ptr<RowSource> source;
    Mapping mapping;
};

QString sourceName(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() ? QDir(info.absoluteFilePath()).dirName() : info.fileName();
}

Result<Mapping> findMapping(const ImportRequest &request, const SourceColumns &columns)
{
    if (!request.mapping.isEmpty()) {
        auto mapping = loadMapping(request.mapping);
        if (mapping && mapping->form != columns.form)
            return failure(
                ErrorCode::ImportMappingInvalid, {request.mapping, u"it is not made for such a source"_s});
        if (mapping && request.kind && mapping->kind != *request.kind)
            return failure(ErrorCode::ImportMappingInvalid,
                {request.mapping, u"it makes records of kind "_s + model::kindId(mapping->kind)});
        return mapping;
    }
    if (auto shipped = detectMapping(columns, request.kind))
        return *std::move(shipped);
    return guessMapping(columns, request.kind);
}

Result<Prepared> prepareTable(const QString &path, const ImportRequest &request, SourceReport &report)
{
    auto table = CsvSource::open(path);
    if (!table)
        return std::unexpected(table.error());
    const CsvLayout &layout = (*table)->layout();
    report.encoding = encodingName(layout.dialect.encoding.encoding);
    auto mapping = findMapping(request, {SourceForm::Csv, report.source, layout.columns, {}});
    if (!mapping)
        return std::unexpected(mapping.error());
    (*table)->select(*mapping);
    return Prepared{*std::move(table), *std::move(mapping)};
}

Result<Prepared> prepareNotes(
    const QString &path, const ImportRequest &request, SourceReport &report, const Progress &progress)
{
    auto notes = MarkdownSource::open(path, progress);
    if (!notes)
        return std::unexpected(notes.error());
    const SourceColumns columns{
        SourceForm::Markdown, report.source, (*notes)->properties(), (*notes)->headings()};
    auto mapping = findMapping(request, columns);
    if (!mapping)
        return std::unexpected(mapping.error());
    (*notes)->select(*mapping);
    return Prepared{*std::move(notes), *std::move(mapping)};
}

Result<void> run(
    Prepared &prepared, ImportWriter &writer, const Pipeline::Context &context, const Progress &progress)
{
    {
        Pipeline pipeline(*prepared.source, prepared.mapping, context);
        while (auto batch = pipeline.next()) {
            for (const ReadRecord &record : batch->records) {
                if (progress.cancelled())
                    return failure(ErrorCode::Cancelled);
                if (const auto written = writer.write(prepared.mapping, record); !written)
                    return written;
            }
            progress(batch->done, prepared.source->total());
        }
    }
    if (const auto error = prepared.source->failed())
        return std::unexpected(*error);
    return {};
}

} // namespace

Result<ImportReport> importInto(
    store::Library &library, const ImportRequest &request, const Clock &clock, const Progress &progress)
{
    if (request.sources.isEmpty())
        return failure(ErrorCode::InvalidArgument, {u"source"_s, QString()});
    ImportReport report;
    std::vector<Prepared> sources;
    QStringList names;
    for (const QString &path : request.sources) {
        SourceReport about;
        about.source = sourceName(path);
        auto prepared = isMarkdown(path) ? prepareNotes(path, request, about, progress)
                                         : prepareTable(path, request, about);
        if (!prepared)
            return std::unexpected(prepared.error());
        about.mapping = prepared->mapping.id;
        about.kind = model::kindId(prepared->mapping.kind);
        about.guessed = prepared->mapping.guessed;
        about.unused = prepared->mapping.unused;
        names.append(about.source);
        report.sources.append(about);
        sources.push_back(*std::move(prepared));
    }
    const QDateTime now = clock.now().toUTC();
    const auto tags = TagNames::read(library);
    if (!tags)
        return std::unexpected(tags.error());
    ImportWriter writer(library, request, *tags, report);
    const auto encoder = writer.begin(names.join(", "_L1), now);
    if (!encoder)
        return std::unexpected(encoder.error());
    const Pipeline::Context context{
        library.info().municipality, now.toString(Qt::ISODateWithMs), *encoder, *tags};
    for (Prepared &prepared : sources)
        if (const auto done = run(prepared, writer, context, progress); !done)
            return std::unexpected(done.error());
    if (const auto finished = writer.finish(); !finished)
        return std::unexpected(finished.error());
    return report;
}

} // namespace twb::intake
