// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/transaction.h"
#include "core/store/firstrevisions.h"
#include "core/store/stepwriter.h"
#include "core/store/tables.h"

#include <QSet>

namespace twb::store {

/// Writes one step; see StepWriter for the contract.
class TableStepWriter final : public StepWriter {
public:
    /// Takes the write lock. Fails with LibraryLocked.
    static Result<std::unique_ptr<TableStepWriter>> begin(
        Connection &connection, Tables &tables, const StepRequest &request, Step step);
    ~TableStepWriter() override;

    Result<bool> add(const RecordChange &change) override;
    model::NewRecordEncoder encoder() const override;
    Result<bool> add(const model::NewRecord &record) override;
    Result<bool> rewrite(const RecordChange &change, const Values &values) override;
    Result<bool> add(const model::StoredRevision &revision) override;
    Result<Step> commit() override;

    /// Writes the step's row even when no revision comes.
    Result<void> writeStep();

private:
    /// What a change is made on top of.
    struct Base {
        model::RecordState state;
        QList<model::StoredRevision> known; ///< all revisions of the record; empty when it was settled
        bool complete = false; ///< nothing of the record lies beside it
    };

    TableStepWriter(Connection &connection, Tables &tables, const Step &step);

    Result<void> readNumbers();
    Result<bool> addChange(const RecordChange &change);
    Result<bool> rewriteKnown(const RecordChange &change, const Values &values);
    Result<bool> addForeign(const model::StoredRevision &stored);
    Result<bool> insertRow(const RecordId &id, const QString &kind, bool trashed);
    Result<bool> addNew(const model::NewRecord &record);
    Result<bool> addFirst(const RecordChange &change);
    Result<bool> addNext(const RecordChange &change, RecordRow row, const Values &values);
    Result<Base> baseFor(const RecordChange &change, const RecordRow &row);
    void describe(RecordRow &row, const Base &base, const model::StoredRevision &added) const;
    model::Revision newRevision(const RecordChange &change) const;
    Result<void> insertFirst(const std::vector<FirstRevisions::Made> &revisions);
    Result<void> insertRevision(const RevisionId &id, QByteArrayView bytes, qint64 record);
    Result<void> refreshRecord(const RecordId &id);
    Result<Step> finish();
    Result<bool> remember(Result<bool> result);

    Connection &m_connection;
    Tables &m_tables;
    Step m_step;
    std::optional<sqlite::Transaction> m_transaction;
    qint64 m_firstSequence = 0;
    qint64 m_nextSequence = 0;
    qint64 m_nextRecord = 0;
    FirstRevisions m_first;
    bool m_stepWritten = false;
    std::optional<Error> m_failure; ///< of the file; nothing may be written after it
    QSet<RecordId> m_erased; ///< records that are not let in again
    QSet<RecordId> m_toRefresh; ///< records whose shown values are worked out at the end
};

} // namespace twb::store
