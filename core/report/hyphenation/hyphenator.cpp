// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hyphenation/hyphenator.h"

#include <QFile>

#include <algorithm>
#include <bit>
#include <iterator>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr int minimumBefore = 2;
constexpr int minimumAfter = 3;
constexpr int shortestPart = 4;
constexpr int knownWordsLimit = 4'000;
constexpr QByteArrayView linkingSounds[] = {"s", "es", "n", "en", "er", "e", "ens", "ns"};

/// FNV-1a.
constexpr quint32 hashStart = 2166136261u;
constexpr quint32 hashNext(quint32 hash, char letter)
{
    return (hash ^ quint8(letter)) * 16777619u;
}

constexpr bool isMark(char c)
{
    return c == '-' || (c >= '0' && c <= '9');
}

bool isVowel(char c)
{
    return QByteArrayView("aeiouy\xe4\xf6\xfc\xe9\xe8\xe0\xe1").contains(c);
}

/// Drops breaks that would leave a single letter or a piece without a vowel between two of them.
std::vector<int> soundBreaks(const QByteArray &word, std::vector<int> breaks)
{
    std::erase_if(breaks, [&](int at) { return at < minimumBefore || at > word.size() - minimumAfter; });
    for (bool again = true; again;) {
        again = false;
        int begin = 0;
        for (size_t i = 0; i <= breaks.size() && !again; ++i) {
            const int end = i < breaks.size() ? breaks[i] : int(word.size());
            const bool sound =
                end - begin > 1 && std::any_of(word.begin() + begin, word.begin() + end, isVowel);
            if (!sound) {
                std::erase_if(breaks, [&](int at) { return at == begin || at == end; });
                again = begin > 0 || end < word.size();
            }
            begin = end;
        }
    }
    return breaks;
}

} // namespace

void Hyphenator::Table::reserve(qsizetype entries)
{
    m_slots.assign(std::bit_ceil(size_t(entries) * 2 + 2), 0);
}

void Hyphenator::Table::insert(quint32 entry, const QByteArray &text)
{
    quint32 hash = hashStart;
    qsizetype length = 0;
    for (qsizetype i = entry; text[i] != '\n'; ++i) {
        if (isMark(text[i]))
            continue;
        hash = hashNext(hash, text[i]);
        ++length;
    }
    m_longest = std::max(m_longest, length);
    size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot])
        slot = (slot + 1) & (m_slots.size() - 1);
    m_slots[slot] = entry + 1;
}

qint64 Hyphenator::Table::find(QByteArrayView letters, quint32 hash, const QByteArray &text) const
{
    const auto matches = [&](qsizetype at) {
        for (const char letter : letters) {
            while (isMark(text[at]))
                ++at;
            if (text[at++] != letter)
                return false;
        }
        while (isMark(text[at]))
            ++at;
        return text[at] == '\n';
    };
    for (size_t slot = hash & (m_slots.size() - 1); m_slots[slot]; slot = (slot + 1) & (m_slots.size() - 1)) {
        if (matches(m_slots[slot] - 1))
            return m_slots[slot] - 1;
    }
    return -1;
}

Result<Hyphenator> Hyphenator::german()
{
    QFile file(u":/twb/hyphenation/de.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {file.fileName(), file.errorString()});
    return fromTables(QString::fromUtf8(file.readAll()));
}

Hyphenator Hyphenator::fromTables(QStringView tables)
{
    Hyphenator result;
    result.m_text = tables.toLatin1();
    if (!result.m_text.endsWith('\n'))
        result.m_text += '\n';
    const QByteArray &text = result.m_text;
    const qsizetype lexicon = std::max<qsizetype>(text.indexOf("=lexicon\n"), 0);
    result.m_patterns.reserve(std::count(text.begin(), text.begin() + lexicon, '\n'));
    result.m_lexicon.reserve(std::count(text.begin() + lexicon, text.end(), '\n'));
    for (qsizetype at = 0; at < text.size(); at = text.indexOf('\n', at) + 1) {
        if (text[at] != '#' && text[at] != '=' && text[at] != '\n')
            (at < lexicon ? result.m_patterns : result.m_lexicon).insert(quint32(at), text);
    }
    return result;
}

const std::vector<int> &Hyphenator::breaks(QStringView word) const
{
    static const std::vector<int> none;
    if (word.size() > longestWord)
        return none;
    const QString key = word.toString();
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    if (m_known.size() > knownWordsLimit)
        m_known.clear();
    return *m_known.insert(key, compute(word));
}

std::vector<int> Hyphenator::compute(QStringView word) const
{
    if (word.size() < minimumBefore + minimumAfter)
        return {};
    const QString lower = word.toString().toLower();
    if (lower.size() != word.size()
        || std::ranges::any_of(lower, [](QChar c) { return c.unicode() > 0xff || !c.isLetter(); }))
        return {};
    const QByteArray bytes = lower.toLatin1();
    std::vector<int> breaks = lexiconBreaks(bytes);
    if (breaks.empty())
        breaks = loosePartBreaks(bytes);
    return soundBreaks(bytes, std::move(breaks));
}

/// The word as lexicon entries in a row, with linking sounds between them; long entries weigh most. Empty
/// when there is no such reading.
std::vector<Hyphenator::Part> Hyphenator::compoundParts(const QByteArray &word) const
{
    struct Reading {
        int score = -1;
        int previous = -1; // where the last part or linking sound begins
        Part part; // length 0 for a linking sound
    };
    const int size = int(word.size());
    std::vector<Reading> best(size_t(size) + 1);
    best[0].score = 0;
    const auto offer = [&](int end, const Reading &reading) {
        if (best[end].score < reading.score)
            best[end] = reading;
    };
    for (int begin = 0; begin < size; ++begin) {
        if (best[begin].score < 0)
            continue;
        const int score = best[begin].score;
        quint32 hash = hashStart;
        for (int end = begin; end < size && end - begin < m_lexicon.longest();) {
            hash = hashNext(hash, word[end++]);
            const int length = end - begin;
            if (length < shortestPart)
                continue;
            const qint64 entry = m_lexicon.find(QByteArrayView(word).sliced(begin, length), hash, m_text);
            if (entry >= 0)
                offer(end, {score + length * length, begin, {begin, length, quint32(entry)}});
        }
        for (const QByteArrayView sound : linkingSounds) {
            if (begin > 0 && best[begin].part.length > 0
                && QByteArrayView(word).sliced(begin).startsWith(sound))
                offer(begin + int(sound.size()), {std::max(score - 2, 0), begin, {}});
        }
    }
    std::vector<Part> parts;
    if (best[size].score < 0)
        return parts;
    for (int at = size; at > 0; at = best[at].previous) {
        if (best[at].part.length > 0)
            parts.push_back(best[at].part);
    }
    std::ranges::reverse(parts);
    return parts;
}

std::vector<int> Hyphenator::lexiconBreaks(const QByteArray &word) const
{
    std::vector<int> joints;
    const std::vector<Part> parts = compoundParts(word);
    if (parts.empty())
        return {};
    for (const Part &part : parts) {
        if (part.begin > 0)
            joints.push_back(part.begin);
        int letter = part.begin;
        for (qsizetype at = part.entry; m_text[at] != '\n'; ++at) {
            if (m_text[at] != '-')
                ++letter;
            else if (letter < part.begin + part.length)
                joints.push_back(letter);
        }
    }
    return withPatterns(word, joints);
}

/// For words that the lexicon does not cover: entries found anywhere in the word, as libhyphen does it, and
/// of these breaks only those that the patterns alone find as well.
std::vector<int> Hyphenator::loosePartBreaks(const QByteArray &word) const
{
    std::vector<bool> joint(size_t(word.size()) + 1);
    for (int begin = 0; begin < word.size(); ++begin) {
        quint32 hash = hashStart;
        for (int end = begin; end < word.size() && end - begin < m_lexicon.longest();) {
            hash = hashNext(hash, word[end++]);
            const qint64 entry =
                m_lexicon.find(QByteArrayView(word).sliced(begin, end - begin), hash, m_text);
            if (entry < 0)
                continue;
            int letter = begin;
            for (qsizetype at = entry; m_text[at] != '\n'; ++at) {
                if (m_text[at] == '-')
                    joint[letter] = true;
                else
                    ++letter;
            }
        }
    }
    std::vector<int> joints;
    for (int at = 1; at < word.size(); ++at) {
        if (joint[at])
            joints.push_back(at);
    }
    const std::vector<int> found = withPatterns(word, joints);
    const std::vector<int> alone = patternBreaks(word);
    std::vector<int> both;
    std::ranges::set_intersection(found, alone, std::back_inserter(both));
    return both;
}

std::vector<int> Hyphenator::withPatterns(const QByteArray &word, const std::vector<int> &joints) const
{
    std::vector<int> breaks;
    int begin = 0;
    for (size_t i = 0; i <= joints.size(); ++i) {
        const int end = i < joints.size() ? joints[i] : int(word.size());
        for (const int at : patternBreaks(word.sliced(begin, end - begin)))
            breaks.push_back(begin + at);
        if (i < joints.size())
            breaks.push_back(end);
        begin = end;
    }
    return breaks;
}

std::vector<int> Hyphenator::patternBreaks(const QByteArray &word) const
{
    const QByteArray dotted = '.' + word + '.';
    std::vector<quint8> levels(size_t(dotted.size()) + 1);
    for (qsizetype begin = 0; begin < dotted.size(); ++begin) {
        quint32 hash = hashStart;
        for (qsizetype end = begin; end < dotted.size() && end - begin < m_patterns.longest();) {
            hash = hashNext(hash, dotted[end++]);
            const qint64 entry =
                m_patterns.find(QByteArrayView(dotted).sliced(begin, end - begin), hash, m_text);
            if (entry < 0)
                continue;
            qsizetype letter = begin;
            for (qsizetype at = entry; m_text[at] != '\n'; ++at) {
                if (isMark(m_text[at]))
                    levels[letter] = std::max(levels[letter], quint8(m_text[at] - '0'));
                else
                    ++letter;
            }
        }
    }
    std::vector<int> breaks;
    for (int at = minimumBefore; at <= word.size() - minimumBefore; ++at) {
        if (levels[size_t(at) + 1] % 2)
            breaks.push_back(at);
    }
    return breaks;
}

} // namespace twb::report
