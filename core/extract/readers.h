// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/archive.h"

namespace twb::extract {

// One reader per family of documents. Each fails with Cancelled, DocumentDamaged, DocumentTooLarge or
// DocumentProtected; names are added by extractText().

Result<void> readPdf(QIODevice &device, TextSink &sink);

/// OpenDocument: ODT with the page breaks its writer noted, ODS and ODP without pages.
Result<void> readOpenDocument(Archive &archive, TextSink &sink);

/// DOCX (ECMA-376, part 1, 17): body, foot and end notes; pages where the writer noted their breaks.
Result<void> readWordDocument(Archive &archive, TextSink &sink);

/// XLSX (ECMA-376, part 1, 18): names of the sheets, texts and whole numbers of the cells.
Result<void> readSpreadsheet(Archive &archive, TextSink &sink);

/// The text of HTML without tags, scripts and styles, in one pass over whatever there is. Not the filter
/// of core/intake: that one keeps what it does not know, because it reads notes of people.
Result<void> readHtml(const QString &html, TextSink &sink);

/// Plain text and Markdown; form feeds begin pages.
Result<void> readPlainText(const QString &text, TextSink &sink);

} // namespace twb::extract
