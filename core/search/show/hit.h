// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entry.h"
#include "core/search/match/how.h"

#include <QMap>

#include <optional>
#include <vector>

namespace twb::search {

/// A piece of a text that is marked because it was found, or not.
struct Segment {
    QString text;
    bool marked = false;

    bool operator==(const Segment &) const = default;
};

/// Where a record was found; the first that holds is told.
enum class Reason : quint8 { None, Title, Tag, Municipality, Summary, Text, Attachment };

/// What a word of the query has found in a record, other than just itself.
struct Found {
    QString typed; ///< the word of the query
    std::optional<How> how; ///< nothing: the record does not hold it
    QString word; ///< as it is written in the record

    bool operator==(const Found &) const = default;
};

/// One record found.
struct Hit {
    index::Entry entry;
    double score = 0; ///< of hits with a snippet; 0 for others
    QList<Segment> title;
    QList<Segment> snippet; ///< at most about 160 characters around the first words found
    Reason reason = Reason::None;
    QString reasonDetail; ///< name of the tag, municipality or attachment, label of the section; may be empty
    int page = 0; ///< of the attachment, where it has pages
    QList<Found> found; ///< of hits with a snippet: words that were not found as typed

    bool operator==(const Hit &) const = default;
};

/// How much of a hit is read.
enum class Detail : quint8 { Titles, Snippets };

/// All records found, in the order of the result list.
using HitNumbers = std::vector<index::EntryNumber>;

/// The answer to a keystroke: a page of hits, of which the visible ones are read.
struct FirstHits {
    HitNumbers numbers;
    QList<Hit> hits; ///< of the first numbers, with snippets

    bool operator==(const FirstHits &) const = default;
};

/// Counts per facet, its values in the order in which they are shown.
using FacetCounts = QMap<index::Facet, QList<index::FacetCount>>;

} // namespace twb::search
