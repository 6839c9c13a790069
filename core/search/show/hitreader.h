// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entryreader.h"
#include "core/search/find/attachmentfinder.h"
#include "core/search/show/hit.h"
#include "core/search/show/marker.h"

namespace twb::search {

/// Makes hits of numbers: entries with marks, snippets and reasons.
class HitReader {
public:
    HitReader(IndexView &view, AttachmentFinder &attachments, model::Language language);

    /// In the order of \a numbers; those that are gone are passed over. Snippets for the first \a marked.
    Result<QList<Hit>> read(std::span<const index::EntryNumber> numbers, const Match &match, int marked);

private:
    struct Tools;
    /// What the index holds of a hit beside its entry.
    struct Texts {
        std::string_view codes; ///< words of its facets
        std::string_view sections;
    };

    Result<void> visit(
        std::span<const index::EntryNumber> numbers, Tools &tools, bool withSnippets, QList<Hit> &hits);
    Result<Hit> makeHit(index::Entry entry, const Texts &texts, Tools &tools, bool withSnippet);
    void tellTitle(Hit &hit, const Texts &texts, const Match &match) const;
    Result<void> addSnippet(Hit &hit, Tools &tools);
    void tellPlace(Hit &hit, const Marker::Snippet &snippet) const;
    Result<void> tellAttachment(Hit &hit, Tools &tools);
    QList<Found> foundIn(const Tools &tools) const;
    static Found partFound(const Tools &tools, size_t compound);

    IndexView &m_view;
    AttachmentFinder &m_attachments;
    model::Language m_language;
    index::EntryReader m_entries;
};

} // namespace twb::search
