// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entry.h"

#include <optional>
#include <string>
#include <string_view>

namespace twb::index {

/// A value of a facet as a small number, dense from 0. Given once, valid as long as the index file.
using Code = quint32;

/// A code as a word of full text: one code point of plane 15, or two for the rare codes beyond. The
/// analyser keeps such words whole; texts from people never hold them.
std::string codeWord(Code code);

/// Reads the first code word off \a words, which are parted by blanks; nothing when there is none left.
std::optional<Code> takeCodeWord(std::string_view &words);

/// Appends a number in 7-bit groups, the lowest first (LEB128).
void appendVarint(quint32 value, std::string &out);

/// Reads such a number and moves on; ends at \a end.
inline quint32 readVarint(const uchar *&at, const uchar *end)
{
    quint32 value = 0;
    for (int shift = 0; at < end && shift < 32; shift += 7) {
        const uchar byte = *at++;
        value |= quint32(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return value;
}

} // namespace twb::index
