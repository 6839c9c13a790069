// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"
#include "core/intake/pipeline.h"
#include "core/model/revision.h"
#include "core/region/gazetteer.h"
#include "core/store/recordchange.h"
#include "core/store/stepwriter.h"

#include <QSet>

namespace twb::intake {

/// Writes read records into one step and counts what they change.
class ImportWriter {
public:
    /// All references outlive the writer.
    ImportWriter(
        store::Library &library, const ImportRequest &request, const TagNames &tags, ImportReport &report);

    /// Begins the step; \a what names it for people. Gives what makes its records.
    Result<model::NewRecordEncoder> begin(const QString &what, const QDateTime &now);

    Result<void> write(const Mapping &mapping, const ReadRecord &record);

    /// Makes it permanent, unless it was a rehearsal or is refused.
    Result<void> finish();

private:
    enum class Outcome : quint8 { Created, Changed, Unchanged };

    Result<void> findUndone();
    bool isUndone(const QList<model::StoredRevision> &revisions, const model::StoredRevision *imported) const;
    Result<Outcome> writeRecord(const Mapping &mapping, const model::NewRecord &record);
    Result<Outcome> writeKnown(const Mapping &mapping, store::RecordChange change);
    Result<void> writeTags(const ReadRecord &record);
    Result<void> writeTag(const QString &name);
    Result<void> writeMunicipalities(const QStringList &keys);
    Result<void> writeMissing(const QString &kind, const RecordId &id, const QJsonObject &values);
    Result<bool> isThere(const RecordId &id) const;
    Result<bool> addNew(const model::NewRecord &record);
    Result<void> add(const store::RecordChange &change);
    Result<void> passOver(
        const model::NewRecord &row, const QString &field, const QString &name, const Error &error);
    void count(Outcome outcome);
    void reject(const QList<Rejection> &rejections);

    store::Library &m_library;
    const ImportRequest &m_request;
    const TagNames &m_tags; ///< of the library before the import
    ImportReport &m_report;
    region::Gazetteer m_gazetteer;
    std::unique_ptr<store::StepWriter> m_writer;
    QSet<RecordId> m_helpers; ///< tags and municipalities that are there or were written
    bool m_empty = false; ///< the library had no record at all before
    QSet<QDateTime> m_undoneAt; ///< when imports were taken back
};

} // namespace twb::intake
