// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/englishstemmer.h"

#include "core/analysis/wordlist.h"

#include <algorithm>
#include <set>

namespace twb::analysis {

namespace {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

constexpr size_t shortestWord = 3;

using Words = std::set<std::string, std::less<>>;

const Words &englishWords()
{
    static const Words words = [] {
        Words result;
        const QByteArray text = readWordList(u"english.txt"_s);
        forEachLine(std::string_view(text), [&](std::string_view line) { result.emplace(line); });
        return result;
    }();
    return words;
}

struct Ending {
    std::string_view ending;
    std::string_view instead;
};

constexpr Ending endings[] = {{""sv, ""sv}, {"ies"sv, "y"sv}, {"ied"sv, "y"sv}, {"s"sv, ""sv}, {"es"sv, ""sv},
    {"ing"sv, ""sv}, {"ing"sv, "e"sv}, {"ings"sv, ""sv}, {"ings"sv, "e"sv}, {"ed"sv, ""sv}, {"ed"sv, "e"sv}};

/// "mapp" of mapping is map.
bool endsDoubled(std::string_view word)
{
    return word.size() > 2 && word.back() == word[word.size() - 2] && "bdfgmnprt"sv.contains(word.back());
}

} // namespace

std::string englishBase(std::string_view key)
{
    if (key.size() < shortestWord || !std::ranges::all_of(key, [](char c) { return c >= 'a' && c <= 'z'; }))
        return {};
    if (!"sdgy"sv.contains(key.back()) && !englishWords().contains(key))
        return {};
    for (const auto &[ending, instead] : endings) {
        if (!key.ends_with(ending))
            continue;
        std::string base(key.substr(0, key.size() - ending.size()));
        base += instead;
        if (englishWords().contains(base))
            return base;
        if (!ending.empty() && instead.empty() && endsDoubled(base)
            && englishWords().contains(base.substr(0, base.size() - 1)))
            return base.substr(0, base.size() - 1);
    }
    return {};
}

} // namespace twb::analysis
