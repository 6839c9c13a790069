// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace twb::ui {

/// A piece of a long Markdown text that can be set on its own.
struct MarkdownPiece {
    QString text;
    qsizetype weight = 0; ///< what laying it out costs, as in textWeight()
    bool isPlain = false; ///< set as it was typed: as Markdown it would be nested too deep or be too wide
};

/// Cuts a Markdown text where its blocks end: between paragraphs, items and rows of a table; code that is
/// too long goes on in another block of code, a table has its head again. A text that is not long stays
/// whole.
QList<MarkdownPiece> markdownPieces(const QString &markdown);

} // namespace twb::ui
