// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/codes.h"

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

} // namespace

std::string codeWord(Code code)
{
    std::string word;
    if (code >= codePointsInPlane)
        appendPlaneCharacter(0x100000 + code / codePointsInPlane, word);
    appendPlaneCharacter(0xf0000 + code % codePointsInPlane, word);
    return word;
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
