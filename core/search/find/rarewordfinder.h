// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/find/verifier.h"

namespace twb::search {

/// Finds the hits of several words of which the last is a long beginning: full text would gather all words
/// that begin so before it looks at the others. Where those are many, records are read instead: the few with
/// the other words or with them and a shorter beginning; or, one after the other, those with a shorter
/// beginning of which most have the long one.
class RareWordFinder {
public:
    /// \a allowance must live as long.
    RareWordFinder(IndexView &view, const Match &match, Allowance &allowance)
        : m_view(view), m_match(match), m_allowance(allowance)
    {
    }

    /// The first hits, those with the words in the title before the others, newest first; all if they are
    /// fewer than \a limit. Nothing when this is no such query.
    Result<std::optional<Numbers>> first(size_t limit) { return find(m_match.groups, limit); }

    /// All that have the words, ascending, whether or not the filters admit them.
    Result<std::optional<Numbers>> findWords();

    /// An expression that finds every hit, and others, sooner than that of the match finds the first.
    struct Loosened {
        std::string expression;
        size_t term = 0; ///< which those others do not have
        size_t reads = 0; ///< after so many there are probably enough hits
    };
    /// Nothing where it would not be quicker to read until there are \a limit hits.
    Result<std::optional<Loosened>> loosened(size_t limit);

private:
    std::optional<size_t> longBeginning() const;
    Result<std::optional<Numbers>> find(std::span<const FilterGroup> groups, size_t limit);
    std::string withoutClause(size_t clause, std::span<const FilterGroup> groups) const;
    Result<quint32> recordsOfBeginnings(const Term &term, quint32 most);
    Result<std::optional<Numbers>> candidatesFor(
        const Term &term, const Records &others, const Records &shorter);
    Result<std::optional<Numbers>> collect(const Records &records, size_t most);
    Result<size_t> putCalledFirst(Numbers &candidates, const Records &shorter);
    Result<Numbers> verified(const Numbers &candidates, size_t called, size_t beginning, size_t limit);

    IndexView &m_view;
    const Match &m_match;
    Allowance &m_allowance;
};

} // namespace twb::search
