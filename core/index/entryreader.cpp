// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/entryreader.h"

#include "core/index/rowwriter.h"

namespace twb::index {

using namespace Qt::StringLiterals;

namespace {

std::string select(const std::string &rest)
{
    return "SELECT e.number, e.title, e.kind, e.flags, e.id, e.summary, e.municipalities, e.status,"
           " e.maturity, e.lesson_kind, e.review_state, e.evidence_level, e.status_as_of FROM "
        + rest;
}

} // namespace

EntryReader::EntryReader(Database &database)
    : m_byNumber(database, select("entry e WHERE e.number = ?")),
      m_byId(database, select("entry e WHERE e.id = ?")),
      m_newest(database,
          select(
              "entry e WHERE e.flags & " + std::to_string(ListedFlag) + " ORDER BY e.number DESC LIMIT ?")),
      m_referencesTo(database,
          select("(SELECT DISTINCT number FROM link WHERE target = ?) l JOIN entry e USING (number)"
                 " WHERE NOT e.flags & "
              + std::to_string(TrashedFlag) + " ORDER BY e.number DESC")),
      m_original(database, "SELECT title FROM entry WHERE id = (SELECT original FROM entry WHERE number = ?)")
{
}

Result<std::optional<Entry>> EntryReader::entry(EntryNumber number)
{
    return readFirst(m_byNumber, m_byNumber.first(number));
}

Result<std::optional<Entry>> EntryReader::entry(const RecordId &id)
{
    const QByteArray bytes = id.toBytes();
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

Result<std::optional<Entry>> EntryReader::readFirst(Statement &statement, Result<bool> row)
{
    const ResetGuard guard(statement);
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
