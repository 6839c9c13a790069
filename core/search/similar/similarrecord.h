// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entry.h"
#include "core/search/query/query.h"

#include <optional>

namespace twb::search {

/// What similar records are looked for with: a record that is there, or one that is still being written.
struct SimilarQuery {
    QString title = {}; ///< its words count three times
    QString text = {}; ///< may be Markdown; what goes beyond some pages is passed over
    std::optional<RecordId> without = {}; ///< the record itself
    std::optional<model::Kind> kind = {}; ///< records of this kind only; else of any that is listed
    double least = 0.08; ///< records with a lower score are left out: what they share is chance
    Selection alike = {}; ///< with a kind: its records with one of these values come too, without a word
};

struct SimilarRecord {
    index::Entry entry;
    double score = 0; ///< 0 to 1: how much of the telling words the record holds
    double titleLikeness = 0; ///< 0 to 1: how much both titles share; 0 without a title
    QStringList shared; ///< the most telling words that it holds, as written in the text looked for

    bool operator==(const SimilarRecord &) const = default;
};

/// From this likeness of titles on two records are probably about the same: what is left differs in common
/// words only, such as "smart" or "Projekt". Another place or another thing stays below.
inline constexpr double duplicateLikeness = 0.75;

} // namespace twb::search
