// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/templates.h"

#include "core/report/templates/reportsource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

Result<std::unique_ptr<ReportSource>> plannedReport(const ReportRequest &request,
    const store::Library &library, const index::Index &index, const Progress &progress)
{
    std::unique_ptr<ReportSource> source;
    if (request.layout == Template::Sammelband)
        source = std::make_unique<SammelbandSource>(request, library, index);
    else
        source = std::make_unique<SteckbriefSource>(request, library, index);
    if (const auto planned = source->plan(progress); !planned)
        return std::unexpected(planned.error());
    return source;
}

} // namespace

QLatin1StringView templateId(Template layout)
{
    return layout == Template::Sammelband ? "sammelband"_L1 : "steckbrief"_L1;
}

std::optional<Template> templateFromId(QStringView id)
{
    for (const Template layout : {Template::Steckbrief, Template::Sammelband})
        if (id == templateId(layout))
            return layout;
    return std::nullopt;
}

Template defaultTemplate(qsizetype records)
{
    return records == 1 ? Template::Steckbrief : Template::Sammelband;
}

Result<std::unique_ptr<BlockSource>> makeReport(
    const ReportRequest &request, const store::Library &library, const index::Index &index)
{
    auto source = plannedReport(request, library, index, {});
    if (!source)
        return std::unexpected(source.error());
    return std::unique_ptr<BlockSource>(*std::move(source));
}

Result<ReportSummary> writeReport(const ReportRequest &request, const store::Library &library,
    const index::Index &index, const QString &path, const Progress &progress)
{
    auto source = plannedReport(request, library, index, progress);
    if (!source)
        return std::unexpected(source.error());
    const qint64 records = (*source)->recordCount();
    const qint64 leading = (*source)->leadingChapters();
    const qint64 chapters = (*source)->chapterCount();
    Progress byRecord{{}, progress.stop};
    if (progress.report)
        byRecord.report = [&](qint64 done, qint64 total) {
            const qint64 finished = total == chapters && chapters > 1 ? done - leading : done / total;
            progress(std::clamp(finished, qint64(0), records), records);
        };
    const auto pdf = writePdf(**source, path, {}, byRecord);
    if (!pdf)
        return std::unexpected(pdf.error());
    return ReportSummary{records, *pdf};
}

} // namespace twb::report
