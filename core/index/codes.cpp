// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/codes.h"

#include <algorithm>

namespace twb::index {

namespace {

/// Planes end with two code points that are no characters.
constexpr Code codePointsInPlane = 0xfffe;

void appendPlaneCharacter(char32_t c, std::string &out)
{
    out += char(0xf0 | c >> 18);
    out += char(0x80 | (c >> 12 & 0x3f));
    out += char(0x80 | (c >> 6 & 0x3f));
    out += char(0x80 | (c & 0x3f));
}

/// The number within its plane of a character of four bytes.
Code placeInPlane(std::string_view character)
{
    return Code(uchar(character[1]) & 0x0f) << 12 | Code(uchar(character[2]) & 0x3f) << 6
        | (uchar(character[3]) & 0x3f);
}

} // namespace

std::string codeWord(Code code)
{
    std::string word;
    if (code >= codePointsInPlane)
        appendPlaneCharacter(0x100000 + code / codePointsInPlane, word);
    appendPlaneCharacter(0xf0000 + code % codePointsInPlane, word);
    return word;
}

std::optional<Code> takeCodeWord(std::string_view &words)
{
    constexpr size_t characterSize = 4;
    constexpr size_t rareSize = 2 * characterSize;
    const size_t size = std::min(words.find(' '), words.size());
    const std::string_view word = words.substr(0, size);
    words.remove_prefix(std::min(size + 1, words.size()));
    if (word.size() == characterSize)
        return placeInPlane(word);
    if (word.size() == rareSize)
        return placeInPlane(word) * codePointsInPlane + placeInPlane(word.substr(characterSize));
    return std::nullopt;
}

void appendVarint(quint32 value, std::string &out)
{
    while (value >= 0x80) {
        out += char(value | 0x80);
        value >>= 7;
    }
    out += char(value);
}

} // namespace twb::index
