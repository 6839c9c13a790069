// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocksource.h"
#include "core/report/templates/reportrecords.h"

namespace twb::report {

/// A template filled with records: what stands in front, a chapter for each record, what stands behind.
/// Whatever the template says, it ends: parts neither repeat nor call each other.
class TemplateSource final : public BlockSource {
public:
    /// \a records are planned and outlive this.
    explicit TemplateSource(const ReportRecords &records);

    DocumentInfo info() const override;
    qint64 chapterCount() const override { return recordCount() + leadingChapters() + 1; }
    Result<std::optional<Blocks>> nextChapter() override;

    /// Chapters that come before the first record.
    qint64 leadingChapters() const { return 1; }
    qint64 recordCount() const { return qint64(m_records.planned().size()); }

private:
    QHash<QString, QString> documentValues() const;
    QString documentTitle() const;
    Result<Blocks> record(size_t number);

    const ReportRecords &m_records;
    const ReportTemplate &m_layout;
    SourceList m_sources;
    qint64 m_next = 0;
};

} // namespace twb::report
