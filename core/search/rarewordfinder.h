// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/verifier.h"

namespace twb::search {

/// Finds the hits of several words of which one is rare and the last a long beginning: full text would
/// gather all words that begin so before it looks at the others. The few records with the other words are
/// read instead.
class RareWordFinder {
public:
    RareWordFinder(IndexView &view, const Match &match) : m_view(view), m_match(match) { }

    /// All hits, those with the words in the title first, newest first; nothing when this is no such query.
    Result<std::optional<Numbers>> find();

private:
    std::optional<size_t> longBeginning() const;
    std::string withoutClause(size_t clause) const;
    Result<Numbers> verified(const Numbers &candidates, size_t beginning);

    IndexView &m_view;
    const Match &m_match;
};

} // namespace twb::search
