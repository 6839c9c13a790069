// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/blocksource.h"

class QIODevice;

namespace twb::report {

/// Writes the document as one HTML file that loads nothing: pictures and styles are inside, drawings are
/// SVG, and a content security policy forbids everything else. Semantic elements for headings, lists,
/// tables with scoped headers, figures with alternative texts, foreign passages with their language; a
/// print style for paper. Fails with Cancelled, ReportFailed and what the source returns.
Result<void> writeHtml(BlockSource &source, QIODevice &device, const Progress &progress = {});

} // namespace twb::report
