// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/overview.h"

#include <QFile>
#include <QFont>
#include <QFontMetricsF>
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
constexpr double countWidth = 34;
constexpr double rowHeight = 18;
constexpr double barHeight = 11;
constexpr double mapWidth = 420; ///< leaves room for the numbers below it
constexpr double mapText = 7;
constexpr double roomForName = 0.9; // of the width of a municipality
constexpr double mapLatitude = 51.2; // degrees, of the middle of the region
constexpr qsizetype longestLabel = 42; // characters

QFont chartFont(double points, const Look &look)
{
    QFont font(look.textFont.isEmpty() ? u"Twbk Sans"_s : look.textFont);
    font.setPixelSize(qRound(points));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString shortLabel(const QString &label)
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
    for (const QJsonValue ring : rings) {
        QPolygonF polygon;
        for (const QJsonValue point : ring.toArray())
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
        for (const QJsonValue feature : QJsonDocument::fromJson(file.readAll())["features"_L1].toArray()) {
            const QJsonValue geometry = feature["geometry"_L1];
            const QJsonArray coordinates = geometry["coordinates"_L1].toArray();
            Area area{feature["properties"_L1]["ags"_L1].toString(),
                feature["properties"_L1]["name"_L1].toString(), {}};
            if (geometry["type"_L1].toString() == "Polygon"_L1)
                addRings(coordinates, area.path);
            else
                for (const QJsonValue polygon : coordinates)
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

/// Relative luminance after WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](float value) {
        return value <= 0.04045F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// White or the colour of the text, whichever has more contrast.
QColor readableOn(const QColor &ground, const Look &look)
{
    const double light = luminance(ground) + 0.05;
    return 1.05 / light > light / (luminance(look.text) + 0.05) ? QColor(Qt::white) : look.text;
}

/// The name and the number of a municipality; the number alone where the name would reach its neighbours.
void labelArea(QPainter &painter, const QRectF &box, const QString &name, int number)
{
    const QString shortName = name.section(u" ("_s, 0, 0);
    const QFontMetricsF metrics(painter.font());
    const bool fits = metrics.horizontalAdvance(shortName) <= box.width() * roomForName
        && box.height() >= 2 * metrics.height();
    const QString words = QString::number(number);
    painter.drawText(QRectF(box.center() - QPointF(40, 10), QSizeF(80, 20)), Qt::AlignCenter,
        fits ? QString(shortName + u'\n' + words) : words);
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
                const double full = chartWidth - labelWidth - countWidth;
                double y = 2;
                for (const Count &count : counts) {
                    painter.setFont(chartFont(9, look));
                    painter.setPen(look.text);
                    painter.drawText(QRectF(0, y, labelWidth - 8, rowHeight),
                        Qt::AlignRight | Qt::AlignVCenter, shortLabel(count.label));
                    const double width = most > 0 ? full * count.number / most : 0;
                    painter.fillRect(
                        QRectF(labelWidth, y + (rowHeight - barHeight) / 2, width, barHeight), look.accent);
                    painter.drawText(QRectF(labelWidth + width + 5, y, countWidth, rowHeight),
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
                const auto fill = [&](int number) {
                    return number == 0 ? QColor(Qt::white) : mixed(look.accent, 0.2 + 0.5 * number / most);
                };
                painter.setFont(chartFont(mapText, look));
                for (const Area &area : areas()) {
                    painter.setPen(QPen(look.secondary, 0.5));
                    painter.setBrush(fill(numbers.value(area.key)));
                    painter.drawPath(place.map(area.path));
                }
                for (const Area &area : areas()) {
                    const int number = numbers.value(area.key);
                    if (number == 0)
                        continue;
                    painter.setPen(readableOn(fill(number), look));
                    labelArea(painter, place.mapRect(area.path.boundingRect()), area.name, number);
                }
            }};
}

} // namespace twb::report
