// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/vocabulary.h"
#include "core/report/sheet/sheet.h"

class QIODevice;

namespace twb::report {

/// Writes a sheet as CSV (RFC 4180) that Excel opens by a double click: UTF-8 with a byte order mark;
/// German with semicolons and decimal commas, English with commas and points. Dates are ISO 8601.
/// Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
Result<void> writeCsv(const Sheet &sheet, model::Language language, QIODevice &device);

} // namespace twb::report
