// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/ranking.h"

namespace twb::search {

/// Finds the numbers of records. All calls within one transaction of the view.
class Finder {
public:
    explicit Finder(IndexView &view) : m_view(view) { }

    /// The first hits of the result list, without looking at all where that can be avoided.
    Result<Numbers> first(const Match &match, size_t limit);

    /// The whole result list.
    Result<Numbers> all(const Match &match);

    /// All hits by words alone, ascending: without the filters, of which facets leave out one at a time.
    struct WordHits {
        Numbers all;
        Numbers inTitle; ///< those with every word in title, tags or municipalities
    };
    /// Kept until the words or the index change.
    Result<const WordHits *> wordHits(const Match &match);

private:
    /// True when the record may be found: it is of a listed kind, or its kind was asked for.
    bool isAdmitted(const Match &match, std::span<const index::Code> codes) const;
    Result<Numbers> firstByWords(const Match &match, size_t limit);
    Result<Numbers> firstOf(const Match &match, Tier tier, size_t count, const Numbers &without);
    Result<void> takeFirst(
        const std::string &table, const Match &match, size_t count, const Numbers &without, Numbers &found);
    Result<Numbers> byFilters(const Match &match, size_t limit);
    std::string expressionFor(
        const std::string &table, const Match &match, const std::string &expression) const;
    Result<Numbers> tables(const Match &match, const std::string &expression);
    Result<Numbers> allCandidates(const Match &match);
    Result<Numbers> everything(const Match &match);
    Result<void> collectWords(const Match &match);
    Result<void> verifyAll(const Match &match, Numbers &numbers);
    Result<bool> verify(const Match &match, index::EntryNumber number);

    IndexView &m_view;
    std::optional<index::Statement> m_text;
    std::string m_signature;
    index::State m_signatureState;
    WordHits m_wordHits;
};

} // namespace twb::search
