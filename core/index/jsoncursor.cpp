// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/jsoncursor.h"

#include <QtTypes>

#include <charconv>
#include <cstring>

namespace twb::index {

namespace {

void appendUtf8(char32_t c, std::string &out)
{
    if (c < 0x80)
        out += char(c);
    else if (c < 0x800) {
        out += char(0xc0 | c >> 6);
        out += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += char(0xe0 | c >> 12);
        out += char(0x80 | (c >> 6 & 0x3f));
        out += char(0x80 | (c & 0x3f));
    } else {
        out += char(0xf0 | c >> 18);
        out += char(0x80 | (c >> 12 & 0x3f));
        out += char(0x80 | (c >> 6 & 0x3f));
        out += char(0x80 | (c & 0x3f));
    }
}

char32_t hexUnit(std::string_view text, size_t position)
{
    unsigned unit = 0xfffd;
    const std::string_view digits = text.substr(std::min(position, text.size()), 4);
    std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
    return unit;
}

/// Appends the character of the escape that begins at \a position; returns what follows it.
size_t appendEscape(std::string_view text, size_t position, std::string &out)
{
    constexpr size_t unitSize = 6;
    switch (const char kind = position + 1 < text.size() ? text[position + 1] : '\\'; kind) {
    case 'n':
        out += '\n';
        break;
    case 't':
        out += '\t';
        break;
    case 'r':
        out += '\r';
        break;
    case 'b':
    case 'f':
        out += ' ';
        break;
    case 'u': {
        const char32_t unit = hexUnit(text, position + 2);
        if (unit < 0xd800 || unit > 0xdfff) {
            appendUtf8(unit, out);
            return position + unitSize;
        }
        const char32_t low = hexUnit(text, position + unitSize + 2);
        const bool isPair = unit < 0xdc00 && low >= 0xdc00 && low <= 0xdfff
            && text.substr(std::min(position + unitSize, text.size()), 2) == "\\u";
        appendUtf8(isPair ? 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00) : 0xfffd, out);
        return position + (isPair ? 2 * unitSize : unitSize);
    }
    default:
        out += kind;
    }
    return position + 2;
}

} // namespace

std::string_view JsonCursor::member(std::string_view object, std::string_view key)
{
    std::string_view found;
    members(object, [&](std::string_view name, std::string_view value) {
        if (name == key)
            found = value;
    });
    return found;
}

void JsonCursor::appendString(std::string_view raw, std::string &out)
{
    if (raw.size() < 2 || raw.front() != '"')
        return;
    const std::string_view text = raw.substr(1, raw.size() - 2);
    size_t position = 0;
    while (position < text.size()) {
        const size_t escape = std::min(text.find('\\', position), text.size());
        out.append(text, position, escape - position);
        position = escape < text.size() ? appendEscape(text, escape, out) : escape;
    }
}

std::string JsonCursor::string(std::string_view raw)
{
    std::string result;
    appendString(raw, result);
    return result;
}

void JsonCursor::skipBlanks()
{
    while (!atEnd() && (at() == ' ' || at() == '\n' || at() == '\t' || at() == '\r'))
        ++m_position;
}

bool JsonCursor::take(char c)
{
    skipBlanks();
    const bool found = at() == c && !atEnd();
    if (found) {
        ++m_position;
        skipBlanks();
    }
    return found;
}

std::string_view JsonCursor::value()
{
    const size_t start = m_position;
    if (at() == '"')
        skipString();
    else if (at() == '{' || at() == '[')
        skipNested();
    else
        while (!atEnd() && !std::strchr(",]} \n\t\r", at()))
            ++m_position;
    return m_json.substr(start, m_position - start);
}

void JsonCursor::skipString()
{
    size_t position = m_position + 1;
    while (true) {
        const size_t quote = m_json.find('"', position);
        if (quote == std::string_view::npos) {
            m_position = m_json.size();
            return;
        }
        size_t escapes = 0;
        while (m_json[quote - 1 - escapes] == '\\')
            ++escapes;
        position = quote + 1;
        if (escapes % 2 == 0)
            break;
    }
    m_position = position;
}

void JsonCursor::skipNested()
{
    qsizetype depth = 0;
    while (!atEnd()) {
        const char c = at();
        if (c == '"') {
            skipString();
            continue;
        }
        ++m_position;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return;
    }
}

} // namespace twb::index
