// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QIODevice>
#include <QList>

#include <chrono>
#include <functional>

namespace twb::extract {

struct PageText {
    int page = 0; ///< 1-based; 0 where the document has no pages
    QString text;

    bool operator==(const PageText &) const = default;
};

/// The words of a document, for search. Pages without text are left out.
struct ExtractedText {
    QList<PageText> pages;
    bool shortened = false; ///< there is more text than Limits::textSize

    bool operator==(const ExtractedText &) const = default;
};

/// What reading a document may cost. Files come from anywhere: each bound holds whatever the file says of
/// itself. The values let the largest files of the offices we looked at through with room to spare.
struct Limits {
    qint64 fileBytes = 64 * 1024 * 1024; ///< larger files are not read at all
    qint64 unpackedBytes = 256 * 1024 * 1024; ///< all that is unpacked of one archive
    int unpackedRatio = 200; ///< unpacked to packed; office files stay below 50, bombs reach 1000
    int archiveEntries = 10'000;
    int pages = 5'000; ///< those after are left out
    int depth = 256; ///< of nested XML elements
    qsizetype textSize = 1024 * 1024; ///< UTF-16 units kept of one document, 2 MiB; some 400 pages
    std::chrono::milliseconds time{8'000}; ///< looked at between pages and pieces of a document

    bool operator==(const Limits &) const = default;
};

/// Reads a document: ExtractProcess, or extractText() in the same process. Fails with Cancelled,
/// FileNotReadable, FileNotFound (the reader itself), DocumentUnknown, DocumentDamaged, DocumentTooLarge,
/// DocumentProtected; the first argument of the latter is \a fileName.
using Extractor = std::function<Result<ExtractedText>(
    QIODevice &document, const QString &mediaType, const QString &fileName, const Progress &progress)>;

} // namespace twb::extract
