// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/remainswriter.h"

#include "core/sqlite/transaction.h"

#include <QTimeZone>

#include <algorithm>

namespace twb::store {

RemainsWriter::RemainsWriter(Connection &connection, const Remains &remains)
    : m_connection(connection), m_tables(connection), m_remains(remains),
      m_insertRemoval(connection, "INSERT INTO removal (seq, step) VALUES (?, ?)"),
      m_insertRemoved(
          connection, "INSERT INTO removed (seq, step, id, record, removal) VALUES (?, ?, ?, ?, ?)"),
      m_insertErased(connection, "INSERT INTO erased (record) VALUES (?)")
{
}

Result<void> RemainsWriter::write()
{
    auto transaction = sqlite::Transaction::begin(m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    arrange();
    return m_connection.execute("PRAGMA defer_foreign_keys=ON")
        .and_then([this] { return writeSteps(); })
        .and_then([this] { return writeRemoved(); })
        .and_then([this] { return writeRecords(); })
        .and_then([&] { return transaction->commit(); });
}

QStringList RemainsWriter::damagedRecords() const
{
    QStringList damaged;
    for (const auto &[id, revisions] : m_remains.records) {
        const auto found = m_records.find(id);
        if (found == m_records.end() || found->second.placed.size() < revisions)
            damaged.append(RecordId::fromBytes(id).toString());
    }
    return damaged;
}

/// The step whose numbers hold this one, else the one that its row names.
qint64 RemainsWriter::stepOf(qint64 sequence, qint64 named) const
{
    const auto holds = [&](const auto &entry) {
        const Remains::FoundStep &found = entry.second;
        return sequence >= found.firstSequence && sequence < found.firstSequence + found.step.revisions;
    };
    const auto known = m_remains.steps.find(named);
    if (known != m_remains.steps.end() && holds(*known))
        return named;
    const auto holding = std::ranges::find_if(m_remains.steps, holds);
    return holding == m_remains.steps.end() ? named : holding->first;
}

void RemainsWriter::arrange()
{
    for (const auto &[number, found] : m_remains.steps) {
        m_steps[number];
        for (const qint64 other : {found.step.undoes, found.step.root})
            if (other > 0)
                m_steps[other];
    }
    for (const auto &[id, found] : m_remains.revisions)
        m_steps[stepOf(found.sequence, found.step)].revisions.insert({found.sequence, &found});
    for (const auto &[sequence, removed] : m_remains.removed)
        m_steps[stepOf(sequence, removed.step)].removed.insert({sequence, &removed});
    for (const auto &[sequence, step] : m_remains.removals)
        m_steps[step].removal = sequence;
}

/// A step may be lost but its work is not.
Step RemainsWriter::stepFor(qint64 number, const StepContent &content) const
{
    Step step;
    if (const auto known = m_remains.steps.find(number); known != m_remains.steps.end()) {
        step = known->second.step;
    } else {
        step.number = number;
        step.id = QUuid::createUuid();
        step.kind = StepKind::Repair;
        step.at = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
        for (const auto &[sequence, found] : content.revisions)
            if (const auto revision = model::parseTrustedRevision(found->bytes))
                step.at = std::max(step.at, revision->at);
    }
    step.revisions = qint64(content.revisions.size()) + qint64(content.removed.size());
    return step;
}

Result<void> RemainsWriter::writeSteps()
{
    for (const auto &[number, content] : m_steps) {
        auto written = m_tables.steps.insert(stepFor(number, content), m_next).and_then([&] {
            return writeContent(number, content);
        });
        if (!written)
            return written;
    }
    return {};
}

Result<void> RemainsWriter::writeContent(qint64 number, const StepContent &content)
{
    auto removed = content.removed.begin();
    const auto passRemoved = [&](qint64 before) {
        for (; removed != content.removed.end() && removed->first < before; ++removed)
            m_removed.append({m_next++, number, removed->second});
    };
    for (const auto &[sequence, revision] : content.revisions) {
        passRemoved(sequence);
        addRevision(*revision, number);
    }
    passRemoved(std::numeric_limits<qint64>::max());
    if (!content.removal)
        return {};
    m_removals[*content.removal] = m_next;
    return m_insertRemoval.run(m_next++, number);
}

void RemainsWriter::addRevision(const Remains::FoundRevision &found, qint64 step)
{
    auto revision = model::parseTrustedRevision(found.bytes);
    if (!revision)
        return;
    RecordContent &record = m_records[found.record.toBytes()];
    if (record.number == 0)
        record.number = qint64(m_records.size());
    record.placed.append({m_next++, step, {found.id, *std::move(revision)}});
}

Result<void> RemainsWriter::writeRemoved()
{
    for (const PlacedRemoved &placed : std::as_const(m_removed)) {
        const auto removal = m_removals.find(placed.removed->removal);
        if (removal == m_removals.end())
            continue;
        auto written = m_insertRemoved.run(
            placed.sequence, placed.step, placed.removed->id, placed.removed->record, removal->second);
        if (!written)
            return written;
    }
    for (const QByteArray &record : m_remains.erased)
        if (auto written = m_insertErased.run(record); !written)
            return written;
    return {};
}

Result<void> RemainsWriter::writeRecords()
{
    for (const auto &[id, record] : m_records) {
        const auto inserted = m_tables.revisions.insertRecord(
            describeRecord(record.number, record.placed), RecordId::fromBytes(id));
        if (!inserted)
            return std::unexpected(inserted.error());
        for (const PlacedRevision &placed : record.placed) {
            const QByteArray &bytes = m_remains.revisions.at(placed.stored.id.toBytes()).bytes;
            auto written = m_tables.revisions.insertRevision(
                placed.sequence, record.number, placed.step, placed.stored.id, bytes);
            if (!written)
                return written;
        }
    }
    return {};
}

} // namespace twb::store
