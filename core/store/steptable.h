// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "core/store/statement.h"

namespace twb::store {

/// Sequence numbers of the revisions of a step: it is written in one transaction, so they are gapless.
struct StepRange {
    qint64 first = 0;
    qint64 last = 0;
};

/// The table `step`.
class StepTable {
public:
    explicit StepTable(Connection &connection);

    Result<qint64> lastNumber();
    Result<void> insert(const Step &step, qint64 firstSequence);
    Result<void> setRevisions(qint64 number, qint64 revisions);

    /// Newest first.
    Result<QList<Step>> list(qint64 limit, qint64 offset);

    /// The newest step that is neither an undo nor undone. NothingToUndo when there is none.
    Result<Step> lastUndoable();

    Result<StepRange> range(qint64 number);

    /// The step whose effect is gone with \a number: the one it takes back, or itself when it was taken
    /// back; 0 for neither.
    Result<qint64> takenBack(qint64 number);

private:
    Result<QList<Step>> readAll(Statement &statement, Result<bool> row);

    Statement m_lastNumber;
    Statement m_insert;
    Statement m_setRevisions;
    Statement m_list;
    Statement m_lastUndoable;
    Statement m_range;
    Statement m_takenBack;
};

} // namespace twb::store
