// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/find/attachmentfinder.h"
#include "core/search/find/wordhits.h"

namespace twb::search {

/// Finds the numbers of records. All calls within one transaction of the view.
class Finder {
public:
    Finder(IndexView &view, AttachmentFinder &attachments)
        : m_view(view), m_attachments(attachments), m_words(view)
    {
    }

    /// The first hits of the result list, without looking at all where that can be avoided. Texts are read no
    /// further than Allowance::ofKeystroke: of longer ones hits may be left out that only words in order
    /// make.
    Result<Numbers> first(const Match &match, size_t limit);

    /// As many hits, in no more time than it takes to find them: titles before texts, newest first; those
    /// whose texts must be read last.
    Result<Numbers> quick(const Match &match, size_t limit);

    /// Whether the result list leaves nothing to be desired: it has so many records, or one that is called by
    /// all the words. Quick, whatever it holds: true where too many texts would have to be read to tell.
    /// \a first are as many first hits, where they are known.
    Result<bool> suffices(const Match &match, size_t count, const Numbers *first = nullptr);

    /// The whole result list.
    Result<Numbers> all(const Match &match);

    /// All hits by words and attachments alone, ascending: without the filters, of which facets leave out one
    /// at a time. Those by attachments may be of any kind.
    Result<Numbers> allWordHits(const Match &match);

    /// What the last call has left of the texts it might read.
    const Allowance &allowance() const { return m_allowance; }

private:
    /// Candidates, newest first, where they are few enough to be ranked.
    Result<std::optional<Numbers>> few(const Match &match);
    Result<std::optional<Numbers>> fewIn(
        const std::string &table, const Match &match, const std::string &expression);

    Result<bool> reaches(const Match &match, size_t count);
    Result<bool> isCalledSo(const Match &match, const Numbers &numbers);
    Result<Numbers> ranked(const Match &match, Numbers numbers);
    Result<Numbers> withAttachments(const Match &match, Numbers found);
    Result<Numbers> firstOfMany(const Match &match, size_t limit);
    Result<Numbers> allOfMany(const Match &match);
    Result<void> takeNewest(
        const Match &match, std::span<const std::string> tables, size_t limit, Numbers &found);
    Result<void> takeFrom(
        const std::string &table, const Match &match, const Numbers &without, size_t most, Numbers &found);
    template <typename IsHit>
    Result<void> takeWith(const std::string &table, const std::string &expression, const Numbers &without,
        size_t enough, const IsHit &isHit, Numbers &found);
    /// False when it was given up: nothing is taken then.
    Result<bool> takeLoosened(
        const std::string &table, const Match &match, const Numbers &without, size_t most, Numbers &found);

    IndexView &m_view;
    AttachmentFinder &m_attachments;
    Allowance m_allowance;
    WordHits m_words;
};

} // namespace twb::search
