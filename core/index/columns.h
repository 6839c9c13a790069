// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/codes.h"
#include "core/index/database.h"
#include "core/index/schema.h"

#include <array>
#include <optional>
#include <unordered_map>

namespace twb::index {

/// The facets of all records in memory, about 25 bytes each, read from the blocks of the index file and
/// kept up to date by reading what was added since.
class Columns {
public:
    /// Reads what is new. Costs some milliseconds for a hundred thousand records when everything is.
    Result<void> refresh(Database &database, const State &state);

    /// One past the greatest number.
    EntryNumber end() const { return EntryNumber(m_offsets.size()); }

    /// False for numbers that are stale or were never given.
    bool isLive(EntryNumber number) const { return number < m_live.size() && m_live[number]; }

    /// Calls visit(code) for the facets of a record; the kind first.
    template <typename Visit> void codes(EntryNumber number, Visit &&visit) const
    {
        const quint16 *at = m_units.data() + m_offsets[number];
        for (const quint16 *end = at + *at + 1; ++at != end;)
            visit(codeAt(at));
    }

    /// The first code of a live record: its kind.
    Code kind(EntryNumber number) const
    {
        const quint16 *at = m_units.data() + m_offsets[number] + 1;
        return codeAt(at);
    }

    /// Writes all blocks anew, without what is stale.
    Result<void> compact(Database &database) const;

private:
    /// Stands before the two halves of a code that is too great for one unit.
    static constexpr quint16 escape = 0xffff;

    static Code codeAt(const quint16 *&at)
    {
        if (*at != escape)
            return *at;
        at += 2;
        return Code(at[-1]) << 16 | *at;
    }

    void appendCode(Code code);
    Result<void> reserve(Database &database, const State &state);
    Result<void> readBlocks(Database &database);
    Result<void> readStale(Database &database);

    qint64 m_generation = 0;
    qint64 m_stalePlace = 0;
    std::vector<quint16> m_units; ///< for each record how many units follow, then its codes
    std::vector<quint32> m_offsets;
    std::vector<bool> m_live;
};

/// The numbers that are gone, for readers that do not need the columns.
class StaleNumbers {
public:
    Result<void> refresh(Database &database, const State &state);
    bool contains(EntryNumber number) const { return number < m_stale.size() && m_stale[number]; }

private:
    qint64 m_generation = 0;
    qint64 m_place = 0;
    std::vector<bool> m_stale;
};

/// Which codes the values of the facets have.
class CodeTable {
public:
    /// Reads what is new.
    Result<void> refresh(Database &database, const State &state);

    std::optional<Code> find(Facet facet, const std::string &value) const;
    const std::vector<std::pair<Facet, std::string>> &values() const { return m_values; }

    /// The code of a value, a new one when it has none yet; inserted into the table.
    Result<Code> take(Database &database, Facet facet, const std::string &value);

private:
    void add(Facet facet, const std::string &value);

    qint64 m_generation = 0;
    std::vector<std::pair<Facet, std::string>> m_values;
    std::array<std::unordered_map<std::string, Code>, facetCount> m_codes;
};

} // namespace twb::index
