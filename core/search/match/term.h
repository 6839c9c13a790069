// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/codes.h"
#include "core/search/match/how.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace twb::search {

struct Name;

/// One way to find a term: at each place one of several words of the index.
struct Way {
    How how = How::Exact;
    std::vector<std::vector<std::string>> places = {}; ///< parts of compounds end with analysis::partMarker
    bool prefix = false; ///< those of the last place are beginnings
    bool inOrder = false; ///< the places follow each other; only the text itself can tell
    QString meant = {}; ///< of synonyms: the other word

    bool operator==(const Way &) const = default;
};

/// A word of a query, or several that belong together, with everything it is found by.
struct Term {
    QString typed; ///< without quotes and signs
    std::vector<std::string> words; ///< folded
    bool prefix = false; ///< the last word stands for a beginning
    bool excluded = false; ///< what holds it is not looked for: it marks, ranks and explains nothing
    bool optional = false; ///< helps to rank but need not be there: the, and, in
    std::vector<Way> ways; ///< the best first
    std::vector<index::Code> codes; ///< of tags and municipalities whose names hold it; sorted
    std::vector<const Name *> names; ///< of the codes; valid until the names are read anew
    size_t records = 0; ///< that hold it, about; counted where there are several terms
    double weight = 1; ///< how much it tells: rare words more than frequent ones
    std::optional<size_t> partOf; ///< the term of the compound whose part it is, see Query::anyWord

    /// The name by which a record with these facets is found; null when by none.
    const Name *nameIn(std::string_view codeWords) const;

    /// Full text keeps no places of words, so what stands in order is verified on the text.
    bool needsText() const;
};

} // namespace twb::search
