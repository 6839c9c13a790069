// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/stopwords.h"

#include "core/analysis/wordlist.h"

#include <set>
#include <string>

namespace twb::analysis {

using namespace Qt::StringLiterals;

bool isStopWord(std::string_view key)
{
    static const auto words = [] {
        std::set<std::string, std::less<>> result;
        const QByteArray text = readWordList(u"stopwords.txt"_s);
        forEachLine(std::string_view(text), [&](std::string_view line) { result.emplace(line); });
        return result;
    }();
    return words.contains(key);
}

} // namespace twb::analysis
