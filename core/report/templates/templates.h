// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/vocabulary.h"
#include "core/report/blocksource.h"
#include "core/report/output/format.h"
#include "core/report/pdf/pdfwriter.h"

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

enum class Template : quint8 {
    Steckbrief, ///< each record on pages of its own, with all its facts and sections
    Sammelband, ///< title page, contents, chapters by field of action, index of sources
};

/// "steckbrief", "sammelband".
QLatin1StringView templateId(Template layout);
std::optional<Template> templateFromId(QStringView id);

/// Steckbrief for a single record, else Sammelband.
Template defaultTemplate(qsizetype records);

/// What to make a report of.
struct ReportRequest {
    Template layout = Template::Steckbrief;
    QList<RecordId> records; ///< projects and lessons, in the order of the report; others are passed over
    model::Language language = model::Language::German;
    QString title; ///< of a Sammelband and of several Steckbriefe; made from the template when empty
    QString libraryName; ///< for the header; taken from the library when empty
    bool withPersons = false; ///< fields that name persons, and contacts
    QDateTime asOf; ///< UTC; the date in the footer and in the file
};

/// What came out.
struct ReportSummary {
    qint64 records = 0; ///< projects and lessons in the report
    PdfSummary pdf; ///< of a PDF
    QStringList files; ///< absolute paths of what was written, the file asked for first
};

/// The document of a report, one chapter at a time. Library and index must outlive the source.
/// Fails with ReportEmpty when none of the records is a project or lesson outside the trash.
Result<std::unique_ptr<BlockSource>> makeReport(
    const ReportRequest &request, const store::Library &library, const index::Index &index);

/// The report as a file that is there only when all went well; the end of its name says in which format,
/// a name without a known end means PDF. Beside a description for portals (JsonLd) the data it describes is
/// written, under the same name with other ends. Progress counts records. Fails with ReportEmpty, Cancelled,
/// FileNotWritable, ReportFailed and what reading the library and the writers bring.
Result<ReportSummary> writeReport(const ReportRequest &request, const store::Library &library,
    const index::Index &index, const QString &path, const Progress &progress = {});

} // namespace twb::report
