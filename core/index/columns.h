// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/codes.h"
#include "core/index/database.h"
#include "core/index/schema.h"

#include <array>
#include <optional>
#include <span>
#include <unordered_map>

namespace twb::index {

/// The facets of all records in memory, about 15 bytes each, as they stand in the blocks of the index file
/// and kept up to date by reading what was added since.
class Columns {
public:
    /// Reads what is new. Costs some milliseconds for a hundred thousand records when everything is.
    Result<void> refresh(Database &database, const State &state);

    /// One past the greatest number.
    EntryNumber end() const { return EntryNumber(m_live.size()); }

    /// False for numbers that are stale or were never given.
    bool isLive(EntryNumber number) const { return number < m_live.size() && m_live[number]; }

    /// Calls visit(code) for the facets of a record; the kind first.
    template <typename Visit> void codes(EntryNumber number, Visit &&visit) const
    {
        const uchar *at = rowOf(number);
        const uchar *end = m_bytes.data() + m_bytes.size();
        for (quint32 left = readVarint(at, end); left > 0; --left)
            visit(readVarint(at, end));
    }

    /// The first code of a live record: its kind.
    Code kind(EntryNumber number) const
    {
        const uchar *at = rowOf(number);
        const uchar *end = m_bytes.data() + m_bytes.size();
        readVarint(at, end);
        return readVarint(at, end);
    }

    /// Writes all blocks anew, without what is stale.
    Result<void> compact(Database &database) const;

private:
    /// Rows between two of which the place is kept whole.
    static constexpr EntryNumber rowsPerGroup = 64;
    /// Stands for the distance of a row that lies too far behind the first one of its group.
    static constexpr quint16 far = 0xffff;

    const uchar *rowOf(EntryNumber number) const
    {
        const quint16 distance = m_distances[number];
        return m_bytes.data()
            + (distance == far ? m_farRows.at(number) : m_groups[number / rowsPerGroup] + distance);
    }

    void addRow(std::span<const uchar> bytes, bool isLive);
    Result<void> reserve(Database &database, const State &state);
    Result<void> readBlocks(Database &database);
    Result<void> readStale(Database &database);

    qint64 m_generation = 0;
    qint64 m_stalePlace = 0;
    std::vector<uchar> m_bytes; ///< for each record how many codes it has, then these (see appendVarint())
    std::vector<quint32> m_groups; ///< places of the first rows of all groups
    std::vector<quint16> m_distances; ///< of all rows from the first one of their group
    std::unordered_map<EntryNumber, quint32> m_farRows; ///< places of those that lie far from it
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
