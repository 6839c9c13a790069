// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/wholefile.h"
#include "core/report/blocksource.h"
#include "core/report/output/format.h"
#include "core/report/pdf/pdfwriter.h"
#include "core/report/templates/reporttemplate.h"

#include <QList>

#include <memory>
#include <optional>

namespace twb::store {
class Library;
}
namespace twb::index {
class Index;
}

namespace twb::report {

enum class Order : quint8 {
    AsListed, ///< as the records are given
    ByTitle, ///< as a dictionary sorts (DIN 5007)
};

/// What to make a report of.
struct ReportRequest {
    ReportTemplate layout;
    QList<RecordId> records; ///< projects and lessons; others are passed over
    Order order = Order::AsListed;
    std::optional<Grouping> grouping; ///< in place of that of the template
    model::Language language = model::Language::German;
    QString title; ///< made from the template or the only record when empty
    QString
        introduction; ///< Markdown; said of all records together, such as what a collection says of itself
    QString libraryName; ///< for the header; taken from the library when empty
    QStringList criteria; ///< fields of a comparison, in place of those of the template
    bool withPersons = false; ///< fields that name persons, and contacts
    bool withLessons = true; ///< of projects
    bool withAdoptions = true;
    bool withSources = true;
    bool withHistory = false;
    bool withDrafts = false; ///< records whose review state is "draft"
    QDateTime asOf; ///< UTC; the date in the footer and in the file
};

/// What a report leaves out of what was asked for.
struct LeftOut {
    qint64 drafts = 0; ///< records
    qint64 otherKinds = 0; ///< records that the template does not tell, or that are not there
    qint64 withPersons = 0; ///< records in the report whose personal fields stay away

    bool operator==(const LeftOut &) const = default;
};

/// What came out.
struct ReportSummary {
    qint64 records = 0; ///< projects and lessons in the report
    LeftOut leftOut;
    PdfSummary pdf; ///< of a PDF
    QStringList files; ///< absolute paths of what was written, the file asked for first
};

/// The document of a report, one chapter at a time. Library and index must outlive the source.
/// Fails with ReportEmpty when none of the records belongs in it, and with ReportCount.
Result<std::unique_ptr<BlockSource>> makeReport(
    const ReportRequest &request, const store::Library &library, const index::Index &index);

/// Every file that writeReport() writes for \a path, which comes first. Beside a description for portals
/// (JsonLd) the data it describes is written, under its whole name with one more end.
QStringList reportFiles(const QString &path);

/// The report as files that are there only when all went well; the end of the name says in which format,
/// a name without a known end means PDF. Progress counts records. Fails with FileExists, FilesExist,
/// ReportEmpty, ReportCount, Cancelled, FileNotWritable, ReportFailed and what reading the library and the
/// writers bring.
Result<ReportSummary> writeReport(const ReportRequest &request, const store::Library &library,
    const index::Index &index, const QString &path, const Progress &progress = {},
    Existing existing = Existing::Refuse);

/// The report as PDF on a device, for a preview. Errors as above.
Result<ReportSummary> writeReportPdf(const ReportRequest &request, const store::Library &library,
    const index::Index &index, QIODevice &device, const PdfOptions &options, const Progress &progress);

/// The report as plain text with marks of Markdown, for the clipboard. Errors as above.
Result<QString> reportText(const ReportRequest &request, const store::Library &library,
    const index::Index &index, const Progress &progress);

} // namespace twb::report
