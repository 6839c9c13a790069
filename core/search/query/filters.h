// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query/query.h"

#include <optional>

namespace twb::search {

/// The facet that a name before a colon means ("kommune", "municipality", "feld" …); none when unknown.
/// `ist:papierkorb` and `is:trash` mean the facet Kind too.
std::optional<index::Facet> filterFacet(QStringView name);

/// The German name before the colon that means this facet.
QString filterName(index::Facet facet);

/// The values of a facet that a text names: identifiers, AGS keys, record ids, years or a span of years
/// such as "2021..2023", "2021..". Empty when it names nothing.
QStringList filterValues(index::Facet facet, const QString &text, const NameResolver &names);

/// A span of years as first and last; either is open when not given.
struct YearSpan {
    int first = 0;
    int last = 9999;

    bool operator==(const YearSpan &) const = default;
};

std::optional<YearSpan> yearSpan(QStringView text);

} // namespace twb::search
