// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/answer.h"
#include "core/search/find/finder.h"
#include "core/search/show/hitreader.h"

namespace twb::search {

class FacetCounter;

/// What a searcher and its answers work with: one connection to an index with what finds and reads there.
/// All calls but inState() within one state of the index.
class Engine {
public:
    Engine(std::unique_ptr<IndexView> view, model::Language language)
        : m_view(std::move(view)), m_language(language), m_attachments(*m_view),
          m_finder(*m_view, m_attachments), m_reader(*m_view, m_attachments, language)
    {
    }

    IndexView &view() { return *m_view; }
    Finder &finder() { return m_finder; }
    HitReader &reader() { return m_reader; }
    model::Language language() const { return m_language; }

    /// Runs work() in one state of the index. SQLite may put other words to an error that an interrupt has
    /// caused.
    template <typename Work> auto inState(Work &&work)
    {
        using Outcome = decltype(work());
        m_view->clearInterrupt();
        const auto outcome = [&]() -> Outcome {
            const auto snapshot = m_view->begin();
            return snapshot ? work() : Outcome(std::unexpected(snapshot.error()));
        };
        Outcome result = outcome();
        return result || m_view->proceed() ? std::move(result) : Outcome(failure(ErrorCode::Cancelled));
    }

    /// In small libraries hits are ranked at once, and where any word is enough there is no other order.
    Effort effortFor(const Query &query) const;

    Result<Numbers> firstNumbers(const Match &match, int limit, Effort effort);
    Result<Numbers> ordered(Numbers numbers, Order order);
    Result<QList<RecordId>> records(const Numbers &numbers);
    Result<FacetCounts> facets(const Match &match);
    Result<bool> finds(const Query &query);

private:
    Result<Numbers> byTitle(Numbers numbers);
    Result<void> count(const Match &match, FacetCounter &counter, const index::Columns &columns);

    std::unique_ptr<IndexView> m_view;
    model::Language m_language;
    AttachmentFinder m_attachments;
    Finder m_finder;
    HitReader m_reader;
};

} // namespace twb::search
