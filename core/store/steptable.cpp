// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/steptable.h"

#include <QTimeZone>

#include <array>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindNames{"create"_L1, "edit"_L1, "import"_L1, "undo"_L1, "repair"_L1, "other"_L1};

StepKind kindFromName(QStringView name)
{
    const auto found =
        std::ranges::find_if(kindNames, [name](QLatin1StringView known) { return known == name; });
    return found == kindNames.end() ? StepKind::Other : StepKind(found - kindNames.begin());
}

} // namespace

StepTable::StepTable(Connection &connection)
    : m_lastNumber(connection, "SELECT ifnull(max(number), 0) FROM step"),
      m_insert(connection,
          "INSERT INTO step (number, id, kind, at, actor, municipality, what, note, undoes, first_seq,"
          " revisions) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_setRevisions(connection, "UPDATE step SET revisions = ? WHERE number = ?"),
      m_list(connection,
          "SELECT s.number, s.id, s.kind, s.at, s.actor, s.municipality, s.what, s.note,"
          " ifnull(s.undoes, 0), ifnull(u.number, 0), s.revisions"
          " FROM step s LEFT JOIN step u ON u.undoes = s.number"
          " ORDER BY s.number DESC LIMIT ? OFFSET ?"),
      m_lastUndoable(connection,
          "SELECT s.number, s.id, s.kind, s.at, s.actor, s.municipality, s.what, s.note, 0, 0, s.revisions"
          " FROM step s WHERE s.undoes IS NULL"
          " AND NOT EXISTS (SELECT 1 FROM step u WHERE u.undoes = s.number)"
          " ORDER BY s.number DESC LIMIT 1"),
      m_range(connection, "SELECT first_seq, first_seq + revisions - 1 FROM step WHERE number = ?"),
      m_takenBack(connection,
          "SELECT CASE WHEN s.undoes IS NOT NULL THEN s.undoes WHEN u.number IS NOT NULL THEN s.number ELSE "
          "0 END"
          " FROM step s LEFT JOIN step u ON u.undoes = s.number WHERE s.number = ?")
{
}

Result<qint64> StepTable::lastNumber()
{
    const ResetGuard guard(m_lastNumber);
    return m_lastNumber.first().transform([this](bool) { return m_lastNumber.integer(0); });
}

Result<void> StepTable::insert(const Step &step, qint64 firstSequence)
{
    const std::optional<qint64> undoes = step.undoes ? std::optional(step.undoes) : std::nullopt;
    return m_insert.run(step.number, step.id.toRfc4122(), QString(kindNames.at(size_t(step.kind))),
        step.at.toMSecsSinceEpoch(), step.actor, step.municipality, step.what, step.note, undoes,
        firstSequence, step.revisions);
}

Result<void> StepTable::setRevisions(qint64 number, qint64 revisions)
{
    return m_setRevisions.run(revisions, number);
}

Result<QList<Step>> StepTable::readAll(Statement &statement, Result<bool> row)
{
    QList<Step> steps;
    for (; row && *row; row = statement.next()) {
        Step step;
        step.number = statement.integer(0);
        step.id = QUuid::fromRfc4122(statement.blobView(1));
        step.kind = kindFromName(statement.text(2));
        step.at = QDateTime::fromMSecsSinceEpoch(statement.integer(3), QTimeZone::UTC);
        step.actor = statement.text(4);
        step.municipality = statement.text(5);
        step.what = statement.text(6);
        step.note = statement.text(7);
        step.undoes = statement.integer(8);
        step.undoneBy = statement.integer(9);
        step.revisions = statement.integer(10);
        steps.append(step);
    }
    if (!row)
        return std::unexpected(row.error());
    return steps;
}

Result<QList<Step>> StepTable::list(qint64 limit, qint64 offset)
{
    return readAll(m_list, m_list.first(limit, offset));
}

Result<Step> StepTable::lastUndoable()
{
    const auto steps = readAll(m_lastUndoable, m_lastUndoable.first());
    if (!steps)
        return std::unexpected(steps.error());
    return steps->isEmpty() ? failure(ErrorCode::NothingToUndo) : Result<Step>(steps->first());
}

Result<StepRange> StepTable::range(qint64 number)
{
    const ResetGuard guard(m_range);
    return m_range.first(number).transform([this](bool found) {
        return found ? StepRange{m_range.integer(0), m_range.integer(1)} : StepRange{};
    });
}

Result<qint64> StepTable::takenBack(qint64 number)
{
    const ResetGuard guard(m_takenBack);
    return m_takenBack.first(number).transform(
        [this](bool found) { return found ? m_takenBack.integer(0) : 0; });
}

} // namespace twb::store
