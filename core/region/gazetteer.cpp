// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/gazetteer.h"

#include <QFile>

#include <algorithm>

namespace twb::region {

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

QList<QByteArrayView> cellsOf(QByteArrayView line)
{
    QList<QByteArrayView> cells;
    while (true) {
        const qsizetype end = line.indexOf(';');
        cells.append(end < 0 ? line.trimmed() : line.first(end));
        if (end < 0)
            return cells;
        line = line.sliced(end + 1);
    }
}

QString asciiSpelling(QString name)
{
    return name.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1).replace(u'ß', "ss"_L1);
}

} // namespace

// A line of the table: AGS;name;district;state;postcode;population;lat;lon
void Gazetteer::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    QFile file(u":/region/municipalities_de.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_table = file.readAll();
    QByteArrayView lastDistrict;
    for (qsizetype start = m_table.indexOf('\n') + 1; start > 0 && start < m_table.size();) {
        const qsizetype end = m_table.indexOf('\n', start);
        const QByteArrayView line =
            QByteArrayView(m_table).sliced(start, (end < 0 ? m_table.size() : end) - start);
        start = end + 1;
        const QList<QByteArrayView> cells = cellsOf(line);
        if (cells.size() < 8 || cells.at(0).size() != 8)
            continue;
        const QString ags = QString::fromLatin1(cells.at(0));
        m_lines.insert(ags, line);
        const QString name = bareName(QString::fromUtf8(cells.at(1)));
        m_byName[name].append(ags);
        if (const QString ascii = asciiSpelling(name); ascii != name)
            m_byName[ascii].append(ags);
        if (cells.at(0).first(5) != lastDistrict) {
            lastDistrict = cells.at(0).first(5);
            if (cells.at(2).isEmpty())
                continue; // the territory that Germany and Luxembourg share lies in none
            m_lines.insert(ags.first(5), line);
            m_byName[u"kreis "_s + QString::fromUtf8(cells.at(2)).toLower()].append(ags.first(5));
        }
    }
}

QStringList Gazetteer::find(const QString &text)
{
    load();
    const QString trimmed = text.trimmed();
    if (isKey(trimmed)) {
        const QString padded = trimmed.rightJustified(trimmed.size() > 5 ? 8 : 5, u'0');
        return m_lines.contains(padded) ? QStringList{padded} : QStringList();
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
    const QByteArrayView line = m_lines.value(ags);
    if (line.isEmpty())
        return {};
    const QList<QByteArrayView> cells = cellsOf(line);
    QJsonObject record{{u"ags"_s, ags}, {u"state"_s, QString::fromUtf8(cells.at(3))}};
    const QString district = QString::fromUtf8(cells.at(2));
    if (ags.size() == 5) {
        record.insert("name"_L1, district);
        record.insert("town_size"_L1, u"cooperation"_s);
        return record;
    }
    record.insert("name"_L1, QString::fromUtf8(cells.at(1)));
    record.insert("district"_L1, district);
    for (const auto &[field, cell] : {std::pair("population"_L1, 5), {"latitude"_L1, 6}, {"longitude"_L1, 7}})
        if (!cells.at(cell).isEmpty())
            record.insert(field, cells.at(cell).toDouble());
    return record;
}

QList<Place> Gazetteer::places()
{
    load();
    struct Sized {
        Place place;
        int population;
    };
    std::vector<Sized> all;
    all.reserve(size_t(m_lines.size()));
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        const QList<QByteArrayView> cells = cellsOf(it.value());
        const QString district = QString::fromUtf8(cells.at(2));
        const QString state = QString::fromUtf8(cells.at(3));
        if (it.key().size() == 5)
            all.push_back({{it.key(), district, district, state, {}}, -1});
        else
            all.push_back({{it.key(), QString::fromUtf8(cells.at(1)), district, state,
                               QString::fromLatin1(cells.at(4))},
                cells.at(5).toInt()});
    }
    std::ranges::sort(all, [](const Sized &a, const Sized &b) {
        return a.population != b.population ? a.population > b.population : a.place.ags < b.place.ags;
    });
    QList<Place> places;
    places.reserve(qsizetype(all.size()));
    for (Sized &sized : all)
        places.append(std::move(sized.place));
    return places;
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

} // namespace twb::region
