// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/columns.h"

#include <algorithm>

namespace twb::index {

namespace {

/// A row without codes: of numbers that are gone or were never given.
constexpr std::array<uchar, 1> noCodes{0};

} // namespace

Result<void> Columns::refresh(Database &database, const State &state)
{
    if (m_generation != state.generation) {
        *this = Columns();
        m_generation = state.generation;
    }
    return (m_bytes.empty() ? reserve(database, state) : Result<void>())
        .and_then([&] { return readBlocks(database); })
        .and_then([&] { return readStale(database); });
}

Result<void> Columns::reserve(Database &database, const State &state)
{
    sqlite::Statement sizes(database, "SELECT coalesce(sum(length(codes)), 0) FROM block");
    return sizes.first().transform([&](bool) {
        m_bytes.reserve(size_t(sizes.integer(0)));
        m_groups.reserve(size_t(state.next) / rowsPerGroup + 1);
        m_distances.reserve(size_t(state.next));
        m_live.reserve(size_t(state.next));
    });
}

Result<void> Columns::readBlocks(Database &database)
{
    sqlite::Statement blocks(
        database, "SELECT first, rows, codes FROM block WHERE first >= ? ORDER BY first");
    auto row = blocks.first(qint64(end()));
    for (; row && *row; row = blocks.next()) {
        const auto first = size_t(blocks.integer(0));
        const std::string_view codes = blocks.blobView(2);
        while (end() < first)
            addRow(noCodes, false);
        const auto *at = reinterpret_cast<const uchar *>(codes.data());
        const uchar *last = at + codes.size();
        for (qint64 left = blocks.integer(1); left > 0; --left) {
            const uchar *begin = at;
            const quint32 count = readVarint(at, last);
            bool isWhole = true;
            for (quint32 i = 0; i < count && isWhole; ++i) {
                isWhole = at < last;
                readVarint(at, last);
            }
            if (isWhole && count > 0 && at[-1] < 0x80) // else its last code would go on in the next row
                addRow({begin, at}, true);
            else
                addRow(noCodes, false);
        }
    }
    return row.transform([](bool) { });
}

void Columns::addRow(std::span<const uchar> bytes, bool isLive)
{
    const auto place = quint32(m_bytes.size());
    const auto number = EntryNumber(m_distances.size());
    if (number % rowsPerGroup == 0)
        m_groups.push_back(place);
    const quint32 distance = place - m_groups.back();
    m_distances.push_back(quint16(std::min<quint32>(distance, far)));
    if (distance >= far)
        m_farRows.emplace(number, place);
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    m_live.push_back(isLive);
}

Result<void> Columns::readStale(Database &database)
{
    sqlite::Statement stale(database, "SELECT place, number FROM stale WHERE place > ? ORDER BY place");
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
    sqlite::Statement insert(database, "INSERT INTO block VALUES (?, ?, ?)");
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
    sqlite::Statement stale(database, "SELECT place, number FROM stale WHERE place > ? ORDER BY place");
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
    sqlite::Statement read(database, "SELECT facet, value FROM code WHERE code >= ? ORDER BY code");
    auto row = read.first(qint64(m_values.size()));
    for (; row && *row; row = read.next())
        add(Facet(read.integer(0)), std::string(read.textView(1)));
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
    sqlite::Statement insert(database, "INSERT INTO code VALUES (?, ?, ?)");
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
