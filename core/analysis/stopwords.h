// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace twb::analysis {

/// Whether a word, as a key, only holds a sentence together: the, and, in. Reads its list once
/// (resources/analysis/stopwords.txt), from any thread.
bool isStopWord(std::string_view key);

} // namespace twb::analysis
