// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/entryreader.h"

#include "core/index/rowwriter.h"

namespace twb::index {

using namespace Qt::StringLiterals;

namespace {

constexpr int codesColumn = 13;

const std::string columns =
    "e.number, e.title, e.kind, e.flags, e.id, c.summary, c.municipalities, c.status, c.maturity,"
    " c.lesson_kind, c.review_state, c.evidence_level, c.status_as_of, e.codes";

/// \a rest follows on "FROM entry e JOIN card c".
std::string select(const std::string &rest)
{
    return "SELECT " + columns + " FROM entry e JOIN card c USING (number) " + rest;
}

} // namespace

EntryReader::EntryReader(Database &database)
    : m_byNumbers(database,
          "SELECT " + columns
              + " FROM json_each(?) j CROSS JOIN entry e ON e.number = j.value"
                " CROSS JOIN card c ON c.number = e.number"),
      m_byId(database, select("WHERE e.id = ?")),
      m_newest(database,
          "SELECT number FROM entry WHERE flags & " + std::to_string(ListedFlag)
              + " ORDER BY number DESC LIMIT ?"),
      m_referencesTo(database,
          select("WHERE e.number IN (SELECT number FROM link WHERE target = ?) AND NOT e.flags & "
              + std::to_string(TrashedFlag) + " ORDER BY e.number DESC")),
      m_original(database, "SELECT title FROM entry WHERE id = (SELECT original FROM card WHERE number = ?)"),
      m_names(database, "SELECT key, name, others FROM name WHERE facet = ? ORDER BY number DESC")
{
}

Result<void> EntryReader::visit(std::span<const EntryNumber> numbers, const Visitor &visitor)
{
    std::string list = "[";
    for (const EntryNumber number : numbers)
        list += (list.size() > 1 ? "," : "") + std::to_string(number);
    list += ']';
    const ResetGuard guard(m_byNumbers);
    auto row = m_byNumbers.first(std::string_view(list));
    for (; row && *row; row = m_byNumbers.next()) {
        auto entry = read(m_byNumbers);
        if (!entry)
            return std::unexpected(entry.error());
        if (auto visited = visitor(*std::move(entry), m_byNumbers.text(codesColumn)); !visited)
            return visited;
    }
    return row.transform([](bool) { });
}

Result<std::optional<Entry>> EntryReader::entry(EntryNumber number)
{
    std::optional<Entry> found;
    const auto take = [&found](Entry &&entry, std::string_view) -> Result<void> {
        found = std::move(entry);
        return {};
    };
    return visit({&number, 1}, take).transform([&found] { return std::move(found); });
}

Result<std::optional<Entry>> EntryReader::entry(const RecordId &id)
{
    const QByteArray bytes = id.toBytes();
    const ResetGuard guard(m_byId);
    return readFirst(m_byId, m_byId.first(bytes));
}

Result<std::vector<EntryNumber>> EntryReader::newestNumbers(int limit)
{
    const ResetGuard guard(m_newest);
    std::vector<EntryNumber> numbers;
    auto row = m_newest.first(limit);
    for (; row && *row; row = m_newest.next())
        numbers.push_back(EntryNumber(m_newest.integer(0)));
    return row.transform([&](bool) { return std::move(numbers); });
}

Result<QList<Entry>> EntryReader::referencesTo(const RecordId &id)
{
    const QByteArray bytes = id.toBytes();
    return readAll(m_referencesTo, m_referencesTo.first(bytes));
}

Result<QList<NamedValue>> EntryReader::names(Facet facet)
{
    const ResetGuard guard(m_names);
    QList<NamedValue> names;
    auto row = m_names.first(int(facet));
    for (; row && *row; row = m_names.next())
        names.append(
            {m_names.string(0), m_names.string(1), m_names.string(2).split(u'\n', Qt::SkipEmptyParts)});
    return row.transform([&](bool) { return std::move(names); });
}

Result<std::optional<Entry>> EntryReader::readFirst(Statement &statement, Result<bool> row)
{
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return read(statement).transform([](Entry &&entry) { return std::optional(std::move(entry)); });
}

Result<QList<Entry>> EntryReader::readAll(Statement &statement, Result<bool> row)
{
    const ResetGuard guard(statement);
    QList<Entry> entries;
    for (; row && *row; row = statement.next()) {
        auto entry = read(statement);
        if (!entry)
            return std::unexpected(entry.error());
        entries.append(*std::move(entry));
    }
    if (!row)
        return std::unexpected(row.error());
    return entries;
}

Result<Entry> EntryReader::read(const Statement &row)
{
    const auto split = [](const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); };
    Entry entry{EntryNumber(row.integer(0)),
        RecordId::fromBytes(QByteArray(row.blob(4).data(), qsizetype(row.blob(4).size()))),
        model::Kind(row.integer(2)), row.string(1), row.string(5), split(row.string(6)), row.string(7),
        row.string(8), row.string(9), row.string(10), row.string(11), row.string(12),
        (row.integer(3) & ConflictFlag) != 0};
    if (entry.title.isEmpty() && entry.kind == model::Kind::Adoption) {
        auto title = titleOfOriginal(entry.number);
        if (!title)
            return std::unexpected(title.error());
        entry.title = *std::move(title);
    }
    return entry;
}

Result<QString> EntryReader::titleOfOriginal(EntryNumber number)
{
    const ResetGuard guard(m_original);
    return m_original.first(number).transform(
        [this](bool row) { return row ? m_original.string(0) : QString(); });
}

} // namespace twb::index
