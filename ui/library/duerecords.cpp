// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/duerecords.h"

#include "core/store/library.h"

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView dueKey = "\"review_due\"";

QString iso(QDate date, qsizetype precision)
{
    return date.toString(Qt::ISODate).first(qMin(qsizetype(10), precision));
}

/// Nothing where it is not due.
std::optional<DueRecord> dueRecord(const model::RecordState &state, QDate today, QDate until)
{
    const QString due = state.fields.value("review_due"_L1).toString();
    const QString review = state.fields.value("review_state"_L1).toString();
    if (due.isEmpty() || state.isTrashed() || review == "superseded"_L1 || review == "archived"_L1)
        return std::nullopt;
    if (due > iso(until, due.size()))
        return std::nullopt;
    return DueRecord{state.id, model::kindFromId(state.kind), model::recordTitle(state.fields), due, review,
        due < iso(today, due.size())};
}

} // namespace

Result<QList<DueRecord>> dueRecords(
    const store::Library &library, QDate today, QDate until, const Progress &progress)
{
    const auto last = library.lastSequence();
    if (!last)
        return std::unexpected(last.error());
    QList<DueRecord> due;
    const auto visit = [&](const store::Library::StoredRecord &record) -> Result<void> {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        progress(record.newest, *last);
        if (record.settled && !record.bytes.contains(dueKey))
            return {};
        const auto revision = model::parseRevision(record.bytes.toByteArray());
        if (!revision)
            return std::unexpected(revision.error());
        const auto state = library.record(revision->record);
        if (!state)
            return std::unexpected(state.error());
        if (auto found = dueRecord(*state, today, until))
            due.append(*std::move(found));
        return {};
    };
    if (const auto visited = library.visitStoredSince(0, visit); !visited)
        return std::unexpected(visited.error());
    std::ranges::stable_sort(due, {}, &DueRecord::due);
    return due;
}

} // namespace twb::ui
