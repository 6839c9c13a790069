// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagcolour.h"

#include "ui/theme/theme.h"

namespace twb::ui {

namespace {
constexpr double leastContrast = 3;
constexpr int steps = 20; // from the colour to black or white
} // namespace

QColor drawnColour(const QColor &colour, const QColor &ground)
{
    const QColor far = contrast(Qt::white, ground) > contrast(Qt::black, ground) ? Qt::white : Qt::black;
    QColor drawn = colour;
    for (int step = 1; step <= steps && contrast(drawn, ground) < leastContrast; ++step) {
        const float share = float(step) / steps;
        const auto between = [share](float from, float to) { return from + (to - from) * share; };
        drawn = QColor::fromRgbF(between(colour.redF(), far.redF()), between(colour.greenF(), far.greenF()),
            between(colour.blueF(), far.blueF()));
    }
    return drawn;
}

void TagColourDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant colour = index.data(Qt::DecorationRole);
    if (colour.typeId() != QMetaType::QColor || option->decorationSize.isEmpty())
        return;
    QPixmap swatch(option->decorationSize);
    swatch.fill(drawnColour(colour.value<QColor>(), option->palette.color(QPalette::Base)));
    option->icon = QIcon(swatch);
}

} // namespace twb::ui
