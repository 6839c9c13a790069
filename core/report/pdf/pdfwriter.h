// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/report/blocksource.h"
#include "core/report/document.h"

class QIODevice;

namespace twb::report {

struct PdfOptions {
    /// The program that made the file, with its version.
    QString producer = QStringLiteral("Transferwerkbank");
    /// Stops when this many pages have been begun: the first pages of a preview. 0 for all.
    int mostPages = 0;
};

/// What came out.
struct PdfSummary {
    int pages = 0;
    bool truncated = false; ///< PdfOptions::mostPages ended it
    qint64 bytes = 0;
    QStringList missingCharacters; ///< that no font could show; the text has them, the page shows U+FFFD
    QStringList unknownAnchors; ///< links that lead to the first page for want of their target
};

/// Writes the document as a tagged PDF 1.7 that claims PDF/UA-1 and PDF/A-2a. Equal input gives equal
/// bytes; DocumentInfo::created is the only time in the file, SOURCE_DATE_EPOCH overrides it. Memory does
/// not grow with the number of chapters but for some 100 bytes per page and heading.
///
/// Needs a QGuiApplication; may run in any thread. Progress counts chapters, or blocks when there is but
/// one. Errors: Cancelled, FontMissing, ReportFailed (reason), what the source returns.
Result<PdfSummary> writePdf(
    BlockSource &source, QIODevice &device, const PdfOptions &options = {}, const Progress &progress = {});

/// As above, into a file that is there only when all went well: an older one is replaced at the end.
/// Also FileNotWritable.
Result<PdfSummary> writePdf(
    BlockSource &source, const QString &path, const PdfOptions &options = {}, const Progress &progress = {});

Result<PdfSummary> writePdf(const Document &document, const QString &path, const PdfOptions &options = {},
    const Progress &progress = {});

} // namespace twb::report
