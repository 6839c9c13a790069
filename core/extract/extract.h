// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/extractedtext.h"

namespace twb::extract {

/// The text of a PDF, ODT, ODS, ODP, DOCX, XLSX, HTML, Markdown or plain text file. What the file is tells
/// its content first, then \a mediaType, then the ending of \a fileName.
///
/// \a device is open for reading and not sequential; it is read from its beginning. Fails with Cancelled,
/// FileNotReadable, DocumentUnknown, DocumentDamaged, DocumentTooLarge, DocumentProtected; the first
/// argument of the latter is \a fileName. PDFs are read by PDFium, which cannot be stopped within a page and
/// is not ours to vouch for: what is foreign is read by ExtractProcess.
Result<ExtractedText> extractText(QIODevice &device, const QString &mediaType, const QString &fileName,
    const Limits &limits = {}, const Progress &progress = {});

} // namespace twb::extract
