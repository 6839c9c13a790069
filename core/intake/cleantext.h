// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <string_view>

namespace twb::intake {

/// A text as records keep it: composed (NFC) where it was decomposed, line ends LF, without control
/// characters and blanks at its ends.
QString cleaned(const QString &text);

/// Markdown in which the HTML of the source has become Markdown or is gone: paragraphs, breaks, lists,
/// headings, links, emphasis and code stay; scripts, styles and frames go with their content; what looks
/// like a tag but is none ("<5 °C") stays as it is. Code of the text is not touched.
QString markdownFromHtml(const QString &text);

/// One line of plain text: no tags, no line breaks, single blanks.
QString lineFromHtml(const QString &text);

/// The text, or the line of text, that the functions above would make of \a bytes, where it is sure to be
/// those bytes but for blanks at the ends: then nothing need be decoded.
std::optional<std::string_view> unchangedText(QByteArrayView bytes);
std::optional<std::string_view> unchangedLine(QByteArrayView bytes);

/// At most \a length characters; longer texts end at a word with "…".
QString shortened(const QString &text, int length);

} // namespace twb::intake
