// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/names.h"

namespace twb::search {

/// A word of a query as the index knows it: one folded word or several that must stand together.
struct Term {
    std::vector<std::string> words;
    bool prefix = false; ///< the last word stands for a beginning
    bool excluded = false;
    std::vector<index::Code> codes; ///< of tags and municipalities whose names hold it; sorted
    std::vector<const Name *> names; ///< of the codes; valid until the names are read anew

    /// The name by which a record with these facets is found; null when by none.
    const Name *nameIn(std::string_view codeWords) const;

    /// Full text keeps no places of words, so terms of several words are verified on the text.
    bool isPhrase() const { return words.size() > 1; }
};

/// Values of one facet of which a record must have one.
struct FilterGroup {
    index::Facet facet;
    std::vector<index::Code> codes; ///< sorted; empty when no record has any of the values
};

/// A query made ready for one state of the index.
struct Match {
    std::vector<Term> terms;
    std::vector<FilterGroup> groups;
    bool listed = true; ///< may find records that are listed
    bool others = false; ///< may find tags, contacts, the trash

    bool hasWords() const { return !terms.empty(); }
    bool hasFoundWords() const; ///< some that are not excluded
    bool hasExcluded() const;
    bool needsText() const; ///< some term must be verified
    bool isImpossible() const; ///< no record can be found

    /// The FTS5 expression of the words that are not excluded, with or without the filters. Never
    /// malformed: it holds nothing but quoted words of letters and digits. Empty when there are none.
    std::string expression(bool withGroups) const;
    std::string excludedExpression() const; ///< records with any of the excluded single words

    /// Equal for queries that find the same words.
    std::string signature() const;

    /// Whether a record holds the terms that full text could not decide. \a texts are the words of
    /// its title and sections, one vector each; \a codes the words of its facets.
    bool verify(const std::vector<std::vector<std::string>> &texts, std::string_view codes) const;

    /// True when a record with these facets may be found at all and every group holds one of them.
    /// \a without leaves the groups of one facet out.
    bool admits(std::span<const index::Code> codes, std::optional<index::Facet> without = {}) const;
};

/// Makes a query ready. At most 32 terms of at most 16 words count, more are passed over.
Match makeMatch(
    const Query &query, const Names &names, const index::CodeTable &codes, analysis::Analyser &analyser);

} // namespace twb::search
