// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/gazetteer.h"

#include "core/intake/csvreader.h"
#include "core/model/vocabulary.h"

#include <QFile>

#include <algorithm>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

/// A name without what surrounds it in tables: "Soest, Stadt", "Stadt Soest", "Hansestadt Attendorn".
QString bareName(const QString &text)
{
    QString name = text.simplified().toLower();
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        name.truncate(comma);
    for (const QLatin1StringView prefix : {"stadt "_L1, "gemeinde "_L1, "hansestadt "_L1, "kreisstadt "_L1,
             "landeshauptstadt "_L1, "universitätsstadt "_L1, "markt "_L1, "freie und hansestadt "_L1})
        if (name.startsWith(prefix))
            name.remove(0, prefix.size());
    for (const QLatin1StringView suffix : {" (stadt)"_L1, " stadt"_L1})
        if (name.endsWith(suffix))
            name.chop(suffix.size());
    return name.trimmed();
}

QString districtName(const QString &text)
{
    QString name = text.simplified().toLower();
    for (const QLatin1StringView prefix : {"kreis "_L1, "landkreis "_L1, "lk "_L1})
        if (name.startsWith(prefix))
            return name.sliced(prefix.size());
    return name.endsWith("kreis"_L1) ? name : QString();
}

bool isKey(const QString &text)
{
    return text.size() >= 4 && text.size() <= 8
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString asciiSpelling(QString name)
{
    return name.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1).replace(u'ß', "ss"_L1);
}

} // namespace

void Gazetteer::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    QFile file(u":/region/municipalities_de.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    CsvReader reader(file, {{}, ';', '"'});
    CsvRow row;
    CsvError error;
    // AGS;name;district;state;postcode;population;lat;lon
    while (reader.next(row, error) == CsvReader::Status::Row) {
        const QString ags = row.text(0);
        if (row.size() < 8 || !isKey(ags))
            continue;
        QJsonObject record{{u"ags"_s, ags}, {u"name"_s, row.text(1)}, {u"district"_s, row.text(2)},
            {u"state"_s, row.text(3)}};
        const auto number = [&](qsizetype cell, const QString &field) {
            if (!row.bytes(cell).isEmpty())
                record.insert(field, row.text(cell).toDouble());
        };
        number(5, u"population"_s);
        number(6, u"latitude"_s);
        number(7, u"longitude"_s);
        m_records.insert(ags, record);
        const QString name = bareName(row.text(1));
        m_byName[name].append(ags);
        if (const QString ascii = asciiSpelling(name); ascii != name)
            m_byName[ascii].append(ags);
        const QString district = row.text(2).toLower();
        const QString key = ags.first(5);
        if (!m_records.contains(key))
            m_records.insert(key,
                {{u"ags"_s, key}, {u"name"_s, row.text(2)}, {u"state"_s, row.text(3)},
                    {u"town_size"_s, u"cooperation"_s}});
        QStringList &districts = m_byName[u"kreis "_s + district];
        if (!districts.contains(key))
            districts.append(key);
    }
}

QStringList Gazetteer::find(const QString &text)
{
    load();
    const QString trimmed = text.trimmed();
    if (isKey(trimmed)) {
        const QString padded = trimmed.rightJustified(trimmed.size() > 5 ? 8 : 5, u'0');
        return m_records.contains(padded) ? QStringList{padded} : QStringList();
    }
    const QString district = districtName(trimmed);
    if (!district.isEmpty()) {
        for (const QString &name :
            {district, QString("landkreis "_L1 + district), QString("kreis "_L1 + district)})
            if (const QStringList keys = m_byName.value(u"kreis "_s + name); !keys.isEmpty())
                return keys;
    }
    return nearest(m_byName.value(bareName(trimmed)));
}

QJsonObject Gazetteer::record(const QString &ags)
{
    load();
    return m_records.value(ags);
}

/// Of several keys those that share the district, else the state, with the library's owner.
QStringList Gazetteer::nearest(const QStringList &keys) const
{
    if (keys.size() < 2)
        return keys;
    for (const qsizetype length : {5, 2}) {
        if (m_home.size() < length)
            continue;
        QStringList near;
        for (const QString &key : keys)
            if (key.startsWith(QStringView(m_home).first(length)))
                near.append(key);
        if (!near.isEmpty())
            return near;
    }
    return keys;
}

} // namespace twb::intake
