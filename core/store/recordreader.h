// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recordstate.h"
#include "core/store/library.h"
#include "core/store/tables.h"

namespace twb::store {

/// Reads records so that damage in one never hides another: what was not written so is left out, and the
/// record says how much that is, see damagedField.
class RecordReader {
public:
    explicit RecordReader(Tables &tables) : m_tables(tables) { }

    /// Of a settled record the newest revision alone is read, unless it is damaged.
    Result<model::RecordState> state(const RecordRow &row, const RecordId &id);

    /// See Library::visitStoredSince() and visitStored(). Not to be called while it calls \a visit.
    Result<void> visitSince(qint64 after, const Library::StoredVisitor &visit);
    Result<bool> visit(const RecordId &id, const Library::StoredVisitor &visit);

private:
    Result<void> pass(const sqlite::Statement &row, const Library::StoredVisitor &visit);
    Result<void> passOneByOne(qint64 after, const Library::StoredVisitor &visit);
    Result<void> passRemains(const RecordRow &row, const RecordId &id, const Library::StoredVisitor &visit);

    Tables &m_tables;
};

/// What the revisions that can be read say of a record. \pre one of them can be read, or \a row tells what
/// is left.
model::RecordState stateOf(const RecordRow &row, const RecordId &id, const ReadRevisions &read);

/// What a settled record shows, of its newest revision.
model::RecordState settledState(const model::StoredRevision &newest);

} // namespace twb::store
