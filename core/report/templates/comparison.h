// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/reportrecords.h"

namespace twb::report {

/// The records of the report side by side: a row for each of the fields that any of them has, marked in
/// words where they differ. \a fields empty: all short fields.
Result<Table> comparison(const ReportRecords &records, const QStringList &fields);

} // namespace twb::report
