// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/find/verifier.h"

namespace twb::search {

/// All hits of a match by words alone, ascending, without its filters. Kept until the words or the index
/// change. Within one transaction of the view.
class WordHits {
public:
    explicit WordHits(IndexView &view) : m_view(view) { }

    /// Whether the hits of this match are those that are kept.
    bool knows(const Match &match) const;

    /// Valid until the next call. Where \a allowance is too small, some may be left out.
    Result<const Numbers *> of(const Match &match, Allowance &allowance);

private:
    Result<void> collect(const Match &match, Allowance &allowance);
    Result<Numbers> candidates(const Match &match);
    Result<Numbers> tables(const Match &match, const std::string &expression);
    Result<Numbers> everything(const Match &match);

    IndexView &m_view;
    std::string m_signature;
    index::State m_state;
    Numbers m_hits;
};

/// What to ask of a table of the index. Where the kinds that are not listed stand, only those count that are
/// asked for.
std::string expressionFor(
    const IndexView &view, const std::string &table, const Match &match, const std::string &expression);

/// Leaves of \a numbers those whose texts hold what the match wants in order.
Result<void> verifyAll(IndexView &view, const Match &match, Allowance &allowance, Numbers &numbers);

} // namespace twb::search
