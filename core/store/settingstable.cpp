// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingstable.h"

#include <QHash>

namespace twb::store {

using namespace Qt::StringLiterals;

SettingsTable::SettingsTable(Connection &connection)
    : m_connection(connection), m_select(connection, "SELECT key, value FROM meta"),
      m_replace(connection,
          "INSERT INTO meta (key, value) VALUES (?, ?)"
          " ON CONFLICT (key) DO UPDATE SET value = excluded.value")
{
}

Result<LibraryInfo> SettingsTable::read()
{
    QHash<QString, QString> values;
    auto row = m_select.first();
    for (; row && *row; row = m_select.next())
        values.insert(m_select.text(0), m_select.text(1));
    if (!row)
        return std::unexpected(row.error());
    LibraryInfo info;
    info.id = QUuid::fromString(values.value(u"id"_s));
    info.name = values.value(u"name"_s);
    info.municipality = values.value(u"municipality"_s);
    info.created = QDateTime::fromString(values.value(u"created"_s), Qt::ISODateWithMs).toUTC();
    info.example = values.value(u"example"_s) == "1"_L1;
    if (info.id.isNull())
        return failure(ErrorCode::LibraryDamaged, {m_connection.path(), u"meta: id"_s});
    return info;
}

Result<void> SettingsTable::write(const LibraryInfo &info)
{
    const QString created = info.created.toUTC().toString(Qt::ISODateWithMs);
    return m_replace.run(u"id"_s, info.id.toString(QUuid::WithoutBraces))
        .and_then([&] { return m_replace.run(u"name"_s, info.name); })
        .and_then([&] { return m_replace.run(u"municipality"_s, info.municipality); })
        .and_then([&] { return m_replace.run(u"created"_s, created); })
        .and_then([&] { return m_replace.run(u"example"_s, info.example ? u"1"_s : u"0"_s); });
}

} // namespace twb::store
