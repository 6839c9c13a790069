// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/statement.h"
#include "core/store/connection.h"
#include "core/store/step.h"

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

    static StepKind kindFromName(QStringView name);
    static QStringList argumentsFrom(const QString &text);

    /// Made of all that the row holds beside it; see Mark.
    static qint64 markOf(const Step &step, qint64 firstSequence);

    Result<qint64> lastNumber();
    Result<void> insert(const Step &step, qint64 firstSequence);
    Result<void> setRevisions(const Step &step, qint64 firstSequence);

    /// Makes the marks of those that bear none.
    Result<void> markAll();

    /// Numbers of those that are not what their mark was made from.
    Result<QList<qint64>> damaged();

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
    static Result<qint64> number(sqlite::Statement &statement, Result<bool> row);
    Result<std::optional<Step>> lastIntact(sqlite::Statement &before);
    Result<bool> isIntact(qint64 number);
    Result<QList<Step>> list(qint64 newest, qint64 limit, qint64 offset);

    sqlite::Statement m_lastNumber;
    sqlite::Statement m_insert;
    sqlite::Statement m_setRevisions;
    sqlite::Statement m_list;
    sqlite::Statement m_marked;
    sqlite::Statement m_unmarked;
    sqlite::Statement m_mark;
    sqlite::Statement m_lastUndoable;
    sqlite::Statement m_lastRedoable;
    sqlite::Statement m_lastOfChain;
    sqlite::Statement m_range;
};

} // namespace twb::store
