// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/token.h"
#include "core/analysis/wordforms.h"
#include "core/analysis/writtentogether.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace twb::analysis {

/// Every way in which one word is found.
struct Forms {
    std::string word; ///< the key
    std::string stem; ///< equal to the word where there is nothing to take off
    std::vector<std::string> parts; ///< of a compound, as keys and stems, without partMarker
};

/// Changes whenever the tokens of some text do; an index made with another version is out of date.
constexpr quint32 analyserVersion()
{
    return 3;
}

/// What is a word, and when are two words the same: the one place that decides it, for the index, for
/// queries and for marks. Words are runs of letters and digits; case and diacritics do not matter
/// (Unicode compatibility decomposition without combining marks, full case folding: ß is ss).
///
/// ae, oe and ue are a, o and u, as ä, ö and ü are, unless a vowel or q stands before: Müller, Mueller and
/// Muller are one word, neue, Steuer and Quelle stay as they are. Whether an e is dropped depends on what
/// stands before it alone, so the beginning of a word folds to a beginning of the folded word.
///
/// Code points of the planes 15 and 16 are words of their own: the index uses them for the values of
/// facets. Texts from people are freed of them before (see index::appendPlainText).
///
/// An object is confined to one thread: it learns the folding of code points as it meets them.
class Analyser {
public:
    static constexpr size_t maxTokenBytes = 96; ///< longer words are cut

    Analyser();
    ~Analyser();

    /// Calls \a visit for every word; it returns false to stop.
    template <typename Visit> void tokenize(std::string_view utf8, Visit &&visit);

    /// Calls \a visit(token, colocated) for every form of every word: the word; its stem; the parts of a
    /// compound, each with partMarker behind it; and after the last of several words written together
    /// ("Smart-City", "M13.2", "info@stadt.de") the whole. \a visit returns false to stop.
    template <typename Visit> void analyse(std::string_view utf8, Visit &&visit);

    /// The same in pieces, for those who remember what they know of a word: \a word(token) is called for
    /// every word; \a extra(token) for what is not found in packedForms() of that word: wholes, and the parts
    /// of "SmartCity" as written. Both return false to stop.
    template <typename Word, typename Extra>
    void analyseWords(std::string_view utf8, Word &&word, Extra &&extra);

    /// A piece of a text between blanks. Neither words nor what is written together go beyond it.
    struct Stretch {
        std::string_view text;
        quint32 letters = 0; ///< of lettersOf(), at least those of every token
        size_t words = 0;
    };

    /// Takes the stretch at \a position and moves on behind the blank after it. Much quicker than to read its
    /// words: for those who look for a few words in long texts.
    Stretch takeStretch(std::string_view utf8, size_t &position);

    /// The stem and the compound parts of a folded word, as in WordForms::packed().
    std::string_view packedForms(std::string_view key) { return m_forms.packed(key); }

    /// The forms of a word, as written or folded; of several words those of the first one.
    Forms forms(std::string_view word);

    /// All words of a text, folded.
    std::vector<std::string> words(std::string_view utf8);

    /// The words joined by blanks: equal for texts that read the same.
    std::string fold(std::string_view utf8);

private:
    /// What becomes of one code point: it parts words, vanishes, or adds these bytes.
    struct Folding {
        static constexpr quint8 separator = 0xff;
        quint8 size = separator;
        std::array<char, 7> bytes{};
    };
    using Page = std::array<Folding, 256>;

    const Folding &folding(char32_t c)
    {
        const auto &page = m_pages[c >> 8];
        return page ? (*page)[c & 0xff] : learn(c);
    }
    const Folding &learn(char32_t c);

    /// What becomes of the bytes below 0x80: a letter or a digit, or nothing where words are parted.
    static constexpr std::array<char, 128> asciiFolding = [] {
        std::array<char, 128> result{};
        for (uchar c = 'a'; c <= 'z'; ++c)
            result[c] = result[c - 'a' + 'A'] = char(c);
        for (uchar c = '0'; c <= '9'; ++c)
            result[c] = char(c);
        return result;
    }();

    /// The word that is being read.
    struct OpenWord {
        std::array<char, maxTokenBytes> bytes;
        size_t size = 0;
        qsizetype start = 0;
        quint32 letters = 0;
        bool hasHump = false;
        bool isAfterSmall = false; ///< the byte before was a small letter

        Token token(size_t end) const
        {
            return {{bytes.data(), size}, start, qsizetype(end), letters, hasHump};
        }
        /// Adds letters and digits below 0x80 from a position of a text on and moves on behind them. Counts
        /// in locals: bytes are written, and those may be anywhere for all the compiler knows.
        void addAscii(std::string_view utf8, size_t &position)
        {
            size_t count = size;
            quint32 found = letters;
            bool isHump = hasHump;
            bool wasSmall = isAfterSmall;
            size_t at = position;
            if (count == 0)
                start = qsizetype(at);
            for (; at < utf8.size() && uchar(utf8[at]) < asciiFolding.size(); ++at) {
                const char letter = asciiFolding[uchar(utf8[at])];
                if (letter == '\0')
                    break;
                isHump |= wasSmall && utf8[at] != letter;
                wasSmall = utf8[at] >= 'a';
                if (count == maxTokenBytes || (letter == 'e' && spellsUmlaut(bytes.data(), count)))
                    continue;
                bytes[count++] = letter;
                found |= letterBit(letter);
            }
            size = count;
            letters = found;
            hasHump = isHump;
            isAfterSmall = wasSmall;
            position = at;
        }
        void addFolded(const Folding &folding, size_t at)
        {
            if (size == 0)
                start = qsizetype(at);
            isAfterSmall = false;
            if (size + folding.size > maxTokenBytes)
                return;
            if (folding.size == 1 && folding.bytes[0] == 'e' && spellsUmlaut(bytes.data(), size))
                return;
            for (quint8 i = 0; i < folding.size; ++i) {
                bytes[size++] = folding.bytes[i];
                letters |= letterBit(folding.bytes[i]);
            }
        }
        void clear()
        {
            size = 0;
            letters = 0;
            hasHump = isAfterSmall = false;
        }
    };

    /// Whether an e after these letters is the second half of an umlaut spelled out.
    static bool spellsUmlaut(const char *letters, size_t size)
    {
        const auto vowel = [](char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; };
        const char last = size > 0 ? letters[size - 1] : '\0';
        const char before = size > 1 ? letters[size - 2] : '\0';
        return (last == 'a' || last == 'o' || last == 'u') && !vowel(before) && before != 'q';
    }
    static Folding fold(char32_t c);

    /// Calls \a visit for the words within "SmartCity", each as a part; false when that has stopped.
    template <typename Visit> bool visitHumps(std::string_view utf8, const Token &token, Visit &visit);

    std::array<std::unique_ptr<Page>, 0x1100> m_pages;
    WordForms m_forms;
};

/// Reads the code point at \a position of valid or invalid UTF-8 and moves on; invalid bytes give U+FFFD.
inline char32_t nextCodePoint(std::string_view utf8, size_t &position)
{
    const auto byte = [&](size_t i) { return i < utf8.size() ? uchar(utf8[i]) : uchar(0); };
    const auto continues = [&](size_t i) { return (byte(i) & 0xc0) == 0x80; };
    const uchar c = byte(position++);
    if (c < 0x80)
        return c;
    if (c >= 0xc2 && c < 0xe0 && continues(position))
        return char32_t(c & 0x1f) << 6 | (byte(position++) & 0x3f);
    if (c >= 0xe0 && c < 0xf0 && continues(position) && continues(position + 1)) {
        const char32_t result =
            char32_t(c & 0x0f) << 12 | char32_t(byte(position) & 0x3f) << 6 | (byte(position + 1) & 0x3f);
        position += 2;
        return result;
    }
    if (c >= 0xf0 && c < 0xf5 && continues(position) && continues(position + 1) && continues(position + 2)) {
        const char32_t result = char32_t(c & 0x07) << 18 | char32_t(byte(position) & 0x3f) << 12
            | char32_t(byte(position + 1) & 0x3f) << 6 | (byte(position + 2) & 0x3f);
        position += 3;
        return result <= 0x10ffff ? result : 0xfffd;
    }
    return 0xfffd;
}

template <typename Visit> void Analyser::tokenize(std::string_view utf8, Visit &&visit)
{
    OpenWord word;
    size_t position = 0;
    while (position < utf8.size()) {
        const size_t here = position;
        const bool isAscii = uchar(utf8[here]) < asciiFolding.size();
        if (isAscii && asciiFolding[uchar(utf8[here])]) {
            word.addAscii(utf8, position);
            continue;
        }
        if (isAscii)
            ++position;
        else if (const Folding &next = folding(nextCodePoint(utf8, position));
            next.size != Folding::separator) {
            word.addFolded(next, here);
            continue;
        }
        if (word.size > 0 && !visit(word.token(here)))
            return;
        word.clear();
    }
    if (word.size > 0)
        visit(word.token(utf8.size()));
}

inline Analyser::Stretch Analyser::takeStretch(std::string_view utf8, size_t &position)
{
    quint32 letters = 0;
    size_t words = 0;
    bool isInWord = false;
    size_t at = position;
    while (at < utf8.size() && utf8[at] != ' ') {
        const uchar byte = uchar(utf8[at]);
        letters |= letterBit(char(byte));
        bool isLetter = false;
        if (byte < asciiFolding.size()) {
            isLetter = asciiFolding[byte] != '\0';
            ++at;
        } else {
            const size_t here = at;
            const Folding &next = folding(nextCodePoint(utf8, at));
            letters |= lettersOf(utf8.substr(here, at - here));
            if (next.size == 0)
                continue;
            isLetter = next.size != Folding::separator;
            if (isLetter)
                letters |= lettersOf({next.bytes.data(), next.size});
        }
        words += isLetter && !isInWord ? 1 : 0;
        isInWord = isLetter;
    }
    const std::string_view text = utf8.substr(position, at - position);
    position = at + 1;
    return {text, letters, words};
}

template <typename Word, typename Extra>
void Analyser::analyseWords(std::string_view utf8, Word &&word, Extra &&extra)
{
    WrittenTogether run(utf8);
    bool going = true;
    const auto flush = [&] {
        const auto whole = run.take();
        if (going && whole)
            going = extra(*whole);
        return going;
    };
    tokenize(utf8, [&](const Token &token) {
        if (!run.continues(token) && !flush())
            return false;
        run.add(token);
        going = word(token);
        if (going && token.hasHump)
            going = visitHumps(utf8, token, extra);
        return going;
    });
    flush();
}

template <typename Visit> void Analyser::analyse(std::string_view utf8, Visit &&visit)
{
    const auto extra = [&](const Token &token) { return visit(token, true); };
    const auto word = [&](const Token &token) {
        bool going = visit(token, false);
        for (std::string_view forms = m_forms.packed(token.text); going && !forms.empty();)
            going = visit(Token{takeForm(forms), token.start, token.end}, true);
        return going;
    };
    analyseWords(utf8, word, extra);
}

template <typename Visit> bool Analyser::visitHumps(std::string_view utf8, const Token &token, Visit &visit)
{
    for (const auto &[start, end] : humps(utf8, token)) {
        std::string part = fold(utf8.substr(size_t(start), size_t(end - start)));
        const std::string stem = WordForms::stem(part) + partMarker;
        part += partMarker;
        if (!visit(Token{part, token.start, token.end}))
            return false;
        if (stem != part && !visit(Token{stem, token.start, token.end}))
            return false;
    }
    return true;
}

} // namespace twb::analysis
