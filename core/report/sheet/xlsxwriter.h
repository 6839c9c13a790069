// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/report/document.h"
#include "core/report/sheet/sheet.h"

class QIODevice;

namespace twb::report {

/// Writes the sheets as an Excel workbook: heads that stay in view and can be filtered by, cells with the
/// type of their value. Text is text, whatever sign it begins with: no cell is a formula. Text over the
/// 32,767 characters of a cell is cut and ends in "…".
/// Fails with Cancelled and ReportFailed; always with the latter without libxlsxwriter.
Result<void> writeXlsx(const std::vector<Sheet> &sheets, const DocumentInfo &info, QIODevice &device,
    const Progress &progress = {});

} // namespace twb::report
