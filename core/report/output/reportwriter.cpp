// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"
#include "core/report/data/catalogwriter.h"
#include "core/report/data/jsonwriter.h"
#include "core/report/html/htmlwriter.h"
#include "core/report/markdown/markdownwriter.h"
#include "core/report/office/officewriter.h"
#include "core/report/sheet/csvwriter.h"
#include "core/report/sheet/recordsheets.h"
#include "core/report/sheet/xlsxwriter.h"
#include "core/report/templates/templatesource.h"

#include <QFileInfo>
#include <QIODevice>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

/// Writers count chapters; people want to know how many records are done.
Progress countingRecords(const TemplateSource &source, const Progress &progress)
{
    Progress byRecord{{}, progress.stop};
    if (!progress.report)
        return byRecord;
    const qint64 records = source.recordCount();
    const qint64 leading = source.leadingChapters();
    const qint64 chapters = source.chapterCount();
    byRecord.report = [=](qint64 done, qint64 total) {
        const qint64 finished =
            total == chapters && chapters > 1 ? done - leading : done / std::max(total, qint64(1));
        progress(std::clamp(finished, qint64(0), records), records);
    };
    return byRecord;
}

Result<void> writeSheets(
    const ReportRecords &records, const DocumentInfo &info, QIODevice &device, const Progress &progress)
{
    const auto sheets = recordSheets(records, progress);
    return sheets ? writeXlsx(*sheets, info, device, progress) : std::unexpected(sheets.error());
}

Result<void> writeTable(const ReportRecords &records, QIODevice &device, const Progress &progress)
{
    const auto sheet = oneRecordSheet(records, progress);
    return sheet ? writeCsv(*sheet, records.wording().language(), device) : std::unexpected(sheet.error());
}

Result<void> writeAs(Format format, const ReportRecords &records, QIODevice &device, const Progress &progress,
    ReportSummary &summary)
{
    TemplateSource source(records);
    const Progress byRecord = countingRecords(source, progress);
    switch (format) {
    case Format::Pdf: {
        const auto pdf = writePdf(source, device, {}, byRecord);
        if (!pdf)
            return std::unexpected(pdf.error());
        summary.pdf = *pdf;
        return {};
    }
    case Format::Html:
        return writeHtml(source, device, byRecord);
    case Format::Odt:
        return writeOdt(source, device, byRecord);
    case Format::Docx:
        return writeDocx(source, device, byRecord);
    case Format::Markdown:
        return writeMarkdown(source, device, byRecord);
    case Format::Xlsx:
        return writeSheets(records, source.info(), device, progress);
    case Format::Csv:
        return writeTable(records, device, progress);
    case Format::Json:
        return writeJson(records, source, device, byRecord);
    case Format::JsonLd:
        break; // describes the other files, see below
    }
    return failure(ErrorCode::ReportFailed, {u"format"_s});
}

/// What a description for portals describes is written beside it.
constexpr Format describedFormats[] = {Format::Csv, Format::Json};

/// The whole name stands before the end, so that it is no name somebody gives to a table of their own.
QString companionOf(const QString &path, Format format)
{
    return path + u'.' + formatSuffix(format);
}

/// Files that appear together, when all of them are whole.
class FileSet {
public:
    explicit FileSet(Existing existing) : m_existing(existing) { }

    Result<WholeFile *> add(const QString &path)
    {
        auto file = std::make_unique<WholeFile>(path, m_existing);
        if (const auto opened = file->open(); !opened)
            return std::unexpected(opened.error());
        m_files.push_back(std::move(file));
        return m_files.back().get();
    }

    /// The file asked for comes last: it leads to the others.
    Result<QStringList> commit()
    {
        for (const auto &file : m_files)
            if (const auto synced = file->sync(); !synced)
                return std::unexpected(synced.error());
        QStringList paths;
        for (const auto &file : m_files | std::views::reverse) {
            if (const auto committed = file->commit(); !committed)
                return std::unexpected(committed.error());
            paths.prepend(QFileInfo(file->path()).absoluteFilePath());
        }
        return paths;
    }

private:
    Existing m_existing;
    std::vector<std::unique_ptr<WholeFile>> m_files;
};

Result<void> writeCatalogAndData(
    const ReportRecords &records, FileSet &files, WholeFile &catalog, const Progress &progress)
{
    std::vector<Distribution> distributions;
    ReportSummary ignored;
    for (const Format format : describedFormats) {
        const auto added = files.add(companionOf(catalog.path(), format));
        if (!added)
            return std::unexpected(added.error());
        WholeFile &file = **added;
        const auto written = file.judge(writeAs(format, records, file.device(), progress, ignored));
        if (!written)
            return written;
        distributions.push_back({QFileInfo(file.path()).fileName(), format, file.device().pos()});
    }
    TemplateSource source(records);
    return catalog.judge(writeCatalog(records, source.info(), distributions, catalog.device(), progress));
}

} // namespace

QStringList reportFiles(const QString &path)
{
    QStringList files{path};
    if (formatOfFile(path) == Format::JsonLd)
        for (const Format format : describedFormats)
            files.append(companionOf(path, format));
    return files;
}

Result<ReportSummary> writeReport(const ReportRequest &request, const store::Library &library,
    const index::Index &index, const QString &path, const Progress &progress, Existing existing)
{
    const Format format = formatOfFile(path).value_or(Format::Pdf);
    if (!isAvailable(format))
        return failure(ErrorCode::ReportFailed, {u"libxlsxwriter"_s});
    if (existing == Existing::Refuse)
        if (const auto isFree = refuseExisting(reportFiles(path)); !isFree)
            return std::unexpected(isFree.error());
    ReportRecords records(request, library, index);
    if (const auto planned = records.plan(progress); !planned)
        return std::unexpected(planned.error());
    FileSet files(existing);
    const auto added = files.add(path);
    if (!added)
        return std::unexpected(added.error());
    WholeFile &file = **added;
    ReportSummary summary;
    summary.records = qint64(records.planned().size());
    summary.leftOut = records.leftOut();
    const auto written = format == Format::JsonLd
        ? writeCatalogAndData(records, files, file, progress)
        : file.judge(writeAs(format, records, file.device(), progress, summary));
    if (!written)
        return std::unexpected(written.error());
    auto paths = files.commit();
    if (!paths)
        return std::unexpected(paths.error());
    summary.files = *std::move(paths);
    return summary;
}

Result<ReportSummary> writeReportPdf(const ReportRequest &request, const store::Library &library,
    const index::Index &index, QIODevice &device, const PdfOptions &options, const Progress &progress)
{
    ReportRecords records(request, library, index);
    if (const auto planned = records.plan(progress); !planned)
        return std::unexpected(planned.error());
    TemplateSource source(records);
    auto pdf = writePdf(source, device, options, countingRecords(source, progress));
    if (!pdf)
        return std::unexpected(pdf.error());
    return ReportSummary{qint64(records.planned().size()), records.leftOut(), *std::move(pdf), {}};
}

Result<QString> reportText(const ReportRequest &request, const store::Library &library,
    const index::Index &index, const Progress &progress)
{
    ReportRecords records(request, library, index);
    if (const auto planned = records.plan(progress); !planned)
        return std::unexpected(planned.error());
    TemplateSource source(records);
    return plainMarkdown(source, countingRecords(source, progress));
}

} // namespace twb::report
