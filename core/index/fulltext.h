// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/index/schema.h"
#include "core/index/textsource.h"

#include <optional>

namespace twb::index {

/// Brings the full text up to the rows, in short transactions; each leaves a usable index. Begins a
/// draft when the generation holds too much that is stale or has grown out of its prefixes, and puts it
/// in place when it is complete.
class FullText {
public:
    FullText(Database &database, State &state) : m_database(database), m_state(state) { }

    /// The texts come from \a library, those of a draft from the index itself.
    Result<void> catchUp(const store::Library &library, const Progress &progress);

    /// The texts of new records alone, when they are at most \a most; false when there are more.
    Result<bool> catchUpFew(const store::Library &library, qint64 most, const Progress &progress);

    /// Records whose text is not in the current generation yet.
    Result<qint64> pending();

private:
    struct Target {
        qint64 generation;
        qint64 State::*done;
    };
    class Filler;

    Result<qint64> countAfter(qint64 number);
    Result<void> dropOutdatedDraft();
    Result<void> chooseFirstPrefixes();
    bool wantsDraft() const;
    Result<void> beginDraft();
    Result<void> finishDraft(const Progress &progress);
    Result<void> placeDraft();
    Result<qint64> fill(const Target &target, const Progress &progress);
    Result<bool> fillPiece(const Target &target, qint64 &written, const Progress &progress);
    Result<void> mergeSome(qint64 written, const Progress &progress);
    Result<void> mergeAll(qint64 generation, const Progress &progress);
    Result<bool> mergePiece(const std::string &table, int pages);
    Result<void> markMerged();

    Database &m_database;
    State &m_state;
    std::optional<TextSource> m_source;
};

} // namespace twb::index
