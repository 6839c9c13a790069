// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/sheet/sheet.h"
#include "core/report/templates/reportrecords.h"

namespace twb::report {

/// Projects, lessons, adoptions and sources of a report, each kind in a sheet; a sheet without rows is left
/// out. A row per record, a column per field that the report may show. Texts that are longer than a cell of a
/// workbook holds are named in a sheet of their own.
Result<std::vector<Sheet>> recordSheets(const ReportRecords &records, const Progress &progress);

/// The records of a report in one sheet: their kind, then the fields of all kinds that occur.
Result<Sheet> oneRecordSheet(const ReportRecords &records, const Progress &progress);

} // namespace twb::report
