// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/gazetteer.h"
#include "core/intake/import.h"
#include "core/intake/mapper.h"

#include <QSet>

namespace twb::intake {

/// Writes mapped records into one step and counts what they change.
class ImportWriter {
public:
    /// All references outlive the writer.
    ImportWriter(
        store::Library &library, const ImportRequest &request, ImportReport &report, const Clock &clock);

    /// Begins the step; \a what names it for people.
    Result<void> begin(const QString &what);

    Result<void> write(const Mapping &mapping, MappedRecord record);

    /// Makes it permanent, unless it was a rehearsal or is refused.
    Result<void> finish();

private:
    enum class Outcome : quint8 { Created, Changed, Unchanged };

    Result<Outcome> writeRecord(const Mapping &mapping, MappedRecord &record);
    Result<Outcome> writeKnown(const Mapping &mapping, store::RecordChange change);
    Result<void> writeTags(const QStringList &names);
    Result<void> writeMunicipalities(const QStringList &keys);
    Result<void> writeMissing(const QString &kind, const RecordId &id, const QJsonObject &values);
    Result<bool> isThere(const RecordId &id) const;
    Result<void> add(const store::RecordChange &change);
    void reject(const QList<Rejection> &rejections);

    store::Library &m_library;
    const ImportRequest &m_request;
    ImportReport &m_report;
    QString m_now;
    Gazetteer m_gazetteer;
    std::unique_ptr<store::StepWriter> m_writer;
    QSet<RecordId> m_helpers; ///< tags and municipalities that are there or were written
    QSet<QString> m_tagNames; ///< of those tags
    QSet<QString> m_municipalityKeys; ///< of those municipalities
    bool m_empty = false; ///< the library had no record at all before
    std::optional<QDateTime> m_undoneAt; ///< when the last import of this name was taken back
};

} // namespace twb::intake
