// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/match/term.h"

#include <functional>
#include <optional>

namespace twb::search {

/// What is known of a record that a clause is checked against.
struct RecordFacts {
    std::function<bool(size_t)> holdsTerm; ///< in its texts or by a name; a term by its place
    std::string_view codes; ///< words of its facets
};

/// A condition on a record: a term, values of facets, or several conditions combined.
struct Clause {
    enum class Kind : quint8 { Term, Values, All, Any, Not };

    Kind kind = Kind::All;
    size_t term = 0; ///< of Term: its place among the terms of the match
    std::vector<index::Code> codes; ///< of Values: one of them; sorted
    std::vector<Clause> parts; ///< of All and Any; the only one of Not

    /// True when the record fulfils it.
    bool holds(const RecordFacts &record) const;

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

/// The records that a term may be found in by ways up to this one; by a name only as the last way.
Records recordsOf(const Term &term, How worst = How::Slip);

/// The records that may fulfil a clause: all that do, and those that only their text can rule out. Terms
/// that are wanted are found by ways up to \a worst.
Records candidates(const Clause &clause, const std::vector<Term> &terms, How worst = How::Slip);

/// Equal for clauses that find the same records.
std::string signature(const Clause &clause, const std::vector<Term> &terms);

/// How well a record shows what a clause looks for: \a ofTerm says it of a term by
/// its place, \a ofValue of values.
struct Worth {
    std::function<double(size_t)> ofTerm;
    double ofValue = 0;

    /// The sum of all parts, of alternatives too: who asks for one or the other likes both.
    double of(const Clause &clause, std::string_view codes) const;
};

} // namespace twb::search
