// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <optional>

namespace twb::report {

/// How Markdown becomes blocks of a report.
struct MarkdownContext {
    int headingLevel = 3; ///< of the highest heading in the text; the others follow without gaps
    QString language; ///< of the text, empty for that of the document
    /// The picture that a text asks for, when it is one of the record's own; may be empty.
    std::function<std::optional<Picture>(const QString &target)> picture;
    std::function<QString(const QString &alternativeText)> missingPicture; ///< what stands for any other
};

/// Blocks of a Markdown text (CommonMark with the tables and links of GitHub). Nothing is loaded from
/// disk or network; HTML is shown as it is written; only http, https and mailto make links. Texts that
/// are long or deep beyond reason come out plain.
Blocks markdownBlocks(const QString &markdown, const MarkdownContext &context);

/// The same text in one paragraph, without pictures and structure.
Inlines markdownInlines(const QString &markdown, const QString &language);

/// True for the addresses that a document may lead to.
bool isSafeAddress(const QString &address);

} // namespace twb::report
