// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/checkproblem.h"
#include "core/store/tables.h"

#include <QSet>

namespace twb::store {

/// Reads everything in a library and compares; see Library::check().
class LibraryCheck {
public:
    LibraryCheck(Connection &connection, Tables &tables, const Progress &progress);

    Result<QList<CheckProblem>> run();

private:
    Result<void> checkPages();
    Result<void> checkRevisions();
    Result<void> checkRevision(const sqlite::Statement &row);
    Result<void> checkParents(const model::Revision &revision, const QString &where);
    Result<void> checkRecords();
    Result<void> checkSteps();
    Result<void> checkSettings();
    Result<void> checkErased();
    Result<void> checkAttachments();

    void report(const QString &what, const QString &where, const QString &detail);
    Result<void> count();
    Result<void> advance();

    Connection &m_connection;
    Tables &m_tables;
    const Progress &m_progress;
    QList<CheckProblem> m_problems;
    sqlite::Statement m_recordOf;
    QSet<QByteArray> m_damaged; ///< records of revisions that were named
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace twb::store
