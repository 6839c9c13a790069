// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/rowcatchup.h"

namespace twb::index {

RowCatchUp::RowCatchUp(Database &database, State &state, CodeTable &codes)
    : m_database(database), m_state(state), m_changed(state), m_writer(database, codes)
{
}

Result<void> RowCatchUp::run(const store::Library &library, const End &end, const Progress &progress)
{
    if (auto begun = m_writer.begin(m_changed); !begun)
        return begun;
    const qint64 first = m_state.sequence;
    RowReader reader(
        library, [this](const std::vector<ReadRow> &rows) { return take(rows); },
        [&](qint64 newest) -> Result<void> {
            progress(newest - first, end.sequence - first);
            return progress.cancelled() ? failure(ErrorCode::Cancelled) : Result<void>();
        });
    const auto read = reader.run(first);
    if (!read && read.error().code != ErrorCode::Cancelled)
        return read;
    const auto committed = read ? finish(end) : commit();
    return committed ? read : committed;
}

Result<void> RowCatchUp::begin()
{
    if (m_transaction)
        return {};
    auto begun = beginWriting(m_database, m_state);
    if (!begun)
        return std::unexpected(begun.error());
    m_transaction.emplace(*std::move(begun));
    m_sinceBegin.start();
    return {};
}

Result<void> RowCatchUp::take(const std::vector<ReadRow> &rows)
{
    if (auto begun = begin(); !begun)
        return begun;
    for (const ReadRow &row : rows)
        if (auto written = m_writer.write(row.row); !written)
            return written;
    m_changed.sequence = rows.back().newest;
    return m_sinceBegin.elapsed() > longestTransaction ? commit() : Result<void>();
}

/// Remembers where reading has come to, so that another library in its place is noticed.
Result<void> RowCatchUp::finish(const End &end)
{
    m_changed.sequence = std::max(m_changed.sequence, end.sequence);
    if (end.step > 0) {
        m_changed.step = end.step;
        m_changed.stepMark = end.stepMark;
    }
    if (m_changed == m_state)
        return {};
    return begin().and_then([this] { return commit(); });
}

Result<void> RowCatchUp::commit()
{
    if (!m_transaction)
        return {};
    auto committed =
        m_writer.flush().and_then([this] { return writeState(m_database, m_changed); }).and_then([this] {
            return m_transaction->commit();
        });
    m_transaction.reset();
    if (committed)
        m_state = m_changed;
    return committed;
}

} // namespace twb::index
