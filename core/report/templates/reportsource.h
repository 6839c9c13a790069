// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocksource.h"
#include "core/report/templates/reportrecords.h"

namespace twb::report {

/// What both templates share.
class ReportSource : public BlockSource {
public:
    explicit ReportSource(ReportRecords &records) : m_records(records) { }

    /// Chapters that come before the first record.
    virtual qint64 leadingChapters() const = 0;

    DocumentInfo info() const override;
    qint64 recordCount() const { return qint64(m_records.planned().size()); }

protected:
    virtual QString documentTitle() const = 0;
    virtual model::Label templateLabel() const = 0;

    const PlannedRecord &record(size_t number) const { return m_records.planned()[number]; }
    const Wording &wording() const { return m_records.wording(); }
    const ReportRequest &request() const { return m_records.request(); }

    ReportRecords &m_records;
};

/// The source for the template that was asked for. \a records outlive it.
std::unique_ptr<ReportSource> reportSource(ReportRecords &records);

/// Each record on pages of its own.
class SteckbriefSource final : public ReportSource {
public:
    using ReportSource::ReportSource;

    qint64 leadingChapters() const override { return 0; }
    qint64 chapterCount() const override { return recordCount(); }
    Result<std::optional<Blocks>> nextChapter() override;

protected:
    QString documentTitle() const override;
    model::Label templateLabel() const override;

private:
    Blocks page(const Dossier &dossier, const QString &sourcePrefix) const;

    size_t m_next = 0;
};

/// Title page and contents, a chapter per field of action, the index of sources.
class SammelbandSource final : public ReportSource {
public:
    using ReportSource::ReportSource;

    DocumentInfo info() const override;
    qint64 leadingChapters() const override { return 1; }
    qint64 chapterCount() const override { return recordCount() + 2; }
    Result<std::optional<Blocks>> nextChapter() override;

protected:
    QString documentTitle() const override;
    model::Label templateLabel() const override;

private:
    Blocks front();
    Result<Blocks> entry(size_t number);
    void addEntry(const Dossier &dossier, Blocks &blocks);
    Inlines meta(const Dossier &dossier);
    Blocks back() const;
    QString chapterTitle(const QString &actionField) const;

    qint64 m_next = 0;
    SourceList m_sources{QStringLiteral("source-")};
};

} // namespace twb::report
