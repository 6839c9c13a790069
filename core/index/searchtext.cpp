// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/searchtext.h"

#include "core/base/nextplace.h"

#include <algorithm>
#include <array>

namespace twb::index {

namespace {

/// U+E000 + field, in UTF-8: EE 80 80 and following.
constexpr size_t sectionMarkSize = 3;
constexpr int markedFields = 0x400;

bool isPrivateUse(std::string_view text, size_t position)
{
    const uchar first = uchar(text[position]);
    const uchar second = position + 1 < text.size() ? uchar(text[position + 1]) : 0;
    return first == 0xee || (first == 0xef && second < 0xa4) || first == 0xf4
        || (first == 0xf3 && second >= 0xb0);
}

/// Bytes that need a second look; all others are copied.
constexpr std::array<bool, 256> makeSpecial()
{
    std::array<bool, 256> result{};
    for (const char c : std::string_view("*_`#>[]!<~|\\"))
        result[uchar(c)] = true;
    for (size_t c = 0; c <= 0x20; ++c)
        result[c] = true;
    for (size_t c = 0xee; c <= 0xff; ++c)
        result[c] = true;
    return result;
}
constexpr std::array<bool, 256> special = makeSpecial();

class Plainer {
public:
    Plainer(std::string_view in, std::string &out) : m_in(in), m_out(out), m_begin(out.size()) { }

    void run()
    {
        while (m_position < m_in.size()) {
            size_t end = m_position;
            while (end < m_in.size() && (!special[uchar(m_in[end])] || isSingleBlank(end)))
                ++end;
            m_out.append(m_in, m_position, end - m_position);
            m_position = end;
            if (end < m_in.size())
                takeSpecial();
        }
        while (m_out.size() > m_begin && m_out.back() == ' ')
            m_out.pop_back();
    }

private:
    char at(size_t i) const { return i < m_in.size() ? m_in[i] : '\0'; }

    /// A blank between two characters that are copied with it.
    bool isSingleBlank(size_t i) const { return m_in[i] == ' ' && i > m_position && uchar(at(i + 1)) > ' '; }

    void blank()
    {
        if (m_out.size() > m_begin && m_out.back() != ' ')
            m_out += ' ';
    }

    /// Asked at signs that may stand before a line themselves: what lies before the last one is known.
    bool atLineStart()
    {
        size_t i = m_position;
        while (i > 0 && i != m_lastSign && (m_in[i - 1] == ' ' || m_in[i - 1] == '#' || m_in[i - 1] == '>'))
            --i;
        if (i != m_lastSign)
            m_lastAtLineStart = i == 0 || m_in[i - 1] == '\n';
        m_lastSign = m_position;
        return m_lastAtLineStart;
    }

    static bool isWordByte(char c)
    {
        return uchar(c) >= 0x80 || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    }

    void takeSpecial()
    {
        const char c = m_in[m_position];
        if (uchar(c) <= 0x20 || c == '|') {
            blank();
            ++m_position;
        } else if (uchar(c) >= 0xee)
            takeHighByte();
        else if (c == '_' && m_position > 0 && isWordByte(at(m_position - 1))
            && isWordByte(at(m_position + 1)))
            copy();
        else if (c == '*' || c == '_' || c == '`' || c == '~')
            ++m_position;
        else if ((c == '#' || c == '>') && atLineStart())
            ++m_position;
        else if (c == '!' && at(m_position + 1) == '[')
            ++m_position;
        else if (c == '[')
            ++m_position;
        else if (c == ']')
            takeLinkEnd();
        else if (c == '<')
            takeTag();
        else if (c == '\\' && at(m_position + 1) > ' ' && !isWordByte(at(m_position + 1))) {
            ++m_position;
            copy();
        } else
            copy();
    }

    void copy() { m_out += m_in[m_position++]; }

    void takeHighByte()
    {
        if (!isPrivateUse(m_in, m_position)) {
            copy();
            return;
        }
        blank();
        ++m_position;
        while ((uchar(at(m_position)) & 0xc0) == 0x80)
            ++m_position;
    }

    /// Passes over the address behind the text of a link.
    void takeLinkEnd()
    {
        ++m_position;
        if (at(m_position) != '(')
            return;
        const qsizetype end = m_linkEnd.from(qsizetype(m_position),
            [this](qsizetype at) { return qsizetype(m_in.find_first_of(")\n", size_t(at))); });
        if (end != NextPlace::none && m_in[size_t(end)] == ')')
            m_position = size_t(end) + 1;
    }

    void takeTag()
    {
        constexpr size_t longestTag = 300;
        const char next = at(m_position + 1);
        const bool opens = next == '/' || next == '!' || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z');
        const size_t length = opens ? m_in.substr(m_position, longestTag + 1).find('>') : m_in.npos;
        if (length == m_in.npos) {
            copy();
            return;
        }
        blank();
        m_position += length + 1;
    }

    std::string_view m_in;
    std::string &m_out;
    size_t m_begin;
    size_t m_position = 0;
    NextPlace m_linkEnd;
    size_t m_lastSign = std::string_view::npos;
    bool m_lastAtLineStart = false;
};

bool isSectionMark(std::string_view text, size_t position)
{
    return uchar(text[position]) == 0xee && position + 2 < text.size();
}

} // namespace

void appendPlainText(std::string_view markdown, std::string &out)
{
    Plainer(markdown, out).run();
}

void appendPlainLine(std::string_view line, std::string &out)
{
    const size_t begin = out.size();
    for (size_t i = 0; i < line.size(); ++i) {
        const bool isPrivate = uchar(line[i]) >= 0xee && isPrivateUse(line, i);
        if (!isPrivate && uchar(line[i]) > 0x20) {
            out += line[i];
            continue;
        }
        while (isPrivate && i + 1 < line.size() && (uchar(line[i + 1]) & 0xc0) == 0x80)
            ++i;
        if (out.size() > begin && out.back() != ' ')
            out += ' ';
    }
    while (out.size() > begin && out.back() == ' ')
        out.pop_back();
}

void appendSectionMark(int field, std::string &out)
{
    const int code = std::clamp(field, 0, markedFields - 1);
    if (!out.empty())
        out += ' ';
    out += char(0xee);
    out += char(0x80 | code >> 6);
    out += char(0x80 | (code & 0x3f));
}

std::optional<Section> takeSection(std::string_view &text)
{
    const size_t mark = text.find(char(0xee));
    if (mark == std::string_view::npos || !isSectionMark(text, mark))
        return std::nullopt;
    const int field = (uchar(text[mark + 1]) & 0x3f) << 6 | (uchar(text[mark + 2]) & 0x3f);
    text.remove_prefix(mark + sectionMarkSize);
    const size_t end = std::min(text.find(char(0xee)), text.size());
    Section section{field, text.substr(0, end)};
    text.remove_prefix(end);
    while (section.text.ends_with(' '))
        section.text.remove_suffix(1);
    return section;
}

std::string_view shortened(std::string_view text, size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    size_t end = bytes;
    while (end > 0 && (uchar(text[end]) & 0xc0) == 0x80)
        --end;
    const size_t space = text.substr(0, end).rfind(' ');
    if (space != std::string_view::npos && space > end * 2 / 3)
        end = space;
    return text.substr(0, end);
}

} // namespace twb::index
