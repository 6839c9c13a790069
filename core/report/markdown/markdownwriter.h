// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/blocksource.h"

class QIODevice;

namespace twb::report {

/// Writes the document as Markdown (CommonMark with tables, footnotes and a front matter that names title,
/// language, author and date). Characters of the text that Markdown would read as its own are escaped.
/// Pictures are told by their alternative text. Fails with Cancelled, ReportFailed and what the source
/// returns.
Result<void> writeMarkdown(BlockSource &source, QIODevice &device, const Progress &progress = {});

/// The same without front matter and marks of anchors, for the clipboard.
Result<QString> plainMarkdown(BlockSource &source, const Progress &progress = {});

} // namespace twb::report
