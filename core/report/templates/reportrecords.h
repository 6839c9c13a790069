// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/output/pictureformat.h"
#include "core/report/templates/recordsections.h"
#include "core/report/templates/templates.h"

namespace twb::report {

/// A record of the report and what overviews and groups need of it, known before it is written.
struct PlannedRecord {
    RecordId id;
    model::Kind kind = model::Kind::Other;
    QString title;
    QStringList actionFields;
    QStringList municipalities; ///< AGS keys
    QStringList tags; ///< record ids
    QString status;
    QString lessonKind;
    QString phase;
    QString group; ///< heading of the group it stands in; empty without groups
};

/// Who is in a report, and what reads and words it; shared by all its formats.
class ReportRecords {
public:
    ReportRecords(const ReportRequest &request, const store::Library &library, const index::Index &index);

    /// Looks up the records asked for, each once, and brings them into the order of the report. Fails with
    /// ReportEmpty, ReportCount and Cancelled.
    Result<void> plan(const Progress &progress);

    const ReportRequest &request() const { return m_request; }
    const Wording &wording() const { return m_wording; }
    const RecordNames &names() const { return m_names; }
    const store::Library &library() const { return m_library; }
    const std::vector<PlannedRecord> &planned() const { return m_records; }
    const LeftOut &leftOut() const { return m_leftOut; }

    /// "45 Projekte und 19 Erfahrungen".
    QString counted() const;
    QString libraryName() const;
    bool isExample() const;

    /// The record with its references; nothing when it went away since it was planned.
    Result<std::optional<Dossier>> gather(const PlannedRecord &record) const
    {
        return m_gatherer.gather(record.id);
    }
    ReportContext context() const
    {
        return {m_library, m_names, m_wording, m_included, m_request.withPersons,
            pictureRoom(m_request.layout.style.look)};
    }

private:
    PlannedRecord planned(const Dossier &dossier) const;
    bool belongs(const Dossier &dossier);
    void sort();
    void group(Grouping grouping);
    QString groupOf(const PlannedRecord &record, Grouping grouping) const;

    ReportRequest m_request;
    Wording m_wording;
    const store::Library &m_library;
    Gatherer m_gatherer;
    RecordNames m_names;
    std::vector<PlannedRecord> m_records;
    QSet<RecordId> m_included;
    LeftOut m_leftOut;
};

} // namespace twb::report
