// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/vocabulary.h"

#include "core/index/wordtable.h"
#include "core/search/editdistance.h"

#include <algorithm>
#include <bit>
#include <map>
#include <ranges>
#include <span>

namespace twb::search {

namespace {

constexpr size_t fewestLetters = 5; ///< one less than the shortest word that may have a slip
constexpr size_t startLetters = 8;
constexpr size_t pairLetters = 16;
constexpr size_t wordsAtOnce = 16; ///< for which the compiler uses wide registers
constexpr int mostComparisons = 20'000; ///< some 100 ns each

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isAscii(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) { return uchar(c) < 0x80; });
}

/// No slips in what is read digit by digit, or holds signs: numbers, identifiers, addresses.
bool isMadeOfLetters(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) { return isLetter(c) || uchar(c) >= 0x80; });
}

/// One bit for each letter of the word, one more for the frequent ones when they occur twice. An edit
/// takes away one bit at most and adds one at most.
quint32 letterSet(std::string_view word)
{
    constexpr std::string_view frequent = "enirst";
    quint32 set = 0;
    for (const char c : word) {
        if (!isLetter(c))
            continue;
        const quint32 bit = quint32(1) << (c - 'a');
        const size_t place = set & bit ? frequent.find(c) : frequent.npos;
        set |= place == frequent.npos ? bit : quint32(1) << (26 + place);
    }
    return set;
}

/// One bit of 64 for each pair of neighbouring letters.
quint64 pairSet(std::string_view word)
{
    quint64 set = 0;
    for (size_t i = 1; i < word.size(); ++i)
        if (isLetter(word[i - 1]) && isLetter(word[i]))
            set |= quint64(1) << ((word[i - 1] * 7 + word[i]) & 63);
    return set;
}

quint32 withoutLowest(quint32 bits)
{
    return bits & (bits - 1);
}

/// True when no more than \a most bits are set. Quicker than counting them: processors of the baseline
/// have no instruction for that.
bool hasAtMost(quint32 bits, int most)
{
    for (int i = 0; i < most; ++i)
        bits = withoutLowest(bits);
    return bits == 0;
}

bool isBetter(const SimilarWord &a, const SimilarWord &b)
{
    if (a.distance != b.distance)
        return a.distance < b.distance;
    return a.records != b.records ? a.records > b.records : a.word < b.word;
}

std::vector<SimilarWord> best(std::vector<SimilarWord> found, size_t limit)
{
    const size_t count = std::min(limit, found.size());
    std::ranges::partial_sort(found, found.begin() + qptrdiff(count), isBetter);
    found.resize(count);
    return found;
}

} // namespace

/// What a word must look like to be worth comparing with the one that was typed.
struct Vocabulary::Filter {
    Filter(std::string_view typed, int letters)
        : most(isMadeOfLetters(typed) && letters < EditDistance::maxLetters ? forgivenEdits(letters) : 0),
          shortest(letters - most), set(letterSet(typed)),
          startSet(letterSet(typed.substr(0, startLetters - size_t(most)))),
          pairs(pairSet(typed.substr(0, pairLetters - size_t(most))))
    {
    }

    /// True when one of some words may match. What stands in the start of the typed word stands in that of
    /// the other, which is as much longer as edits may have moved it, but for one letter for each edit.
    bool admitsAny(std::span<const quint32, wordsAtOnce> startSets) const
    {
        const quint32 second = most > 1 ? 1 : 0;
        quint32 admitted = 0;
        for (const quint32 other : startSets) {
            const quint32 rest = withoutLowest(startSet & ~other);
            admitted |= quint32((rest & (rest - second)) == 0);
        }
        return admitted != 0;
    }

    /// An edit takes away two pairs of letters at most, one that swaps neighbours three.
    bool admits(quint32 otherStart, quint32 other, quint64 otherPairs) const
    {
        return hasAtMost(startSet & ~otherStart, most) && hasAtMost(set & ~other, most)
            && std::popcount(pairs & ~otherPairs) <= 3 * most;
    }

    int most; ///< edits; 0 when no slips are looked for
    int shortest;
    quint32 set;
    quint32 startSet;
    quint64 pairs;
};

Result<Vocabulary> Vocabulary::read(index::Database &database, const std::stop_token &stop)
{
    Vocabulary vocabulary;
    const auto read = index::WordTable::visitAll(database, [&](std::string_view word, quint32 records) {
        vocabulary.add(word, records);
        return !stop.stop_requested();
    });
    if (!read)
        return std::unexpected(read.error());
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    for (Bucket &bucket : vocabulary.m_buckets) {
        bucket.startSets.resize((bucket.count() + wordsAtOnce - 1) / wordsAtOnce * wordsAtOnce);
        bucket.letters.shrink_to_fit();
        bucket.sets.shrink_to_fit();
        bucket.startSets.shrink_to_fit();
        bucket.pairs.shrink_to_fit();
        bucket.records.shrink_to_fit();
    }
    return vocabulary;
}

/// 0 for one record, then one more with each doubling.
int Vocabulary::frequencyClass(quint32 records)
{
    return std::clamp(int(std::bit_width(records)) - 1, 0, frequencyClasses - 1);
}

void Vocabulary::add(std::string_view word, quint32 records)
{
    if (word.size() < fewestLetters || !isMadeOfLetters(word))
        return;
    if (!isAscii(word)) {
        m_others.push_back({std::string(word), records});
    } else if (word.size() <= mostLetters) {
        Bucket &bucket = m_buckets[place(int(word.size()), frequencyClass(records))];
        bucket.letters += word;
        bucket.sets.push_back(letterSet(word));
        bucket.startSets.push_back(letterSet(word.substr(0, startLetters)));
        bucket.pairs.push_back(pairSet(word.substr(0, pairLetters)));
        bucket.records.push_back(records);
    }
}

/// Calls visit(word, records) for words that may match by their letters, as long as the count lasts.
template <typename Visit> void Vocabulary::compare(const Filter &filter, int longest, Visit &&visit) const
{
    int left = mostComparisons;
    for (int frequency = frequencyClasses - 1; frequency >= 0; --frequency)
        for (int size = filter.shortest; size <= std::min(longest, mostLetters); ++size) {
            const Bucket &words = m_buckets[place(size, frequency)];
            for (size_t first = 0; first < words.count(); first += wordsAtOnce) {
                if (!filter.admitsAny(
                        std::span<const quint32, wordsAtOnce>(words.startSets.data() + first, wordsAtOnce)))
                    continue;
                for (size_t i = first; i < std::min(first + wordsAtOnce, words.count()); ++i) {
                    if (!filter.admits(words.startSets[i], words.sets[i], words.pairs[i]))
                        continue;
                    if (--left < 0)
                        return;
                    visit(words.word(i, size_t(size)), words.records[i]);
                }
            }
        }
    for (const OtherWord &other : m_others | std::views::take(left))
        visit(other.word, other.records);
}

std::vector<SimilarWord> Vocabulary::similarWords(std::string_view word, size_t limit) const
{
    const EditDistance distance(word);
    const Filter filter(word, distance.letters());
    if (filter.most == 0)
        return {};
    std::vector<SimilarWord> found;
    compare(filter, distance.letters() + filter.most, [&](std::string_view other, quint32 records) {
        if (!hasAtMost(letterSet(other) & ~filter.set, filter.most))
            return;
        const int edits = distance.to(other);
        if (edits > 0 && edits <= filter.most)
            found.push_back({std::string(other), edits, records});
    });
    return best(std::move(found), limit);
}

std::vector<SimilarWord> Vocabulary::similarBeginnings(std::string_view beginning, size_t limit) const
{
    const EditDistance distance(beginning);
    const Filter filter(beginning, distance.letters());
    if (filter.most == 0)
        return {};
    std::map<std::string, SimilarWord, std::less<>> found;
    compare(filter, mostLetters, [&](std::string_view other, quint32 records) {
        const auto [edits, bytes] = distance.toBeginning(other);
        if (edits > filter.most)
            return;
        const std::string_view start = other.substr(0, bytes);
        auto place = found.find(start);
        if (place == found.end())
            place = found.emplace(start, SimilarWord{std::string(start), edits, 0}).first;
        place->second.records += records;
    });
    if (found.contains(beginning))
        return {};
    std::vector<SimilarWord> all;
    for (auto &[start, similar] : found)
        all.push_back(std::move(similar));
    return best(std::move(all), limit);
}

size_t Vocabulary::size() const
{
    size_t count = m_others.size();
    for (const Bucket &bucket : m_buckets)
        count += bucket.count();
    return count;
}

size_t Vocabulary::bytes() const
{
    size_t sum = m_buckets.capacity() * sizeof(Bucket);
    for (const OtherWord &other : m_others)
        sum += sizeof other + other.word.capacity();
    for (const Bucket &bucket : m_buckets)
        sum += bucket.letters.capacity() + (sizeof(quint64) + sizeof(quint32) * 3) * bucket.sets.capacity();
    return sum;
}

} // namespace twb::search
