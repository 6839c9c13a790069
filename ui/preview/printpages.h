// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

class QPrinter;

namespace twb::ui {

/// Prints the pages of a PDF as pictures of at most 300 dots per inch, those that the printer's page range
/// asks for. May run in any thread. Fails with ReportFailed and Cancelled.
Result<void> printPages(const QByteArray &pdf, QPrinter &printer, const Progress &progress);

} // namespace twb::ui
