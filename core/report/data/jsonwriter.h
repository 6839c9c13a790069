// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/templates/reportrecords.h"

class QIODevice;

namespace twb::report {

/// Writes records and report as one JSON object, see docs/report-json.md: the fields as the library holds
/// them, the names behind keys and ids, and the report as blocks.
Result<void> writeJson(
    const ReportRecords &records, BlockSource &source, QIODevice &device, const Progress &progress = {});

} // namespace twb::report
