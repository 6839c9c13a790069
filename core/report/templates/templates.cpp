// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/templates.h"

#include "core/report/templates/reportsource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

/// The source with the records it reads.
class MadeReport final : public BlockSource {
public:
    MadeReport(std::unique_ptr<ReportRecords> records, std::unique_ptr<ReportSource> source)
        : m_records(std::move(records)), m_source(std::move(source))
    {
    }

    DocumentInfo info() const override { return m_source->info(); }
    qint64 chapterCount() const override { return m_source->chapterCount(); }
    Result<std::optional<Blocks>> nextChapter() override { return m_source->nextChapter(); }

private:
    std::unique_ptr<ReportRecords> m_records;
    std::unique_ptr<ReportSource> m_source;
};

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

std::unique_ptr<ReportSource> reportSource(ReportRecords &records)
{
    if (records.request().layout == Template::Sammelband)
        return std::make_unique<SammelbandSource>(records);
    return std::make_unique<SteckbriefSource>(records);
}

Result<std::unique_ptr<BlockSource>> makeReport(
    const ReportRequest &request, const store::Library &library, const index::Index &index)
{
    auto records = std::make_unique<ReportRecords>(request, library, index);
    if (const auto planned = records->plan({}); !planned)
        return std::unexpected(planned.error());
    auto source = reportSource(*records);
    return std::make_unique<MadeReport>(std::move(records), std::move(source));
}

} // namespace twb::report
