// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace twb::index {

/// Appends a Markdown text as it reads: on one line, without marks, with the texts of links but not
/// their addresses, without HTML tags, without code points for private use. Not a parser: made for
/// search and snippets, where a stray asterisk does no harm.
void appendPlainText(std::string_view markdown, std::string &out);

/// Appends a text that is no Markdown, such as a title, on one line and without code points for private use.
void appendPlainLine(std::string_view line, std::string &out);

/// The text of a record for search and snippets: its sections in one string, each behind a mark (a code
/// point for private use) that names its field by its place in model::fields().
void appendSectionMark(int field, std::string &out);

/// One section of such a text.
struct Section {
    int field = 0;
    std::string_view text;
};

/// Takes the first section off \a text; nothing when there is none left.
std::optional<Section> takeSection(std::string_view &text);

/// Cuts UTF-8 at a character, and at a blank where there is one near, to at most \a bytes.
std::string_view shortened(std::string_view text, size_t bytes);

} // namespace twb::index
