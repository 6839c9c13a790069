// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/germanstemmer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace twb::analysis {

namespace {

using namespace std::string_view_literals;

constexpr size_t longestWord = 64;

bool isVowel(char c)
{
    return "aeiouy"sv.contains(c);
}

/// A word while its end is taken off. U and Y are u and y between vowels: they count as consonants.
class Word {
public:
    explicit Word(std::string_view key) : m_size(key.size())
    {
        std::ranges::copy(key, m_letters.begin());
        for (size_t i = 1; i + 1 < m_size; ++i)
            if ((m_letters[i] == 'u' || m_letters[i] == 'y') && isVowel(m_letters[i - 1])
                && isVowel(m_letters[i + 1]))
                m_letters[i] = char(m_letters[i] - 'a' + 'A');
        const size_t first = regionAfter(0);
        m_region2 = regionAfter(first);
        m_region1 = m_size < 3 ? m_size : std::max<size_t>(first, 3);
    }

    size_t size() const { return m_size; }

    /// The longest of \a endings that the word ends with, if it lies in the region.
    std::optional<std::string_view> ending(std::span<const std::string_view> endings, size_t region) const
    {
        std::string_view longest;
        for (const std::string_view ending : endings)
            if (ending.size() > longest.size() && letters().ends_with(ending))
                longest = ending;
        if (longest.empty() || m_size - longest.size() < region)
            return std::nullopt;
        return longest;
    }

    bool endsWith(std::string_view ending) const { return letters().ends_with(ending); }
    void drop(std::string_view ending) { m_size -= ending.size(); }
    bool dropIn(size_t region, std::string_view ending)
    {
        const bool found = endsWith(ending) && m_size - ending.size() >= region;
        if (found)
            drop(ending);
        return found;
    }

    char last(size_t before = 0) const { return before < m_size ? m_letters[m_size - 1 - before] : '\0'; }

    void step1();
    void step2();
    void step3();

private:
    std::string_view letters() const { return {m_letters.data(), m_size}; }

    /// Where the first consonant that follows a vowel at or after \a from is over.
    size_t regionAfter(size_t from) const
    {
        while (from < m_size && !isVowel(m_letters[from]))
            ++from;
        while (from < m_size && isVowel(m_letters[from]))
            ++from;
        return std::min(from + 1, m_size);
    }

    std::array<char, longestWord> m_letters{};
    size_t m_size;
    size_t m_region1;
    size_t m_region2;
};

void Word::step1()
{
    static constexpr std::array endings{"em"sv, "ern"sv, "er"sv, "e"sv, "en"sv, "es"sv, "s"sv};
    const auto found = ending(endings, m_region1);
    if (!found)
        return;
    if (*found == "s") {
        if ("bdfghklmnrt"sv.contains(last(1)))
            drop(*found);
        return;
    }
    drop(*found);
    if ((*found == "e" || *found == "en" || *found == "es") && endsWith("niss"))
        drop("s");
}

void Word::step2()
{
    static constexpr std::array endings{"en"sv, "er"sv, "est"sv, "st"sv};
    const auto found = ending(endings, m_region1);
    if (found && (*found != "st" || (m_size >= 6 && "bdfghklmnt"sv.contains(last(2)))))
        drop(*found);
}

void Word::step3()
{
    static constexpr std::array endings{
        "end"sv, "ung"sv, "ig"sv, "ik"sv, "isch"sv, "lich"sv, "heit"sv, "keit"sv};
    const auto found = ending(endings, m_region2);
    if (!found)
        return;
    const bool afterE = last(found->size()) == 'e';
    if ((*found == "ig" || *found == "ik" || *found == "isch") && afterE)
        return;
    drop(*found);
    if ((*found == "end" || *found == "ung") && endsWith("ig") && last(2) != 'e')
        dropIn(m_region2, "ig");
    else if ((*found == "lich" || *found == "heit") && !dropIn(m_region1, "er"))
        dropIn(m_region1, "en");
    else if (*found == "keit" && !dropIn(m_region2, "lich"))
        dropIn(m_region2, "ig");
}

} // namespace

std::string_view germanStem(std::string_view key)
{
    if (key.size() > longestWord || !std::ranges::all_of(key, [](char c) { return c >= 'a' && c <= 'z'; }))
        return key;
    Word word(key);
    word.step1();
    word.step2();
    word.step3();
    return key.substr(0, word.size());
}

} // namespace twb::analysis
