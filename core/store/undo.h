// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recordstate.h"
#include "core/store/recordchange.h"
#include "core/store/tablestepwriter.h"

#include <QHash>

#include <map>

namespace twb::store {

/// Works out what taking back one step means for each record it touched. The step that takes it back is
/// in the table already: what counts there is what will count.
class UndoPlanner {
public:
    UndoPlanner(Tables &tables, const Step &step) : m_tables(tables), m_step(step) { }

    /// The record's values from before the step for every field it wrote that was not edited again;
    /// null where there was none. A record that the step brought goes to the trash. One that cannot
    /// be read in full stays as it is: then the change names no record.
    Result<RecordChange> changeFor(qint64 record, const RecordId &id);

private:
    Result<std::optional<QJsonValue>> valueWithout(const QString &field);
    Result<QJsonValue> valueBefore(const QString &field);
    Result<bool> isMine(const QString &field, const RevisionId &writer);
    QStringList fieldsWritten() const;
    /// What the record showed before a step; null when it was not there yet.
    const model::RecordState *stateBefore(qint64 step);
    Result<Step> findStep(qint64 number);

    Tables &m_tables;
    Step m_step;
    QHash<qint64, Step> m_found;

    // of the record at hand
    QList<PlacedRevision> m_revisions;
    QHash<RevisionId, qint64> m_steps;
    QMap<QString, QList<model::FieldValue>> m_standing;
    std::map<qint64, std::optional<model::RecordState>> m_states; ///< before the steps asked for
};

/// Takes back steps, each as a step of its own; see Library::undoLast(), undo() and redo().
class Undoer {
public:
    /// \a blank holds what the new step says of who, where and when.
    Undoer(Connection &connection, Tables &tables, Step blank)
        : m_connection(connection), m_tables(tables), m_blank(std::move(blank))
    {
    }

    Result<Step> undoLast();
    Result<Step> undo(qint64 step);
    Result<Step> redo();

private:
    using Find = std::function<Result<std::optional<Step>>()>;

    Result<Step> run(const Find &find, const Error &whenNone);
    Result<Step> takeBack(const Step &step);
    Result<void> writeWithout(const Step &step, TableStepWriter &writer);

    Connection &m_connection;
    Tables &m_tables;
    Step m_blank;
};

} // namespace twb::store
