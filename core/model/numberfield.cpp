// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/numberfield.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

/// What a field can hold.
struct Bounds {
    QLatin1StringView field;
    double least = std::numeric_limits<double>::lowest();
    double most = std::numeric_limits<double>::max();
    bool whole = false;
};

constexpr std::array bounds{
    Bounds{.field = "population"_L1, .least = 0, .whole = true},
    Bounds{.field = "area_km2"_L1, .least = 0},
    Bounds{.field = "latitude"_L1, .least = -90, .most = 90},
    Bounds{.field = "longitude"_L1, .least = -180, .most = 180},
};

bool canHold(const Field &field, double value)
{
    const auto found = std::ranges::find(bounds, field.id, &Bounds::field);
    if (found == bounds.end())
        return true;
    return value >= found->least && value <= found->most && (!found->whole || value == std::floor(value));
}

} // namespace

FieldNumber readFieldNumber(const Field &field, QStringView text, NumberStyle style)
{
    const auto usual = parseNumber(text, style.decimalComma);
    const auto other = parseNumber(text, !style.decimalComma);
    if (!usual || !other || *usual == *other)
        return {usual ? usual : other, false};
    const bool usualFits = canHold(field, *usual);
    const bool otherFits = canHold(field, *other);
    if (usualFits != otherFits)
        return {usualFits ? usual : other, false};
    return style.stated ? FieldNumber{usual, false} : FieldNumber{std::nullopt, true};
}

} // namespace twb::model
