// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/verifier.h"

namespace twb::search {

/// Finds the hits of several words of which one is rare and the last a long beginning: full text would
/// gather all words that begin so before it looks at the others. Where those are many, the few records with
/// the other words, or with them and a shorter beginning, are read instead.
class RareWordFinder {
public:
    RareWordFinder(IndexView &view, const Match &match) : m_view(view), m_match(match) { }

    /// The first hits, those with the words in the title before the others, newest first; all if they are
    /// fewer than \a limit. Nothing when this is no such query.
    Result<std::optional<Numbers>> first(size_t limit) { return find(m_match.groups, limit); }

    /// All that have the words, ascending, whether or not the filters admit them.
    Result<std::optional<Numbers>> findWords();

private:
    std::optional<size_t> longBeginning() const;
    Result<std::optional<Numbers>> find(std::span<const FilterGroup> groups, size_t limit);
    std::string withoutClause(size_t clause, std::span<const FilterGroup> groups) const;
    Result<bool> isRare(const Term &term);
    Result<std::optional<Numbers>> candidatesFor(
        const Term &term, const Records &others, const Records &shorter);
    Result<std::optional<Numbers>> collect(const Records &records, size_t most);
    Result<size_t> putCalledFirst(Numbers &candidates, const Records &shorter);
    Result<Numbers> verified(const Numbers &candidates, size_t called, size_t beginning, size_t limit);

    IndexView &m_view;
    const Match &m_match;
};

} // namespace twb::search
