// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocksource.h"
#include "core/report/templates/recordsections.h"
#include "core/report/templates/templates.h"

namespace twb::report {

/// A record of the report and where it belongs, known before it is written.
struct PlannedRecord {
    RecordId id;
    model::Kind kind = model::Kind::Other;
    QString title;
    QString actionField; ///< the first of its fields of action; may be empty
};

/// What both templates share: who is in the report, and what reads and words it.
class ReportSource : public BlockSource {
public:
    ReportSource(const ReportRequest &request, const store::Library &library, const index::Index &index);

    /// Looks up the records asked for, each once. Fails with ReportEmpty and Cancelled.
    Result<void> plan(const Progress &progress);

    /// Chapters that come before the first record.
    virtual qint64 leadingChapters() const = 0;

    DocumentInfo info() const override;
    qint64 recordCount() const { return qint64(m_records.size()); }

protected:
    virtual QString documentTitle() const = 0;
    virtual model::Label templateLabel() const = 0;

    /// "45 Projekte und 19 Erfahrungen".
    QString counted() const;
    QString libraryName() const;
    bool isExample() const;

    /// The record with its references; nothing when it went away since it was planned.
    Result<std::optional<Dossier>> gather(const PlannedRecord &record) const
    {
        return m_gatherer.gather(record.id);
    }
    ReportContext context() const { return {m_library, m_names, m_wording, m_included}; }

    ReportRequest m_request;
    Wording m_wording;
    std::vector<PlannedRecord> m_records;

private:
    const store::Library &m_library;
    Gatherer m_gatherer;
    Names m_names;
    QSet<RecordId> m_included;
};

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
