// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/remains.h"
#include "core/store/tables.h"

namespace twb::store {

/// Writes remains into an empty library. Sequence numbers are given anew, so that those of a step follow on
/// each other again.
class RemainsWriter {
public:
    RemainsWriter(Connection &connection, const Remains &remains);

    /// In one transaction.
    Result<void> write();

    qint64 records() const { return qint64(m_records.size()); }
    qint64 steps() const { return qint64(m_steps.size()); }

    /// Ids of records that are missing or lack revisions.
    QStringList damagedRecords() const;

private:
    struct StepContent {
        std::map<qint64, const Remains::FoundRevision *> revisions; ///< by old sequence number
        std::map<qint64, const Remains::Removed *> removed;
        std::optional<qint64> removal;
    };
    struct RecordContent {
        qint64 number = 0;
        QList<PlacedRevision> placed;
    };
    struct PlacedRemoved {
        qint64 sequence = 0;
        qint64 step = 0;
        const Remains::Removed *removed = nullptr;
    };

    void arrange();
    qint64 stepOf(qint64 sequence, qint64 named) const;
    Step stepFor(qint64 number, const StepContent &content) const;
    Result<void> writeSteps();
    Result<void> writeContent(qint64 number, const StepContent &content);
    void addRevision(const Remains::FoundRevision &found, qint64 step);
    Result<void> writeRemoved();
    Result<void> writeRecords();

    Connection &m_connection;
    Tables m_tables;
    const Remains &m_remains;
    sqlite::Statement m_insertRemoval;
    sqlite::Statement m_insertRemoved;
    sqlite::Statement m_insertErased;
    std::map<qint64, StepContent> m_steps;
    std::map<QByteArray, RecordContent> m_records;
    QList<PlacedRemoved> m_removed;
    std::map<qint64, qint64> m_removals; ///< old and new sequence number
    qint64 m_next = 1;
};

} // namespace twb::store
