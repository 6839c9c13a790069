// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recordstate.h"
#include "core/store/tables.h"

#include <QHash>

namespace twb::store {

/// Works out what taking back one step means for each record it touched.
class UndoPlanner {
public:
    UndoPlanner(Tables &tables, qint64 step) : m_tables(tables), m_step(step) { }

    /// The record's values from before the step for every field it wrote that was not edited again;
    /// null where there was none. A record that the step brought goes to the trash.
    Result<RecordChange> changeFor(qint64 record, const RecordId &id);

private:
    Result<std::optional<QJsonValue>> valueWithout(const QString &field);
    Result<bool> isMine(const QString &field, const RevisionId &writer);
    QStringList fieldsWritten() const;
    QList<model::StoredRevision> before(qint64 step) const;
    Result<qint64> takenBack(qint64 step);

    Tables &m_tables;
    qint64 m_step;
    QHash<qint64, qint64> m_takenBack; ///< per step, see StepTable

    QList<PlacedRevision> m_revisions;
    QHash<RevisionId, qint64> m_steps;
    model::RecordState m_now;
    model::RecordState m_before;
};

} // namespace twb::store
