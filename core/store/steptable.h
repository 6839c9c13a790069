// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "core/store/statement.h"

#include <optional>

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

    Result<std::optional<Step>> find(qint64 number);

    /// See Library::nextUndo() and nextRedo().
    Result<std::optional<Step>> lastUndoable();
    Result<std::optional<Step>> lastRedoable();

    /// The newest step of the chain of undo and redo that \a member is part of.
    Result<std::optional<Step>> lastOfChain(qint64 member);

    Result<StepRange> range(qint64 number);

private:
    static Result<qint64> number(Statement &statement, Result<bool> row);
    Result<QList<Step>> list(qint64 newest, qint64 limit, qint64 offset);

    Statement m_lastNumber;
    Statement m_insert;
    Statement m_setRevisions;
    Statement m_list;
    Statement m_lastUndoable;
    Statement m_lastRedoable;
    Statement m_lastOfChain;
    Statement m_range;
};

} // namespace twb::store
