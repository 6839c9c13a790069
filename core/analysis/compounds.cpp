// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compounds.h"

#include "core/analysis/wordlist.h"

#include <algorithm>
#include <array>
#include <bit>

namespace twb::analysis {

namespace {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

constexpr size_t shortestPart = 3;
constexpr quint64 placeBits = 7;

/// What a part costs: few and plain ones are wanted.
constexpr int partCost = 100;
constexpr int endingCost = 10;
constexpr int shortCost = 15;

/// Endings of nouns inside of a compound and at its end: linking elements and inflection.
constexpr std::array linkingElements{""sv, "s"sv, "n"sv, "en"sv, "e"sv, "er"sv, "es"sv, "ns"sv, "ens"sv};
constexpr std::array lastEndings{
    ""sv, "s"sv, "n"sv, "en"sv, "e"sv, "er"sv, "es"sv, "ns"sv, "ens"sv, "ern"sv, "em"sv, "nen"sv};

/// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
constexpr quint64 hashStart = 14695981039346656037ULL;
constexpr quint64 hashNext(quint64 hash, char letter)
{
    return (hash ^ uchar(letter)) * 1099511628211ULL;
}

quint64 partHash(std::string_view word)
{
    quint64 hash = hashStart;
    for (const char letter : word)
        hash = hashNext(hash, letter);
    return hash;
}

/// The best way found to fill a word up to a place.
struct Step {
    int cost = 0; ///< 0: not reached
    quint8 from = 0;
    quint8 wordEnd = 0; ///< where the part ends without a linking -s
};

/// The end of what is shown of a part: a linking -s is no part of the word, a plural is.
size_t endWithout(std::string_view ending, size_t wordEnd)
{
    return wordEnd + (ending.ends_with('s') ? ending.size() - 1 : ending.size());
}

/// Whether a part may be linked to what follows by \a ending.
bool mayLink(std::string_view ending, std::string_view rest, bool isNoun)
{
    return ending.size() < rest.size() && rest.starts_with(ending)
        && (isNoun || ending.empty() || ending == "e");
}

class Steps {
public:
    Steps() { m_steps[0].cost = 1; }
    bool reached(size_t at) const { return m_steps[at].cost > 0; }
    const Step &at(size_t place) const { return m_steps[place]; }
    void offer(size_t from, size_t wordEnd, std::string_view ending, bool isShort)
    {
        const int cost =
            m_steps[from].cost + partCost + (ending.empty() ? 0 : endingCost) + (isShort ? shortCost : 0);
        Step &step = m_steps[wordEnd + ending.size()];
        if (step.cost == 0 || cost < step.cost)
            step = {cost, quint8(from), quint8(endWithout(ending, wordEnd))};
    }

private:
    std::array<Step, Compounds::longest + 1> m_steps{};
};

/// Parts that stand one after the other, together, but for the whole word.
void addRuns(const std::vector<Compounds::Part> &single, std::vector<Compounds::Part> &runs)
{
    for (size_t first = 0; first < single.size(); ++first)
        for (size_t last = first; last < single.size(); ++last)
            if (last - first + 1 < single.size())
                runs.push_back({single[first].start, single[last].end});
}

} // namespace

quint32 Compounds::placeFor(char sign)
{
    switch (sign) {
    case '+':
        return First | Last | Noun;
    case '*':
        return First | Last;
    case '<':
        return First;
    default:
        return Last;
    }
}

Compounds::Compounds()
{
    const QByteArray text = readWordList(u"parts_de.txt"_s);
    m_slots.assign(std::bit_ceil(size_t(text.count('\n')) * 2 + 2), 0);
    forEachLine(std::string_view(text),
        [&](std::string_view line) { insert(line.substr(1), placeFor(line.front())); });
}

const Compounds &Compounds::german()
{
    static const Compounds compounds;
    return compounds;
}

void Compounds::insert(std::string_view word, quint32 place)
{
    const quint64 hash = partHash(word);
    const size_t mask = m_slots.size() - 1;
    size_t slot = size_t(hash >> 32) & mask;
    while (m_slots[slot] && (m_slots[slot] & ~placeBits) != (hash & ~placeBits))
        slot = (slot + 1) & mask;
    m_slots[slot] = (hash & ~placeBits) | (m_slots[slot] & placeBits) | place;
}

quint32 Compounds::placeOf(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = size_t(hash >> 32) & mask; m_slots[slot]; slot = (slot + 1) & mask)
        if ((m_slots[slot] & ~placeBits) == (hash & ~placeBits))
            return quint32(m_slots[slot] & placeBits);
    return Nowhere;
}

bool Compounds::knows(std::string_view key) const
{
    return placeOf(partHash(key)) != Nowhere;
}

void Compounds::split(std::string_view key, std::vector<Part> &parts) const
{
    parts.clear();
    const size_t size = key.size();
    if (size < shortest || size > longest
        || !std::ranges::all_of(key, [](char c) { return c >= 'a' && c <= 'z'; }))
        return;
    Steps steps;
    for (size_t from = 0; from + shortestPart <= size; ++from) {
        if (!steps.reached(from))
            continue;
        quint64 hash = hashStart;
        for (size_t end = from; end < size;) {
            hash = hashNext(hash, key[end++]);
            const quint32 place = end - from < shortestPart ? quint32(Nowhere) : placeOf(hash);
            if (place == Nowhere)
                continue;
            const bool isShort = end - from < shortestPart + 1;
            const std::string_view rest = key.substr(end);
            if (place & First)
                for (const std::string_view ending : linkingElements)
                    if (mayLink(ending, rest, place & Noun))
                        steps.offer(from, end, ending, isShort);
            if ((place & Last) && std::ranges::find(lastEndings, rest) != lastEndings.end())
                steps.offer(from, end, rest, isShort);
        }
    }
    if (!steps.reached(size))
        return;

    std::vector<Part> single;
    for (size_t at = size; at > 0; at = steps.at(at).from)
        single.push_back({steps.at(at).from, steps.at(at).wordEnd});
    std::ranges::reverse(single);
    if (single.size() < 2 || single.size() > mostParts)
        return;
    single.back().end = quint8(size);
    addRuns(single, parts);
}

} // namespace twb::analysis
