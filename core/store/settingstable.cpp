// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingstable.h"

#include "core/store/mark.h"

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto markKey = "mark"_L1;

QString markOf(const QHash<QString, QString> &values)
{
    Mark mark;
    for (const auto key : {"id"_L1, "name"_L1, "municipality"_L1, "created"_L1, "example"_L1})
        mark.add(values.value(key));
    return QString::number(mark.value(), 16);
}

/// Those of an older program bear none.
bool bearTheirMark(const QHash<QString, QString> &values)
{
    return !values.contains(markKey) || values.value(markKey) == markOf(values);
}

} // namespace

SettingsTable::SettingsTable(Connection &connection)
    : m_connection(connection), m_select(connection, "SELECT key, value FROM meta"),
      m_replace(connection,
          "INSERT INTO meta (key, value) VALUES (?, ?)"
          " ON CONFLICT (key) DO UPDATE SET value = excluded.value")
{
}

Result<SettingsTable::Values> SettingsTable::readAll()
{
    Values values;
    auto row = m_select.first();
    for (; row && *row; row = m_select.next())
        values.insert(m_select.text(0), m_select.text(1));
    return row.transform([&](bool) { return values; });
}

Result<bool> SettingsTable::isIntact()
{
    return readAll().transform(bearTheirMark);
}

Result<LibraryInfo> SettingsTable::read()
{
    const auto read = readAll();
    if (!read)
        return std::unexpected(read.error());
    const Values &values = *read;
    LibraryInfo info;
    info.id = QUuid::fromString(values.value(u"id"_s));
    info.created = QDateTime::fromString(values.value(u"created"_s), Qt::ISODateWithMs).toUTC();
    if (bearTheirMark(values)) {
        info.name = values.value(u"name"_s);
        info.municipality = values.value(u"municipality"_s);
        info.example = values.value(u"example"_s) == "1"_L1;
    }
    if (info.id.isNull())
        return failure(ErrorCode::LibraryDamaged, {m_connection.path(), u"meta: id"_s});
    return info;
}

Result<void> SettingsTable::write(const LibraryInfo &info)
{
    Values values{{u"id"_s, info.id.toString(QUuid::WithoutBraces)}, {u"name"_s, info.name},
        {u"municipality"_s, info.municipality},
        {u"created"_s, info.created.toUTC().toString(Qt::ISODateWithMs)},
        {u"example"_s, info.example ? u"1"_s : u"0"_s}};
    values.insert(markKey, markOf(values));
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        if (auto written = m_replace.run(value.key(), value.value()); !written)
            return written;
    return {};
}

} // namespace twb::store
