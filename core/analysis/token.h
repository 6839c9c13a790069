// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <string_view>

namespace twb::analysis {

/// A word of a text as the index knows it, and where it stands.
struct Token {
    std::string_view text; ///< folded; valid until the next token is read
    qsizetype start = 0; ///< offsets in bytes of the UTF-8 text, [start, end)
    qsizetype end = 0;
};

/// Stands before the parts of compounds among the tokens of a text.
inline constexpr char partMarker = '\x01';

} // namespace twb::analysis
