// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/steptable.h"

#include "core/store/damage.h"
#include "core/store/mark.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <array>
#include <limits>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, stepKindCount> kindNames{"create"_L1, "edit"_L1, "import"_L1,
    "undo"_L1, "redo"_L1, "tag"_L1, "set_field"_L1, "review"_L1, "trash"_L1, "restore"_L1,
    "restore_revision"_L1, "collect"_L1, "uncollect"_L1, "rename_tag"_L1, "move_tag"_L1, "merge_tags"_L1,
    "delete_tag"_L1, "import_tags"_L1, "empty_trash"_L1, "erase"_L1, "repair"_L1, "other"_L1};

QString toText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QString nameOf(StepKind kind)
{
    return kindNames.at(size_t(kind));
}

/// Of the columns (number, id, kind, at, actor, municipality, what, arguments, note, undoes, root, first_seq,
/// revisions): the same.
qint64 markIn(const sqlite::Statement &row)
{
    Mark mark;
    mark.add(row.integer(0)).add(row.blobView(1)).add(row.blobView(2)).add(row.integer(3));
    for (int column = 4; column <= 8; ++column)
        mark.add(row.blobView(column));
    for (int column = 9; column <= 12; ++column)
        mark.add(row.integer(column));
    return mark.value();
}

/// The mark comes after those columns; a step of an older program bears none.
bool bearsItsMark(const sqlite::Statement &row)
{
    constexpr int markColumn = 13;
    return row.isNull(markColumn) || row.integer(markColumn) == markIn(row);
}

/// What is left of a step whose words are not those that were written.
void forgetWords(Step &step)
{
    step.kind = step.about = StepKind::Other;
    step.at = {};
    step.actor = step.municipality = step.what = step.note = QString();
    step.arguments = {damagedStepMark};
}

} // namespace

StepKind StepTable::kindFromName(QStringView name)
{
    const auto found =
        std::ranges::find_if(kindNames, [name](QLatin1StringView known) { return known == name; });
    return found == kindNames.end() ? StepKind::Other : StepKind(found - kindNames.begin());
}

QStringList StepTable::argumentsFrom(const QString &text)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &entry : array)
        list.append(entry.toString());
    return list;
}

qint64 StepTable::markOf(const Step &step, qint64 firstSequence)
{
    Mark mark;
    mark.add(step.number).add(step.id.toRfc4122()).add(nameOf(step.kind)).add(step.at.toMSecsSinceEpoch());
    mark.add(step.actor).add(step.municipality).add(step.what).add(toText(step.arguments)).add(step.note);
    mark.add(step.undoes).add(step.undoes ? step.root : 0).add(firstSequence).add(step.revisions);
    return mark.value();
}

/// A step counts when an even number of undo and redo steps came after it in its chain.
StepTable::StepTable(Connection &connection)
    : m_lastNumber(connection, "SELECT ifnull(max(number), 0) FROM step"),
      m_insert(connection,
          "INSERT INTO step (number, id, kind, at, actor, municipality, what, arguments, note, undoes, root,"
          " first_seq, revisions, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_setRevisions(connection, "UPDATE step SET revisions = ?, mark = ? WHERE number = ?"),
      m_list(connection,
          "SELECT s.number, o.number, s.id, s.kind, o.kind, s.at, s.actor, s.municipality, s.what, "
          "s.arguments,"
          " o.revisions, s.note, ifnull(s.undoes, 0), ifnull(u.number, 0),"
          " (SELECT count(*) FROM step c WHERE c.root = o.number AND c.number > s.number) % 2 = 0, "
          "s.revisions"
          " FROM step s JOIN step o ON o.number = ifnull(s.root, s.number)"
          " LEFT JOIN step u ON u.undoes = s.number"
          " WHERE s.number <= ? ORDER BY s.number DESC LIMIT ? OFFSET ?"),
      m_marked(connection,
          "SELECT number, id, kind, at, actor, municipality, what, arguments, note, undoes, root, first_seq,"
          " revisions, mark FROM step WHERE number BETWEEN ? AND ?"),
      m_unmarked(connection,
          "SELECT number, id, kind, at, actor, municipality, what, arguments, note, undoes, root, first_seq,"
          " revisions FROM step WHERE mark IS NULL"),
      m_mark(connection, "UPDATE step SET mark = ? WHERE number = ?"),
      m_lastUndoable(connection,
          "SELECT s.number FROM step s WHERE s.number < ? AND s.kind NOT IN ('undo', 'empty_trash', 'erase')"
          " AND NOT EXISTS (SELECT 1 FROM step u WHERE u.undoes = s.number)"
          " ORDER BY s.number DESC LIMIT 1"),
      m_lastRedoable(connection,
          "SELECT s.number FROM step s WHERE s.number < ? AND s.kind = 'undo'"
          " AND NOT EXISTS (SELECT 1 FROM step u WHERE u.undoes = s.number)"
          " AND s.number > ifnull((SELECT number FROM step WHERE root IS NULL ORDER BY number DESC LIMIT 1), "
          "0)"
          " ORDER BY s.number DESC LIMIT 1"),
      m_lastOfChain(connection,
          "SELECT max(number) FROM step WHERE number = ?1"
          " OR root = (SELECT ifnull(root, number) FROM step WHERE number = ?1)"),
      m_range(connection, "SELECT first_seq, first_seq + revisions - 1 FROM step WHERE number = ?")
{
}

Result<qint64> StepTable::number(sqlite::Statement &statement, Result<bool> row)
{
    const sqlite::ResetGuard guard(statement);
    return row.transform([&](bool found) { return found ? statement.integer(0) : 0; });
}

Result<qint64> StepTable::lastNumber()
{
    return number(m_lastNumber, m_lastNumber.first());
}

Result<void> StepTable::insert(const Step &step, qint64 firstSequence)
{
    const auto ifOther = [&](qint64 other) { return step.undoes ? std::optional(other) : std::nullopt; };
    return m_insert.run(step.number, step.id.toRfc4122(), nameOf(step.kind), step.at.toMSecsSinceEpoch(),
        step.actor, step.municipality, step.what, toText(step.arguments), step.note, ifOther(step.undoes),
        ifOther(step.root), firstSequence, step.revisions, markOf(step, firstSequence));
}

Result<void> StepTable::setRevisions(const Step &step, qint64 firstSequence)
{
    return m_setRevisions.run(step.revisions, markOf(step, firstSequence), step.number);
}

Result<void> StepTable::markAll()
{
    QList<std::pair<qint64, qint64>> marks;
    auto row = m_unmarked.first();
    for (; row && *row; row = m_unmarked.next())
        marks.append({m_unmarked.integer(0), markIn(m_unmarked)});
    if (!row)
        return std::unexpected(row.error());
    for (const auto &[number, mark] : std::as_const(marks))
        if (auto marked = m_mark.run(mark, number); !marked)
            return marked;
    return {};
}

Result<QList<qint64>> StepTable::damaged()
{
    QList<qint64> numbers;
    auto row = m_marked.first(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    for (; row && *row; row = m_marked.next())
        if (!bearsItsMark(m_marked))
            numbers.append(m_marked.integer(0));
    return row.transform([&](bool) { return numbers; });
}

Result<bool> StepTable::isIntact(qint64 number)
{
    const sqlite::ResetGuard guard(m_marked);
    return m_marked.first(number, number).transform([this](bool found) {
        return found && bearsItsMark(m_marked);
    });
}

Result<QList<Step>> StepTable::list(qint64 limit, qint64 offset)
{
    return list(std::numeric_limits<qint64>::max(), limit, offset);
}

Result<QList<Step>> StepTable::list(qint64 newest, qint64 limit, qint64 offset)
{
    QList<Step> steps;
    auto row = m_list.first(newest, limit, offset);
    for (; row && *row; row = m_list.next()) {
        Step step;
        step.number = m_list.integer(0);
        step.root = m_list.integer(1);
        step.id = QUuid::fromRfc4122(m_list.blobView(2));
        step.kind = kindFromName(m_list.text(3));
        step.about = kindFromName(m_list.text(4));
        step.at = QDateTime::fromMSecsSinceEpoch(m_list.integer(5), QTimeZone::UTC);
        step.actor = m_list.text(6);
        step.municipality = m_list.text(7);
        step.what = m_list.text(8);
        step.arguments = argumentsFrom(m_list.text(9));
        step.records = m_list.integer(10);
        step.note = m_list.text(11);
        step.undoes = m_list.integer(12);
        step.undoneBy = m_list.integer(13);
        step.counts = m_list.integer(14) != 0;
        step.revisions = m_list.integer(15);
        const auto intact = isIntact(step.number).and_then([&](bool own) {
            return own && step.root != step.number ? isIntact(step.root) : Result<bool>(own);
        });
        if (!intact)
            return std::unexpected(intact.error());
        if (!*intact)
            forgetWords(step);
        steps.append(step);
    }
    if (!row)
        return std::unexpected(row.error());
    return steps;
}

Result<std::optional<Step>> StepTable::find(qint64 number)
{
    return list(number, 1, 0).transform([number](const QList<Step> &steps) {
        const bool found = !steps.isEmpty() && steps.first().number == number;
        return found ? std::optional(steps.first()) : std::nullopt;
    });
}

/// A step whose row is damaged is passed over: nobody knows what it did.
Result<std::optional<Step>> StepTable::lastIntact(sqlite::Statement &before)
{
    qint64 bound = std::numeric_limits<qint64>::max();
    while (true) {
        const auto found = number(before, before.first(bound));
        if (!found)
            return std::unexpected(found.error());
        auto step = find(*found);
        if (!step || !*step || !isDamaged(**step))
            return step;
        bound = *found;
    }
}

Result<std::optional<Step>> StepTable::lastUndoable()
{
    return lastIntact(m_lastUndoable);
}

Result<std::optional<Step>> StepTable::lastRedoable()
{
    return lastIntact(m_lastRedoable);
}

Result<std::optional<Step>> StepTable::lastOfChain(qint64 member)
{
    return number(m_lastOfChain, m_lastOfChain.first(member)).and_then([this](qint64 found) {
        return find(found);
    });
}

Result<StepRange> StepTable::range(qint64 number)
{
    const sqlite::ResetGuard guard(m_range);
    return m_range.first(number).transform([this](bool found) {
        return found ? StepRange{m_range.integer(0), m_range.integer(1)} : StepRange{};
    });
}

} // namespace twb::store
