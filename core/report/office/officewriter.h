// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/blocksource.h"

class QIODevice;

namespace twb::report {

/// Writes the document as OpenDocument text (ODF 1.3): named styles for headings, paragraphs and lists,
/// tables with header rows, captions, alternative texts, footnotes, contents with links, languages of
/// foreign passages, page numbers. Fails with Cancelled, ReportFailed and what the source returns.
Result<void> writeOdt(BlockSource &source, QIODevice &device, const Progress &progress = {});

/// The same as Office Open XML (ECMA-376, transitional). Drawings become pictures.
Result<void> writeDocx(BlockSource &source, QIODevice &device, const Progress &progress = {});

} // namespace twb::report
