// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import.h"

#include "core/base/clock.h"
#include "core/intake/guess.h"
#include "core/intake/importwriter.h"
#include "core/intake/pipeline.h"
#include "core/intake/sourceidentity.h"
#include "core/store/fileidentity.h"
#include "core/store/library.h"

#include <QDir>
#include <QFileInfo>

#include <limits>

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

/// Everything that the sources of one request share.
class Import {
public:
    Import(store::Library &library, const ImportRequest &request, const Progress &progress)
        : m_library(library), m_request(request), m_progress(progress)
    {
    }

    Result<ImportReport> run(const QDateTime &now);

private:
    Result<void> prepare();
    Result<Identity> identify(Prepared &prepared, const QString &name);
    Result<void> take(Prepared &prepared, SourceReport &about);
    Result<void> write(Prepared &prepared, const Pipeline::Context &context);
    Result<void> refuse(const SourceReport &about) const;

    store::Library &m_library;
    const ImportRequest &m_request;
    const Progress &m_progress;
    ImportReport m_report;
    std::vector<Prepared> m_sources;
    TagNames m_tags;
    KnownSources m_known;
    QString m_time;
    std::unique_ptr<ImportWriter> m_writer;
    std::optional<model::NewRecordEncoder> m_encoder;
};

Result<void> Import::prepare()
{
    for (const QString &path : m_request.sources) {
        if (store::belongsToLibrary(path, m_library.path()))
            return failure(ErrorCode::ImportFormatUnknown, {path});
        SourceReport about;
        about.source = sourceName(path);
        auto prepared = isMarkdown(path) ? prepareNotes(path, m_request, about, m_progress)
                                         : prepareTable(path, m_request, about);
        if (!prepared)
            return std::unexpected(prepared.error());
        about.mapping = prepared->mapping.id;
        about.kind = model::kindId(prepared->mapping.kind);
        about.guessed = prepared->mapping.guessed;
        about.unused = prepared->mapping.unused;
        m_report.sources.append(about);
        m_sources.push_back(*std::move(prepared));
    }
    return {};
}

/// Afterwards the source stands at its beginning again.
Result<Identity> Import::identify(Prepared &prepared, const QString &name)
{
    SourceIdentifier identifier(m_library, m_request, m_known);
    const qint64 most =
        identifier.comparesRows(prepared.mapping) ? std::numeric_limits<qint64>::max() : digestRows;
    auto census = takeCensus(
        *prepared.source, prepared.mapping, m_library.info().municipality, m_tags, most, m_progress);
    if (!census)
        return std::unexpected(census.error());
    auto identity = identifier.identify(prepared.mapping, *census, name);
    if (identity)
        prepared.mapping.id = identity->id;
    prepared.source->select(prepared.mapping);
    if (auto *notes = dynamic_cast<MarkdownSource *>(prepared.source.get()); notes && identity)
        notes->setRecords(identity->ids);
    return identity;
}

Result<void> Import::take(Prepared &prepared, SourceReport &about)
{
    const auto identity = identify(prepared, about.source);
    if (!identity)
        return std::unexpected(identity.error());
    about.id = identity->id;
    about.known = identity->known;
    about.knownAs = identity->name;
    about.similar = identity->similar;
    const bool isFolder = prepared.mapping.form == SourceForm::Markdown;
    const Pipeline::Context context{m_library.info().municipality, m_time, *m_encoder, m_tags,
        isFolder ? about.source : QString(), identity->ids, identity->columns};
    const qint64 before = m_report.changed;
    if (const auto written = write(prepared, context); !written)
        return written;
    about.changed = m_report.changed - before;
    about.asks = identity->mayChange && about.changed > *identity->mayChange;
    return about.asks && !m_request.dryRun ? refuse(about) : Result<void>();
}

Result<void> Import::refuse(const SourceReport &about) const
{
    return failure(
        ErrorCode::ImportOverwrites, {about.source, QString::number(about.changed), about.knownAs}, about.id);
}

Result<void> Import::write(Prepared &prepared, const Pipeline::Context &context)
{
    {
        Pipeline pipeline(*prepared.source, prepared.mapping, context);
        while (auto batch = pipeline.next()) {
            for (const ReadRecord &record : batch->records) {
                if (m_progress.cancelled())
                    return failure(ErrorCode::Cancelled);
                if (const auto written = m_writer->write(prepared.mapping, record); !written)
                    return written;
            }
            m_progress(batch->done, prepared.source->total());
        }
    }
    if (const auto error = prepared.source->failed())
        return std::unexpected(*error);
    return {};
}

Result<ImportReport> Import::run(const QDateTime &now)
{
    if (const auto prepared = prepare(); !prepared)
        return std::unexpected(prepared.error());
    auto tags = TagNames::read(m_library);
    if (!tags)
        return std::unexpected(tags.error());
    m_tags = *std::move(tags);
    auto known = KnownSources::read(m_library);
    if (!known)
        return std::unexpected(known.error());
    m_known = *std::move(known);
    m_time = now.toString(Qt::ISODateWithMs);
    QStringList names;
    for (const SourceReport &about : std::as_const(m_report.sources))
        names.append(about.source);
    m_writer = std::make_unique<ImportWriter>(m_library, m_request, m_tags, m_report);
    const auto encoder = m_writer->begin(names.join(", "_L1), now);
    if (!encoder)
        return std::unexpected(encoder.error());
    m_encoder = *encoder;
    for (size_t i = 0; i < m_sources.size(); ++i)
        if (const auto taken = take(m_sources[i], m_report.sources[qsizetype(i)]); !taken)
            return std::unexpected(taken.error());
    if (const auto finished = m_writer->finish(); !finished)
        return std::unexpected(finished.error());
    return m_report;
}

} // namespace

Result<ImportReport> importInto(
    store::Library &library, const ImportRequest &request, const Clock &clock, const Progress &progress)
{
    if (request.sources.isEmpty())
        return failure(ErrorCode::InvalidArgument, {u"source"_s, QString()});
    return Import(library, request, progress).run(clock.now().toUTC());
}

} // namespace twb::intake
