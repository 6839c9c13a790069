// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/indexview.h"

namespace twb::search {

/// How a word of the index is written, "Straßenbeleuchtung" for "strassenbeleuchtung": as in the newest of
/// the listed records that hold it. Nothing when none holds the word itself, such as for stems. Within a
/// transaction of the view.
Result<std::optional<QString>> spellingOf(IndexView &view, const std::string &word);

} // namespace twb::search
