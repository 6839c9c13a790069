// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/reportrecords.h"

namespace twb::report {

/// How many records there are by the values of a field: bars, and the same numbers as a table. Nothing when
/// no record has the field.
Blocks recordChart(const ReportRecords &records, ChartOf of);

/// The region with its municipalities, coloured by how many records they have, and the same numbers as a
/// table. Nothing when none of them has any.
Blocks regionMap(const ReportRecords &records);

/// Tags or municipalities with the records under them, as a dictionary sorts.
Index recordIndex(const ReportRecords &records, IndexOf of);

/// A value with the number of records that have it.
struct Count {
    QString label;
    int number = 0;
};

/// Horizontal bars, one below the other.
Drawing barChart(const std::vector<Count> &counts, const Look &look);

/// The shapes of the region, see resources/region. \a numbers by AGS key.
Drawing mapDrawing(const QHash<QString, int> &numbers, const Look &look);

/// The AGS keys of the region with the names of its municipalities.
const QHash<QString, QString> &regionNames();

} // namespace twb::report
