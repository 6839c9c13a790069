// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/verifier.h"

namespace twb::search {

/// Finds the hits of several words of which one is rare and the last a long beginning: full text would
/// gather all words that begin so before it looks at the others. The few records with the other words, or
/// with them and a shorter beginning, are read instead.
class RareWordFinder {
public:
    RareWordFinder(IndexView &view, const Match &match) : m_view(view), m_match(match) { }

    /// All hits, those with the words in the title first, newest first; nothing when this is no such query.
    Result<std::optional<Numbers>> find() { return find(m_match.groups); }

    /// All that have the words, ascending, whether or not the filters admit them.
    Result<std::optional<Numbers>> findWords();

private:
    std::optional<size_t> longBeginning() const;
    Result<std::optional<Numbers>> find(std::span<const FilterGroup> groups);
    std::string withoutClause(size_t clause, std::span<const FilterGroup> groups) const;
    Result<std::optional<Numbers>> collect(const Records &records, size_t most);
    Result<Numbers> verified(const Numbers &candidates, size_t beginning);

    IndexView &m_view;
    const Match &m_match;
};

} // namespace twb::search
