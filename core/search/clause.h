// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/names.h"

#include <functional>
#include <optional>

namespace twb::search {

/// A word of a query as the index knows it: one folded word or several that must stand together.
struct Term {
    std::vector<std::string> words;
    bool prefix = false; ///< the last word stands for a beginning
    bool excluded = false; ///< what holds it is not looked for: it marks, ranks and explains nothing
    std::vector<index::Code> codes; ///< of tags and municipalities whose names hold it; sorted
    std::vector<const Name *> names; ///< of the codes; valid until the names are read anew

    /// The name by which a record with these facets is found; null when by none.
    const Name *nameIn(std::string_view codeWords) const;

    /// Full text keeps no places of words, so terms of several words are verified on the text.
    bool isPhrase() const { return words.size() > 1; }
};

/// The words of a record: of its title and sections, one vector each, and of its facets.
struct RecordWords {
    std::vector<std::vector<std::string>> texts;
    std::string_view codes;
};

/// A condition on a record: a term, values of facets, or several conditions combined.
struct Clause {
    enum class Kind : quint8 { Term, Values, All, Any, Not };

    Kind kind = Kind::All;
    size_t term = 0; ///< of Term: its place among the terms of the match
    std::vector<index::Code> codes; ///< of Values: one of them; sorted
    std::vector<Clause> parts; ///< of All and Any; the only one of Not

    /// True when the record fulfils it.
    bool holds(const std::vector<Term> &terms, const RecordWords &record) const;

    /// True when some records are left out for what they hold.
    bool excludes() const;

    /// True when full text alone cannot decide it.
    bool needsText(const std::vector<Term> &terms) const;
};

/// The part of a clause that looks for something, without what it rules out; none when it only rules out.
std::optional<Clause> wanted(const Clause &clause);

/// Records as full text finds them: those of an FTS5 expression, or all others. Never malformed: it
/// holds nothing but quoted words of letters and digits. No expression stands for no records.
struct Records {
    std::string expression;
    bool others = false;

    bool isNone() const { return expression.empty() && !others; }
};

Records inAll(const std::vector<Records> &parts);
Records inAny(const std::vector<Records> &parts);
Records having(const std::vector<index::Code> &codes);

/// The records that may fulfil a clause: all that do, and those that only their text can rule out.
Records candidates(const Clause &clause, const std::vector<Term> &terms);

/// Equal for clauses that find the same records.
std::string signature(const Clause &clause, const std::vector<Term> &terms);

/// How well a record shows what a clause looks for: \a ofTerm says it of a term by
/// its place, \a ofValue of values.
struct Worth {
    std::function<double(size_t)> ofTerm;
    double ofValue = 0;

    /// The mean of all parts; of alternatives the best.
    double of(const Clause &clause, const std::vector<Term> &terms, std::string_view codes) const;
};

} // namespace twb::search
