// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
#include <QSaveFile>

#include <algorithm>

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

QString besides(const QString &path, Format format)
{
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + u'.' + formatSuffix(format);
}

/// Files that appear together, when all of them are whole.
class FileSet {
public:
    /// Null when the file cannot be written, with the error kept.
    QSaveFile *add(const QString &path)
    {
        auto file = std::make_unique<QSaveFile>(path);
        if (!file->open(QIODevice::WriteOnly)) {
            m_error = failure(ErrorCode::FileNotWritable, {path, file->errorString()});
            return nullptr;
        }
        m_files.push_back(std::move(file));
        return m_files.back().get();
    }

    Result<QStringList> commit()
    {
        for (const auto &file : m_files)
            if (!file->flush() || file->error() != QFileDevice::NoError)
                return failure(ErrorCode::FileNotWritable, {file->fileName(), file->errorString()});
        QStringList paths;
        for (const auto &file : m_files) {
            if (!file->commit())
                return failure(ErrorCode::FileNotWritable, {file->fileName(), file->errorString()});
            paths.append(QFileInfo(file->fileName()).absoluteFilePath());
        }
        return paths;
    }

    Result<void> error() const { return m_error; }

    /// What went wrong while writing, rather than what the writer makes of it.
    Result<void> judge(const Result<void> &written, const QSaveFile &file) const
    {
        if (file.error() != QFileDevice::NoError)
            return failure(ErrorCode::FileNotWritable, {file.fileName(), file.errorString()});
        return written;
    }

private:
    std::vector<std::unique_ptr<QSaveFile>> m_files;
    Result<void> m_error;
};

Result<void> writeCatalogAndData(const ReportRecords &records, FileSet &files, QSaveFile &catalog,
    const QString &path, const Progress &progress)
{
    std::vector<Distribution> distributions;
    ReportSummary ignored;
    for (const Format format : {Format::Csv, Format::Json}) {
        const QString name = besides(path, format);
        QSaveFile *file = files.add(name);
        if (!file)
            return files.error();
        const auto written = files.judge(writeAs(format, records, *file, progress, ignored), *file);
        if (!written)
            return written;
        distributions.push_back({QFileInfo(name).fileName(), format, file->pos()});
    }
    TemplateSource source(records);
    return files.judge(writeCatalog(records, source.info(), distributions, catalog, progress), catalog);
}

} // namespace

Result<ReportSummary> writeReport(const ReportRequest &request, const store::Library &library,
    const index::Index &index, const QString &path, const Progress &progress)
{
    const Format format = formatOfFile(path).value_or(Format::Pdf);
    if (!isAvailable(format))
        return failure(ErrorCode::ReportFailed, {u"libxlsxwriter"_s});
    ReportRecords records(request, library, index);
    if (const auto planned = records.plan(progress); !planned)
        return std::unexpected(planned.error());
    FileSet files;
    QSaveFile *file = files.add(path);
    if (!file)
        return std::unexpected(files.error().error());
    ReportSummary summary;
    summary.records = qint64(records.planned().size());
    summary.leftOut = records.leftOut();
    const auto written = format == Format::JsonLd
        ? writeCatalogAndData(records, files, *file, path, progress)
        : files.judge(writeAs(format, records, *file, progress, summary), *file);
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
