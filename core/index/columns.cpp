// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/columns.h"

namespace twb::index {

Result<void> Columns::refresh(Database &database, const State &state)
{
    if (m_generation != state.generation) {
        *this = Columns();
        m_generation = state.generation;
    }
    return (m_units.empty() ? reserve(database, state) : Result<void>())
        .and_then([&] { return readBlocks(database); })
        .and_then([&] { return readStale(database); });
}

/// A value takes a byte of a block at least, and a record another.
Result<void> Columns::reserve(Database &database, const State &state)
{
    Statement sizes(database, "SELECT coalesce(sum(length(codes)), 0) FROM block");
    return sizes.first().transform([&](bool) {
        m_units.reserve(size_t(sizes.integer(0)) + 1);
        m_offsets.reserve(size_t(state.next));
        m_live.reserve(size_t(state.next));
    });
}

Result<void> Columns::readBlocks(Database &database)
{
    Statement blocks(database, "SELECT first, rows, codes FROM block WHERE first >= ? ORDER BY first");
    auto row = blocks.first(qint64(end()));
    for (; row && *row; row = blocks.next()) {
        const auto first = size_t(blocks.integer(0));
        const std::string_view codes = blocks.blob(2);
        if (m_units.empty())
            m_units.push_back(0);
        m_offsets.resize(std::max(first, m_offsets.size()), 0);
        m_live.resize(m_offsets.size(), false);
        const auto *at = reinterpret_cast<const uchar *>(codes.data());
        const uchar *end = at + codes.size();
        for (qint64 left = blocks.integer(1); left > 0; --left) {
            const size_t offset = m_units.size();
            m_offsets.push_back(quint32(offset));
            m_units.push_back(0);
            const quint32 count = readVarint(at, end);
            for (quint32 i = 0; i < count; ++i)
                appendCode(readVarint(at, end));
            m_units[offset] = quint16(m_units.size() - offset - 1);
            m_live.push_back(count > 0);
        }
    }
    return row.transform([](bool) { });
}

void Columns::appendCode(Code code)
{
    if (code >= escape) {
        m_units.push_back(escape);
        m_units.push_back(quint16(code >> 16));
    }
    m_units.push_back(quint16(code));
}

Result<void> Columns::readStale(Database &database)
{
    Statement stale(database, "SELECT place, number FROM stale WHERE place > ? ORDER BY place");
    auto row = stale.first(m_stalePlace);
    for (; row && *row; row = stale.next()) {
        m_stalePlace = stale.integer(0);
        const auto number = size_t(stale.integer(1));
        if (number < m_live.size())
            m_live[number] = false;
    }
    return row.transform([](bool) { });
}

Result<void> Columns::compact(Database &database) const
{
    constexpr EntryNumber rowsPerBlock = 65536;
    if (auto cleared = database.execute("DELETE FROM block"); !cleared)
        return cleared;
    Statement insert(database, "INSERT INTO block VALUES (?, ?, ?)");
    std::string block;
    for (EntryNumber first = 0; first < end(); first += rowsPerBlock) {
        const EntryNumber last = std::min(end(), first + rowsPerBlock);
        block.clear();
        for (EntryNumber number = first; number < last; ++number) {
            std::string row;
            quint32 count = 0;
            if (isLive(number))
                codes(number, [&](Code code) {
                    appendVarint(code, row);
                    ++count;
                });
            appendVarint(count, block);
            block += row;
        }
        const auto bytes = QByteArray::fromRawData(block.data(), qsizetype(block.size()));
        if (auto written = insert.run(qint64(first), qint64(last - first), bytes); !written)
            return written;
    }
    return {};
}

Result<void> StaleNumbers::refresh(Database &database, const State &state)
{
    if (m_generation != state.generation) {
        *this = StaleNumbers();
        m_generation = state.generation;
    }
    m_stale.resize(size_t(state.next), false);
    Statement stale(database, "SELECT place, number FROM stale WHERE place > ? ORDER BY place");
    auto row = stale.first(m_place);
    for (; row && *row; row = stale.next()) {
        m_place = stale.integer(0);
        const auto number = size_t(stale.integer(1));
        if (number < m_stale.size())
            m_stale[number] = true;
    }
    return row.transform([](bool) { });
}

Result<void> CodeTable::refresh(Database &database, const State &state)
{
    if (m_generation != state.generation) {
        *this = CodeTable();
        m_generation = state.generation;
    }
    Statement read(database, "SELECT facet, value FROM code WHERE code >= ? ORDER BY code");
    auto row = read.first(qint64(m_values.size()));
    for (; row && *row; row = read.next())
        add(Facet(read.integer(0)), std::string(read.text(1)));
    return row.transform([](bool) { });
}

std::optional<Code> CodeTable::find(Facet facet, const std::string &value) const
{
    const auto &codes = m_codes[size_t(facet)];
    const auto it = codes.find(value);
    return it == codes.end() ? std::nullopt : std::optional(it->second);
}

Result<Code> CodeTable::take(Database &database, Facet facet, const std::string &value)
{
    if (const auto known = find(facet, value))
        return *known;
    const auto code = Code(m_values.size());
    Statement insert(database, "INSERT INTO code VALUES (?, ?, ?)");
    auto inserted = insert.run(code, int(facet), std::string_view(value));
    if (!inserted)
        return std::unexpected(inserted.error());
    add(facet, value);
    return code;
}

void CodeTable::add(Facet facet, const std::string &value)
{
    m_codes[size_t(facet)].emplace(value, Code(m_values.size()));
    m_values.emplace_back(facet, value);
}

} // namespace twb::index
