// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/templates.h"

#include "core/report/templates/templatesource.h"

namespace twb::report {
namespace {

/// The source with the records it reads.
class MadeReport final : public BlockSource {
public:
    explicit MadeReport(std::unique_ptr<ReportRecords> records)
        : m_records(std::move(records)), m_source(*m_records)
    {
    }

    DocumentInfo info() const override { return m_source.info(); }
    qint64 chapterCount() const override { return m_source.chapterCount(); }
    Result<std::optional<Blocks>> nextChapter() override { return m_source.nextChapter(); }

private:
    std::unique_ptr<ReportRecords> m_records;
    TemplateSource m_source;
};

} // namespace

Result<std::unique_ptr<BlockSource>> makeReport(
    const ReportRequest &request, const store::Library &library, const index::Index &index)
{
    auto records = std::make_unique<ReportRecords>(request, library, index);
    if (const auto planned = records->plan({}); !planned)
        return std::unexpected(planned.error());
    return std::make_unique<MadeReport>(std::move(records));
}

} // namespace twb::report
