// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/words/vocabulary.h"

#include "core/index/wordtable.h"
#include "core/search/words/editdistance.h"

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <optional>
#include <ranges>
#include <span>

namespace twb::search {

namespace {

constexpr size_t fewestLetters = 5; ///< one less than the shortest word that may have a slip
constexpr int frequencyClasses = 32;
constexpr int mostSteps = 1'000'000; ///< of the automaton; some nanoseconds each
constexpr int mostOthers = 20'000; ///< words read one by one; some 100 ns each
constexpr size_t wordsAtOnce = 16; ///< for which the compiler uses wide registers

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

/// 0 for one record, then one more with each doubling.
int frequencyClass(quint32 records)
{
    return std::max(0, std::bit_width(records) - 1);
}

/// Calls visit(word, records) for the words that may be meant by others.
template <typename Visit>
Result<void> visitWords(index::Database &database, const std::stop_token &stop, Visit &&visit)
{
    const auto visited = index::WordTable::visitAll(database, [&](std::string_view word, quint32 records) {
        if (word.size() >= fewestLetters && isMadeOfLetters(word))
            visit(word, records);
        return !stop.stop_requested();
    });
    return visited && stop.stop_requested() ? failure(ErrorCode::Cancelled) : visited;
}

/// What some words take.
struct Sizes {
    size_t words = 0;
    size_t letters = 0;
};

/// None for a word in which no slips are looked for.
std::optional<SlipAutomaton> automatonFor(std::string_view word, int letters)
{
    const int most = forgivenEdits(letters);
    if (most == 0 || letters > SlipAutomaton::maxLetters || !isMadeOfLetters(word))
        return std::nullopt;
    return SlipAutomaton(word, letters, most);
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

/// Beginnings with the records of all words that begin so.
class Beginnings {
public:
    void add(std::string_view start, int distance, quint32 records)
    {
        auto place = m_found.find(start);
        if (place == m_found.end())
            place = m_found.emplace(start, SimilarWord{std::string(start), distance, 0}).first;
        place->second.records += records;
    }

    std::vector<SimilarWord> take()
    {
        std::vector<SimilarWord> all;
        all.reserve(m_found.size());
        for (auto &[start, similar] : m_found)
            all.push_back(std::move(similar));
        return all;
    }

private:
    std::map<std::string, SimilarWord, std::less<>> m_found;
};

/// The shortest beginning of what is being read that is as near as any.
struct Nearest {
    int distance = 0;
    size_t letters = 0;
};

} // namespace

Result<Vocabulary> Vocabulary::read(index::Database &database, const std::stop_token &stop, size_t most)
{
    std::array<Sizes, frequencyClasses> classes{};
    const auto counted = visitWords(database, stop, [&](std::string_view word, quint32 records) {
        Sizes &sizes = classes.at(size_t(frequencyClass(records)));
        ++sizes.words;
        sizes.letters += word.size();
    });
    Sizes kept;
    int rarest = frequencyClasses;
    while (rarest > 0 && kept.words + classes[size_t(rarest) - 1].words <= most) {
        --rarest;
        kept.words += classes[size_t(rarest)].words;
        kept.letters += classes[size_t(rarest)].letters;
    }
    Vocabulary vocabulary;
    vocabulary.reserve(kept.words, kept.letters);
    return counted
        .and_then([&] {
            return visitWords(database, stop, [&](std::string_view word, quint32 records) {
                if (frequencyClass(records) >= rarest)
                    vocabulary.add(word, records);
            });
        })
        .transform([&] { return std::move(vocabulary); });
}

/// Words come in ascending order.
void Vocabulary::add(std::string_view word, quint32 records)
{
    if (!isAscii(word)) {
        m_others.push_back({std::string(word), records});
        return;
    }
    constexpr size_t mostShared = std::numeric_limits<quint8>::max();
    const std::string_view before = m_shared.empty() ? std::string_view() : this->word(m_shared.size() - 1);
    const auto shared = size_t(std::ranges::mismatch(before, word).in1 - before.begin());
    m_shared.push_back(quint8(std::min(shared, mostShared)));
    m_letters += word;
    m_starts.push_back(quint32(m_letters.size()));
    m_records.push_back(m_records.back() + records);
}

void Vocabulary::reserve(size_t words, size_t letters)
{
    m_letters.reserve(letters);
    m_starts.reserve(words + 1);
    m_records.reserve(words + 1);
    m_shared.reserve(words);
}

/// The first word behind \a i that does not share so many letters with it.
size_t Vocabulary::behind(size_t i, size_t letters) const
{
    const auto allShare = [&](std::span<const quint8, wordsAtOnce> words) {
        quint8 fewer = 0;
        for (const quint8 shared : words)
            fewer |= quint8(shared < letters);
        return fewer == 0;
    };
    size_t next = i + 1;
    while (next + wordsAtOnce <= m_shared.size()
        && allShare(std::span<const quint8, wordsAtOnce>(m_shared.data() + next, wordsAtOnce)))
        next += wordsAtOnce;
    while (next < m_shared.size() && m_shared[next] >= letters)
        ++next;
    return next;
}

bool Vocabulary::hasBeginning(std::string_view beginning) const
{
    const auto places = std::views::iota(size_t(0), m_shared.size());
    const auto place = std::ranges::lower_bound(places, beginning, {}, [&](size_t i) { return word(i); });
    return (place != places.end() && word(*place).starts_with(beginning))
        || std::ranges::any_of(
            m_others, [&](const OtherWord &other) { return other.word.starts_with(beginning); });
}

/// Reads all words of letters from a to z, what several begin with only once. Calls enter(i, letters,
/// state) after each letter, with the first word that begins so; where it says no, all that begin so are
/// passed over.
template <typename Enter> void Vocabulary::walk(const SlipAutomaton &automaton, Enter &&enter) const
{
    std::array<SlipAutomaton::State, SlipAutomaton::maxLetters + SlipAutomaton::maxEdits + 2> states;
    states[0] = automaton.start();
    int steps = 0;
    for (size_t i = 0; i < m_shared.size() && steps < mostSteps;) {
        const std::string_view word = this->word(i);
        size_t letters = m_shared[i];
        bool goesOn = true;
        for (; goesOn && letters < word.size(); ++letters, ++steps) {
            states[letters + 1] = automaton.after(states[letters], word[letters]);
            goesOn = enter(i, letters + 1, states[letters + 1]);
        }
        i = goesOn ? i + 1 : behind(i, letters);
    }
}

std::vector<SimilarWord> Vocabulary::similarWords(std::string_view word, size_t limit) const
{
    const EditDistance distance(word);
    const auto automaton = automatonFor(word, distance.letters());
    if (!automaton)
        return {};
    std::vector<SimilarWord> found;
    const auto add = [&](std::string_view other, int edits, quint32 records) {
        if (edits > 0 && edits <= automaton->most())
            found.push_back({std::string(other), edits, records});
    };
    walk(*automaton, [&](size_t i, size_t letters, const SlipAutomaton::State &state) {
        if (const std::string_view other = this->word(i); other.size() == letters)
            add(other, automaton->edits(state), records(i, i + 1));
        return !automaton->isDead(state);
    });
    for (const OtherWord &other : m_others | std::views::take(mostOthers))
        add(other.word, distance.to(other.word), other.records);
    return best(std::move(found), limit);
}

std::vector<SimilarWord> Vocabulary::similarBeginnings(std::string_view beginning, size_t limit) const
{
    const EditDistance distance(beginning);
    const auto automaton = automatonFor(beginning, distance.letters());
    if (!automaton || hasBeginning(beginning))
        return {};
    Beginnings found;
    std::array<Nearest, SlipAutomaton::maxLetters + SlipAutomaton::maxEdits + 2> nearest;
    nearest[0] = {automaton->most() + 1, 0};
    walk(*automaton, [&](size_t i, size_t letters, const SlipAutomaton::State &state) {
        const int edits = automaton->edits(state);
        const Nearest &before = nearest[letters - 1];
        nearest[letters] = edits < before.distance ? Nearest{edits, letters} : before;
        const Nearest &now = nearest[letters];
        const bool goesOn = SlipAutomaton::mayComeNearer(state, now.distance);
        if (now.distance <= automaton->most() && (!goesOn || word(i).size() == letters))
            found.add(word(i).substr(0, now.letters), now.distance,
                records(i, goesOn ? i + 1 : behind(i, letters)));
        return goesOn;
    });
    for (const OtherWord &other : m_others | std::views::take(mostOthers)) {
        const auto [edits, bytes] = distance.toBeginning(other.word);
        if (edits <= automaton->most())
            found.add(std::string_view(other.word).substr(0, bytes), edits, other.records);
    }
    return best(found.take(), limit);
}

size_t Vocabulary::bytes() const
{
    size_t sum = m_letters.capacity() + m_shared.capacity()
        + sizeof(quint32) * (m_starts.capacity() + m_records.capacity());
    for (const OtherWord &other : m_others)
        sum += sizeof other + other.word.capacity();
    return sum;
}

} // namespace twb::search
