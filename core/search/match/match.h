// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/indexview.h"
#include "core/search/match/clause.h"

namespace twb::search {

/// Values of one facet of which a record must have one.
struct FilterGroup {
    index::Facet facet;
    std::vector<index::Code> codes; ///< sorted; empty when no record has any of the values
};

/// A query made ready for one state of the index.
struct Match {
    std::vector<Term> terms; ///< of all clauses
    std::vector<Clause> clauses; ///< a record must fulfil each
    std::vector<Clause> wanted; ///< what the clauses look for, without what they rule out
    std::vector<FilterGroup> groups; ///< besides the clauses
    bool listed = true; ///< may find records that are listed
    bool others = false; ///< may find tags, contacts, the trash
    std::vector<index::Code> otherKinds; ///< if not empty, the only ones of these; sorted

    bool hasWords() const { return !clauses.empty(); } ///< or alternatives
    bool hasFoundWords() const { return !wanted.empty(); } ///< some that are not excluded
    bool hasExcluded() const;
    bool needsText() const; ///< some clause must be verified
    bool isImpossible() const; ///< no record can be found

    /// Records that may fulfil the clauses, and with \a withGroups the filters. Words that are wanted are
    /// found by ways up to \a worst.
    Records candidates(bool withGroups, How worst = How::Slip) const;
    /// Those of them that fulfil the clauses whatever their text: without words in order. None where words
    /// are excluded.
    Records sure(bool withGroups) const;
    /// The expression that finds all wanted words, for the table of titles. Empty when there are none.
    std::string wantedExpression(How worst = How::Slip) const;

    /// Equal for queries that find the same words.
    std::string signature() const;

    /// Whether a record fulfils the clauses that full text could not decide.
    bool verify(const RecordFacts &record) const;

    /// True when a record of this kind may be found though it is not listed.
    bool asksFor(index::Code kind) const;

    /// True when every group holds one of these facets. \a without leaves the groups of one facet out.
    bool admits(std::span<const index::Code> codes, std::optional<index::Facet> without = {}) const;
};

/// What a match is made for.
enum class Effort : quint8 {
    Quick, ///< the first hits of a keystroke: terms of equal weight, no slips
    Counting, ///< finds what a full one finds, with terms of equal weight
    Full, ///< to rank by
};

/// Makes a query ready: the words and filters of the query, and those conditions of its tree that are
/// neither. At most 32 terms of at most 16 words count, more are passed over. Within a transaction of the
/// view, for the state of the index that it has.
Result<Match> makeMatch(const Query &query, IndexView &view, Effort effort = Effort::Full);

} // namespace twb::search
