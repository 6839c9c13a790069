// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/rowwriter.h"

#include "core/model/kindtraits.h"

namespace twb::index {

namespace {

QByteArray rawBytes(const std::string &bytes)
{
    return QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
}

std::string_view view(const std::string &text)
{
    return text;
}

int flagsOf(const Row &row)
{
    return (row.conflict ? ConflictFlag : 0) | (row.trashed ? TrashedFlag : 0)
        | (row.isListed() ? ListedFlag : 0);
}

bool isNamed(const Row &row)
{
    return !row.trashed && !row.key.empty();
}

} // namespace

RowWriter::RowWriter(Database &database, CodeTable &codes)
    : m_database(database), m_codes(codes),
      m_find(database, "SELECT number, kind, flags FROM entry WHERE id = ?"),
      m_deleteEntry(database, "DELETE FROM entry WHERE number = ?"),
      m_deleteName(database, "DELETE FROM name WHERE number = ?"),
      m_insertStale(database, "INSERT INTO stale (number) VALUES (?)"),
      m_insertEntry(database, "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)"),
      m_insertLink(database, "INSERT OR IGNORE INTO link VALUES (?, ?, ?)"),
      m_insertName(database, "INSERT INTO name VALUES (?, ?, ?, ?, ?)"),
      m_insertBlock(database, "INSERT INTO block VALUES (?, ?, ?)")
{
}

Result<void> RowWriter::begin(State &state)
{
    m_state = &state;
    m_fresh = state.entries == 0;
    m_blockFirst = state.next;
    return m_codes.refresh(m_database, state);
}

Result<void> RowWriter::write(const Row &row)
{
    if (!m_fresh)
        if (auto removed = removeOld(row); !removed)
            return removed;
    if (auto taken = takeCodes(row); !taken)
        return taken;
    const qint64 number = m_state->next++;
    ++m_state->entries;
    m_state->listed += row.isListed();
    return insertEntry(number, row).and_then([&] { return insertRest(number, row); });
}

Result<void> RowWriter::removeOld(const Row &row)
{
    const QUuid::Id128Bytes id = row.id.uuid().toBytes();
    const auto found = m_find.first(id);
    const sqlite::ResetGuard guard(m_find);
    if (!found || !*found)
        return found.transform([](bool) { });
    const qint64 number = m_find.integer(0);
    const auto kind = model::Kind(m_find.integer(1));
    --m_state->entries;
    m_state->listed -= (m_find.integer(2) & ListedFlag) != 0;
    ++m_state->stale;
    m_find.reset();
    const bool named = model::traitsOf(kind).namesOthers;
    m_state->names += named;
    return m_insertStale.run(number).and_then([&] { return m_deleteEntry.run(number); }).and_then([&] {
        return named ? m_deleteName.run(number) : Result<void>();
    });
}

Result<void> RowWriter::takeCodes(const Row &row)
{
    m_words.clear();
    appendVarint(quint32(row.facets.size()), m_block);
    for (const auto &[facet, value] : row.facets) {
        const auto code = m_codes.take(m_database, facet, value);
        if (!code)
            return std::unexpected(code.error());
        appendVarint(*code, m_block);
        if (!m_words.empty())
            m_words += ' ';
        m_words += codeWord(*code);
    }
    return {};
}

Result<void> RowWriter::insertEntry(qint64 number, const Row &row)
{
    const QUuid::Id128Bytes id = row.id.uuid().toBytes();
    const bool adopts = row.kind == model::Kind::Adoption && !row.links.empty();
    const QUuid::Id128Bytes original =
        adopts ? row.links.front().target.uuid().toBytes() : QUuid::Id128Bytes();
    return m_insertEntry.run(number, view(row.title), view(m_words), int(row.kind), flagsOf(row), id,
        view(row.summary), view(row.municipalities), view(row.status), view(row.maturity),
        view(row.lessonKind), view(row.reviewState), view(row.evidenceLevel), view(row.statusAsOf), original);
}

Result<void> RowWriter::insertRest(qint64 number, const Row &row)
{
    Result<void> written;
    for (const Row::Link &link : row.links) {
        const QUuid::Id128Bytes target = link.target.uuid().toBytes();
        if (written)
            written = m_insertLink.run(target, number, link.field);
    }
    if (!written || !isNamed(row))
        return written;
    ++m_state->names;
    const Facet facet = row.kind == model::Kind::Tag ? Facet::Tag : Facet::Municipality;
    return m_insertName.run(number, int(facet), view(row.key), view(row.title), view(row.otherNames));
}

Result<void> RowWriter::flush()
{
    const qint64 rows = m_state->next - m_blockFirst;
    if (rows == 0)
        return {};
    auto written = m_insertBlock.run(m_blockFirst, rows, rawBytes(m_block));
    m_blockFirst = m_state->next;
    m_block.clear();
    return written;
}

} // namespace twb::index
