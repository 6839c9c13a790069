// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/overview.h"

#include <QFile>
#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr double chartWidth = 480; // points
constexpr double labelWidth = 216;
constexpr double numberWidth = 34;
constexpr double rowHeight = 18;
constexpr double barHeight = 11;
constexpr double mapWidth = 400;
constexpr double mapLatitude = 51.2; // degrees, of the middle of the region
constexpr qsizetype longestLabel = 42; // characters

QFont chartFont(double points, const Look &look)
{
    QFont font(look.textFont.isEmpty() ? u"Twbk Sans"_s : look.textFont);
    font.setPixelSize(qRound(points));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString shortened(const QString &label)
{
    return label.size() <= longestLabel ? label : label.left(longestLabel - 1) + u'…';
}

/// One municipality of the region.
struct Area {
    QString key;
    QString name;
    QPainterPath path; ///< degrees, north is up: y grows downwards
};

void addRings(const QJsonArray &rings, QPainterPath &path)
{
    for (const QJsonValue &ring : rings) {
        QPolygonF polygon;
        for (const QJsonValue &point : ring.toArray())
            polygon.append({point[0].toDouble() * std::cos(mapLatitude * M_PI / 180), -point[1].toDouble()});
        path.addPolygon(polygon);
        path.closeSubpath();
    }
}

const std::vector<Area> &areas()
{
    static const std::vector<Area> read = [] {
        std::vector<Area> made;
        QFile file(u":/twb/region/suedwestfalen.geojson"_s);
        if (!file.open(QIODevice::ReadOnly))
            return made;
        for (const QJsonValue &feature : QJsonDocument::fromJson(file.readAll())["features"_L1].toArray()) {
            const QJsonValue geometry = feature["geometry"_L1];
            const QJsonArray coordinates = geometry["coordinates"_L1].toArray();
            Area area{feature["properties"_L1]["ags"_L1].toString(),
                feature["properties"_L1]["name"_L1].toString(), {}};
            if (geometry["type"_L1].toString() == "Polygon"_L1)
                addRings(coordinates, area.path);
            else
                for (const QJsonValue &polygon : coordinates)
                    addRings(polygon.toArray(), area.path);
            made.push_back(std::move(area));
        }
        return made;
    }();
    return read;
}

QColor mixed(const QColor &strong, double part)
{
    const auto channel = [&](int value) { return int(std::lround(255 + (value - 255) * part)); };
    return {channel(strong.red()), channel(strong.green()), channel(strong.blue())};
}

} // namespace

const QHash<QString, QString> &regionNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> made;
        for (const Area &area : areas())
            made.insert(area.key, area.name);
        return made;
    }();
    return names;
}

Drawing barChart(const std::vector<Count> &counts, const Look &look)
{
    const QSizeF size(chartWidth, rowHeight * double(counts.size()) + 4);
    return {size, [counts, look](QPainter &painter) {
                const int most = std::ranges::max(counts, {}, &Count::number).number;
                const double full = chartWidth - labelWidth - numberWidth;
                double y = 2;
                for (const Count &count : counts) {
                    painter.setFont(chartFont(9, look));
                    painter.setPen(look.text);
                    painter.drawText(QRectF(0, y, labelWidth - 8, rowHeight),
                        Qt::AlignRight | Qt::AlignVCenter, shortened(count.label));
                    const double width = most > 0 ? full * count.number / most : 0;
                    painter.fillRect(
                        QRectF(labelWidth, y + (rowHeight - barHeight) / 2, width, barHeight), look.accent);
                    painter.drawText(QRectF(labelWidth + width + 5, y, numberWidth, rowHeight),
                        Qt::AlignLeft | Qt::AlignVCenter, QString::number(count.number));
                    y += rowHeight;
                }
            }};
}

Drawing mapDrawing(const QHash<QString, int> &numbers, const Look &look)
{
    QRectF bounds;
    for (const Area &area : areas())
        bounds |= area.path.boundingRect();
    if (bounds.isEmpty())
        return {};
    const double scale = mapWidth / bounds.width();
    const QSizeF size(mapWidth, bounds.height() * scale);
    return {size, [numbers, look, bounds, scale](QPainter &painter) {
                const int most = std::ranges::max(numbers);
                QTransform place = QTransform::fromScale(scale, scale);
                place.translate(-bounds.left(), -bounds.top());
                painter.setFont(chartFont(7, look));
                for (const Area &area : areas()) {
                    const int number = numbers.value(area.key);
                    painter.setPen(QPen(look.secondary, 0.5));
                    painter.setBrush(
                        number == 0 ? QColor(Qt::white) : mixed(look.accent, 0.25 + 0.5 * number / most));
                    painter.drawPath(place.map(area.path));
                }
                for (const Area &area : areas()) {
                    const int number = numbers.value(area.key);
                    if (number == 0)
                        continue;
                    const QPointF centre = place.map(area.path.boundingRect().center());
                    painter.setPen(look.text);
                    painter.drawText(QRectF(centre - QPointF(40, 10), QSizeF(80, 20)), Qt::AlignCenter,
                        area.name + u'\n' + QString::number(number));
                }
            }};
}

} // namespace twb::report
