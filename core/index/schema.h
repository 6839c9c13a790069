// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/database.h"

namespace twb::index {

/// How far the index is; one row of the table `state`, written with every transaction.
///
/// Full text lies in a *generation* of FTS tables. Rows are only ever added to it; numbers of records
/// that have changed since are stale and masked by readers. When too many are, a new generation is built
/// beside the old one, the *draft*, and takes its place when it is complete.
struct State {
    qint64 sequence = 0; ///< of the library, up to which rows are read
    qint64 next = 1; ///< the number the next row gets
    qint64 entries = 0;
    qint64 listed = 0;
    qint64 stale = 0; ///< numbers in the current generation that are gone
    qint64 names = 0; ///< grows when a tag or municipality changes
    qint64 generation = 1;
    qint64 prefixes = 0; ///< PrefixClass of the generation
    qint64 textDone = 0; ///< the greatest number in full text
    qint64 draft = 0; ///< generation in the making; 0 for none
    qint64 draftPrefixes = 0;
    qint64 draftDone = 0;
    qint64 draftStale = 0; ///< stale places up to this one are not in the draft
    qint64 step = 0; ///< a step of the library that is read, and
    qint64 stepMark = 0; ///< the beginning of its id: tells when another copy took the library's place
    qint64 wordsDone = 0; ///< the greatest number in full text when words were counted
    qint64 analyser = 0; ///< version of the analyser that made the generation
    qint64 draftAnalyser = 0;
    qint64 unmerged = 0; ///< rows of full text written since its segments were merged into one

    bool operator==(const State &) const = default;
};

/// Which lengths of word beginnings the body index keeps: more are quicker to search and slower to make.
enum class PrefixClass : quint8 { Small, Large };

PrefixClass prefixClassFor(qint64 entries);

/// Makes all tables in an empty file, in one transaction of the caller. \a generation is one that readers
/// of the file have not seen yet.
Result<void> createSchema(Database &database, const QByteArray &libraryId, qint64 generation);

/// Drops every table, whoever has made it.
Result<void> dropAll(Database &database);

/// Copies an index that is only read into a new file.
Result<void> copyIndex(const QString &from, const QString &to);

/// True when the file is an index of this format for this library.
Result<bool> isUsable(Database &database, const QByteArray &libraryId);

Result<State> readState(Database &database);
Result<void> writeState(Database &database, const State &state);

/// Begins a transaction for writing; fails with changedMeanwhile() when another
/// process has written since \a expected was read.
Result<sqlite::Transaction> beginWriting(Database &database, const State &expected);

/// Names of the FTS tables of a generation.
std::string titleTable(qint64 generation);
std::string bodyTable(qint64 generation);
std::string otherTable(qint64 generation); ///< records that are not listed

Result<void> createGeneration(Database &database, qint64 generation, PrefixClass prefixes);
Result<void> dropGeneration(Database &database, qint64 generation);

} // namespace twb::index
