// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entry.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace twb::index {

/// What the index keeps of one record, in UTF-8: texts go from the library's bytes into the index
/// without a detour.
struct Row {
    struct Link {
        RecordId target;
        int field = 0; ///< its place in model::fields()

        bool operator==(const Link &) const = default;
    };

    RecordId id;
    model::Kind kind = model::Kind::Other;
    bool trashed = false;
    bool conflict = false;
    std::string title;
    std::string summary;
    std::string municipalities; ///< AGS keys parted by blanks; the lead first
    std::string status;
    std::string maturity;
    std::string lessonKind;
    std::string reviewState;
    std::string evidenceLevel;
    std::string statusAsOf;
    std::vector<std::pair<Facet, std::string>> facets; ///< the kind first
    std::vector<Link> links;
    std::string key; ///< of tags their id, of municipalities their AGS key: what facets name them by
    std::string otherNames; ///< synonyms of a tag, one per line

    bool isListed() const { return !trashed && isListedKind(kind); }

    /// Empties the row but keeps its memory.
    void clear();

    bool operator==(const Row &) const = default;
};

/// What is known of a record before it is projected. Does not own its texts.
struct Source {
    RecordId id;
    std::string_view kind;
    std::string_view at; ///< time of the newest revision, ISO 8601
    std::string_view fields; ///< JSON object
    bool conflict = false;
};

/// Reads the bytes of a revision, of which only the fields are shown.
Source sourceOf(std::string_view revision);

/// Fills a row.
void project(const Source &source, Row &row);

/// Fills \a text with the sections of a record and their marks, see searchtext.h.
void projectText(const Source &source, std::string &text);

/// Changes when rows would be made in another way, or when the tables of fields change.
quint32 projectionVersion();

} // namespace twb::index
