// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/attachmenthits.h"
#include "core/search/find/matchevidence.h"

#include <map>

namespace twb::search {

/// Finds records by the text of their attachments: everything that is looked for must stand on one page.
/// All calls within one transaction of the view.
class AttachmentFinder {
public:
    /// The best hit of each record, whatever its kind: of the attachment that was read first.
    using Hits = std::map<index::EntryNumber, index::AttachmentHit>;

    explicit AttachmentFinder(IndexView &view) : m_view(view) { }

    /// Kept until the words, the index or the attachments change. Empty for queries that exclude something.
    Result<const Hits *> find(const Match &match);

private:
    Result<void> collect(const Match &match);
    Result<qint64> version();

    IndexView &m_view;
    Hits m_hits;
    std::string m_signature;
    index::State m_state;
    qint64 m_version = -1;
};

} // namespace twb::search
