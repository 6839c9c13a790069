// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/entryreader.h"

#include "core/index/rowwriter.h"

namespace twb::index {

using namespace Qt::StringLiterals;

namespace {

constexpr int codesColumn = 13;
constexpr int sectionsColumn = 14;

const std::string columns =
    "number, title, kind, flags, id, summary, municipalities, status, maturity, lesson_kind, review_state,"
    " evidence_level, status_as_of, codes";

std::string select(const std::string &condition)
{
    return "SELECT " + columns + " FROM entry WHERE " + condition;
}

} // namespace

EntryReader::EntryReader(Database &database)
    : m_byNumber(database, select("number = ?")),
      m_withSections(database, "SELECT " + columns + ", text FROM entry WHERE number = ?"),
      m_byId(database, select("id = ?")),
      m_newest(database,
          "SELECT number FROM entry WHERE flags & " + std::to_string(ListedFlag)
              + " ORDER BY number DESC LIMIT ?"),
      m_referencesTo(database,
          select("number IN (SELECT number FROM link WHERE target = ?) AND NOT flags & "
              + std::to_string(TrashedFlag) + " ORDER BY number DESC")),
      m_original(
          database, "SELECT title FROM entry WHERE id = (SELECT original FROM entry WHERE number = ?)"),
      m_names(database, "SELECT key, name, others FROM name WHERE facet = ? ORDER BY number DESC")
{
}

Result<void> EntryReader::visit(
    std::span<const EntryNumber> numbers, Sections sections, const Visitor &visitor)
{
    const bool withSections = sections == Sections::With;
    sqlite::Statement &read = withSections ? m_withSections : m_byNumber;
    const sqlite::ResetGuard guard(read);
    for (const EntryNumber number : numbers) {
        const auto row = read.first(number);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            continue;
        auto entry = entryOf(read);
        if (!entry)
            return std::unexpected(entry.error());
        const std::string_view text = withSections ? read.textView(sectionsColumn) : std::string_view();
        if (auto visited = visitor(*std::move(entry), read.textView(codesColumn), text); !visited)
            return visited;
    }
    return {};
}

Result<std::optional<Entry>> EntryReader::entry(EntryNumber number)
{
    std::optional<Entry> found;
    const auto take = [&found](Entry &&entry, std::string_view, std::string_view) -> Result<void> {
        found = std::move(entry);
        return {};
    };
    return visit({&number, 1}, Sections::Without, take).transform([&found] { return std::move(found); });
}

Result<std::optional<Entry>> EntryReader::entry(const RecordId &id)
{
    const QByteArray bytes = id.toBytes();
    const sqlite::ResetGuard guard(m_byId);
    return readFirst(m_byId, m_byId.first(bytes));
}

Result<std::vector<EntryNumber>> EntryReader::newestNumbers(int limit)
{
    const sqlite::ResetGuard guard(m_newest);
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
    const sqlite::ResetGuard guard(m_names);
    QList<NamedValue> names;
    auto row = m_names.first(int(facet));
    for (; row && *row; row = m_names.next())
        names.append({m_names.text(0), m_names.text(1), m_names.text(2).split(u'\n', Qt::SkipEmptyParts)});
    return row.transform([&](bool) { return std::move(names); });
}

Result<std::optional<Entry>> EntryReader::readFirst(sqlite::Statement &statement, Result<bool> row)
{
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return entryOf(statement).transform([](Entry &&entry) { return std::optional(std::move(entry)); });
}

Result<QList<Entry>> EntryReader::readAll(sqlite::Statement &statement, Result<bool> row)
{
    const sqlite::ResetGuard guard(statement);
    QList<Entry> entries;
    for (; row && *row; row = statement.next()) {
        auto entry = entryOf(statement);
        if (!entry)
            return std::unexpected(entry.error());
        entries.append(*std::move(entry));
    }
    if (!row)
        return std::unexpected(row.error());
    return entries;
}

Result<Entry> EntryReader::entryOf(const sqlite::Statement &row)
{
    const auto split = [](const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); };
    Entry entry{EntryNumber(row.integer(0)), RecordId::fromBytes(row.blob(4)), model::Kind(row.integer(2)),
        row.text(1), row.text(5), split(row.text(6)), row.text(7), row.text(8), row.text(9), row.text(10),
        row.text(11), row.text(12), (row.integer(3) & ConflictFlag) != 0};
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
    const sqlite::ResetGuard guard(m_original);
    return m_original.first(number).transform(
        [this](bool row) { return row ? m_original.text(0) : QString(); });
}

} // namespace twb::index
