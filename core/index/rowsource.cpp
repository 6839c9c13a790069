// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/rowsource.h"

#include "core/model/canonicaljson.h"

#include <algorithm>

namespace twb::index {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t batchRecords = 1000;
constexpr size_t batchBytes = 2'000'000;

} // namespace

Result<void> RowSource::run(qint64 after)
{
    return m_library
        .visitStoredSince(after, [this](const store::Library::StoredRecord &record) { return add(record); })
        .and_then([this] { return passOn(); })
        .and_then([this] { return finish(); });
}

Result<void> RowSource::add(const store::Library::StoredRecord &record)
{
    if (record.revisions == 1)
        append(record.bytes, record.newest, false);
    else if (auto added = addMerged(record.bytes, record.newest); !added)
        return added;
    const bool full = m_batch.items.size() >= batchRecords || m_batch.bytes.size() >= batchBytes;
    return full ? passOn() : Result<void>();
}

/// A record with a history: its state, written as if one revision held it.
Result<void> RowSource::addMerged(QByteArrayView bytes, qint64 newest)
{
    const Source source = sourceOf({bytes.data(), size_t(bytes.size())});
    const auto revisions = m_library.revisions(source.id);
    if (!revisions)
        return std::unexpected(revisions.error());
    const auto latest = std::ranges::max(
        *revisions, {}, [](const model::StoredRevision &stored) { return stored.revision.at; });
    const model::RecordState state = model::stateOf(*revisions);
    const QJsonObject merged{{u"record"_s, state.id.toString()}, {u"kind"_s, state.kind},
        {u"at"_s, latest.revision.at.toString(Qt::ISODateWithMs)}, {u"fields"_s, state.fields}};
    append(model::canonicalJson(merged), newest, !state.conflicts.isEmpty());
    return {};
}

void RowSource::append(QByteArrayView bytes, qint64 newest, bool conflict)
{
    m_batch.items.push_back({m_batch.bytes.size(), size_t(bytes.size()), newest, conflict});
    m_batch.bytes.append(bytes.data(), size_t(bytes.size()));
}

std::vector<ReadRow> RowSource::project(const Batch &batch)
{
    std::vector<ReadRow> rows;
    rows.reserve(batch.items.size());
    for (const Batch::Item &item : batch.items) {
        Source source = sourceOf(std::string_view(batch.bytes).substr(item.offset, item.size));
        source.conflict = item.conflict;
        rows.push_back({index::project(source), item.newest});
    }
    return rows;
}

/// Hands the batch to the other thread and takes what it has made of the one before.
Result<void> RowSource::passOn()
{
    constexpr size_t worthAThread = 50;
    if (m_batch.items.empty())
        return {};
    auto before = std::exchange(m_projected, {});
    const std::vector<ReadRow> rows = before.valid() ? before.get() : std::vector<ReadRow>();
    const auto policy = m_batch.items.size() >= worthAThread ? std::launch::async : std::launch::deferred;
    m_projected = std::async(policy, [batch = std::exchange(m_batch, {})] { return project(batch); });
    return rows.empty() ? Result<void>() : m_take(rows);
}

Result<void> RowSource::finish()
{
    if (!m_projected.valid())
        return {};
    const std::vector<ReadRow> rows = m_projected.get();
    return rows.empty() ? Result<void>() : m_take(rows);
}

} // namespace twb::index
