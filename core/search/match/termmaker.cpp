// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/match/termmaker.h"

#include "core/analysis/compounds.h"
#include "core/analysis/stopwords.h"
#include "core/analysis/writtentogether.h"
#include "core/search/match/clause.h"
#include "core/search/words/editdistance.h"

#include <algorithm>
#include <map>

namespace twb::search {

using analysis::partMarker;
using analysis::Token;

namespace {

constexpr size_t mostTermWords = 16;
constexpr size_t shortestPartBeginning = 3; ///< to be marked: full text finds the parts of shorter ones too
constexpr size_t shortestOwnPart = 4; ///< in bytes: shorter words stand in too many others
constexpr int shortestBeginning = 3; ///< in letters, of a word that nobody has called unfinished
constexpr qsizetype mostSynonyms = 8;

/// The smallest parts of a compound that the word list knows.
std::vector<std::string> smallestParts(const std::string &word)
{
    std::vector<analysis::Compounds::Part> parts;
    analysis::Compounds::german().split(word, parts);
    std::vector<std::string> words;
    for (const auto &part : parts)
        if (std::ranges::none_of(
                parts, [&](const auto &other) { return other.start == part.start && other.end < part.end; }))
            words.push_back(word.substr(part.start, size_t(part.end - part.start)));
    return words;
}

/// A word of the language is one, whether the library holds it or not.
bool isWhole(const std::string &word)
{
    const auto &german = analysis::Compounds::german();
    return german.knows(word) || german.knows(analysis::WordForms::stem(word))
        || !smallestParts(word).empty();
}

int lettersOf(std::string_view word)
{
    return int(std::ranges::count_if(word, [](char c) { return (uchar(c) & 0xc0) != 0x80; }));
}

} // namespace

Result<Term> TermMaker::make(const QString &text, const Written &written)
{
    build(text, written);
    if (m_term.words.empty())
        return std::move(m_term);
    if (!written.literal && !written.excluded) {
        if (auto forgiven = forgive(text, written); !forgiven)
            return std::unexpected(forgiven.error());
        if (!m_term.prefix)
            addSynonyms(How::Synonym, m_view.names().synonymsOf(m_term.words));
        addOfThesaurus();
    }
    std::ranges::stable_sort(m_term.ways, {}, &Way::how);
    return std::move(m_term);
}

void TermMaker::build(const QString &text, const Written &written)
{
    m_term = {};
    m_term.typed = text;
    m_term.prefix = written.prefix;
    m_term.excluded = written.excluded;
    m_text = text.toStdString();
    m_term.words = m_view.analyser().words(m_text);
    m_term.words.resize(std::min(m_term.words.size(), mostTermWords));
    if (m_term.words.empty())
        return;
    if (m_term.words.size() == 1 && !written.literal)
        addWord(written);
    else
        addSeveral(written);
    addNames();
}

/// Words that stand in the library were meant as they are. Others may be unfinished, or slips.
Result<void> TermMaker::forgive(const QString &text, const Written &written)
{
    const auto known = isFound(m_term);
    if (!known || *known)
        return known.transform([](bool) { });
    const std::string &last = m_term.words.back();
    if (!written.prefix && lettersOf(last) >= shortestBeginning && !isWhole(last)) {
        const Term whole = m_term;
        build(text, {true, written.literal, written.excluded});
        const auto begins = isFound(m_term);
        if (!begins || *begins)
            return begins.transform([](bool) { });
        m_term = whole;
    }
    return addSlips();
}

void TermMaker::addWord(const Written &written)
{
    const std::string &word = m_term.words.front();
    const std::string stem = analysis::WordForms::stem(word);
    m_term.optional = !written.prefix && !written.excluded && analysis::isStopWord(word);
    m_term.ways.push_back({How::Exact, {{word}}});
    if (written.prefix)
        m_term.ways.push_back({How::Beginning, {{word}}, true});
    std::vector<std::string> inflected{stem};
    if (stem != word)
        inflected.push_back(word); // the stem of other words
    m_term.ways.push_back({How::Inflected, {inflected}});
    if (written.excluded)
        return;
    if (written.prefix && word.size() >= shortestPartBeginning)
        m_term.ways.push_back({How::Part, {{word}}, true});
    std::vector<std::string> parts{stem + partMarker};
    if (stem != word)
        parts.push_back(word + partMarker);
    m_term.ways.push_back({How::Part, {parts}});
    const Token whole{word, 0, qsizetype(m_text.size())};
    if (!analysis::hasHump(m_text, whole))
        return;
    Way apart{How::Parts, {}, written.prefix, true};
    for (const auto &[start, end] : analysis::humps(m_text, whole))
        apart.places.push_back({m_view.analyser().fold(m_text.substr(size_t(start), size_t(end - start)))});
    if (apart.places.size() > 1)
        m_term.ways.push_back(std::move(apart));
}

/// "Smart-City" is found in this order, and as smartcity.
void TermMaker::addSeveral(const Written &written)
{
    const How how = written.prefix ? How::Beginning : How::Exact;
    Way inOrder{how, {}, written.prefix, true};
    for (const std::string &word : m_term.words)
        inOrder.places.push_back({word});
    m_term.ways.push_back(std::move(inOrder));
    if (written.literal)
        return;
    const auto word = [](const Token &) { return true; };
    m_view.analyser().analyseWords(m_text, word, [&](const Token &whole) {
        if (!analysis::isPartToken(whole.text) && whole.start == 0 && whole.end == qsizetype(m_text.size()))
            m_term.ways.push_back({how, {{std::string(whole.text)}}, written.prefix});
        return true;
    });
}

Result<std::vector<Term>> TermMaker::parts(const Term &compound)
{
    if (compound.excluded)
        return {};
    std::vector<std::string> words =
        compound.words.size() > 1 ? compound.words : smallestParts(compound.words.front());
    if (words.empty()) {
        auto own = partsByOwnWords(compound.words.front());
        if (!own)
            return std::unexpected(own.error());
        words = *std::move(own);
    }
    std::vector<Term> terms;
    for (std::string &part : words) {
        Term term;
        term.typed = compound.typed;
        term.ways.push_back({How::Parts, {formsOf(part)}});
        term.words = {std::move(part)};
        terms.push_back(std::move(term));
    }
    return terms;
}

/// The two words of the library, perhaps with a linking element between them, of which the rarer one is
/// as frequent as can be; nothing when there are none.
Result<std::vector<std::string>> TermMaker::partsByOwnWords(const std::string &word)
{
    std::vector<std::string> best;
    quint32 most = 0;
    for (size_t at = shortestOwnPart; at + shortestOwnPart <= word.size(); ++at) {
        const std::string tail = word.substr(at);
        const auto ofTail = ownRecords(tail);
        if (!ofTail)
            return std::unexpected(ofTail.error());
        if (*ofTail <= most)
            continue;
        for (const std::string_view link : {"", "s", "n", "en", "er", "es"}) {
            if (at < link.size() + shortestOwnPart || !std::string_view(word).substr(0, at).ends_with(link))
                continue;
            const std::string head = word.substr(0, at - link.size());
            const auto ofHead = ownRecords(head);
            if (!ofHead)
                return std::unexpected(ofHead.error());
            if (const quint32 rarer = std::min(*ofHead, *ofTail); rarer > most) {
                most = rarer;
                best = {head, tail};
            }
        }
    }
    return best;
}

/// In how many records a word or other forms of it stand.
Result<quint32> TermMaker::ownRecords(const std::string &word)
{
    return m_view.documentFrequency(analysis::WordForms::stem(word)).and_then([&](quint32 ofStem) {
        return m_view.documentFrequency(word).transform(
            [ofStem](quint32 ofWord) { return std::max(ofStem, ofWord); });
    });
}

QStringList TermMaker::separate(const QString &text)
{
    const std::string utf8 = text.toStdString();
    QStringList words;
    bool hasWhole = false;
    m_view.analyser().analyseWords(
        utf8,
        [&](const Token &token) {
            words.append(QString::fromUtf8(
                std::string_view(utf8).substr(size_t(token.start), size_t(token.end - token.start))));
            return true;
        },
        [&](const Token &extra) {
            hasWhole = hasWhole || !analysis::isPartToken(extra.text);
            return true;
        });
    return hasWhole || words.size() < 2 ? QStringList{text} : words;
}

/// All tokens by which a word is found as such, inflected or as a part.
std::vector<std::string> TermMaker::formsOf(const std::string &word)
{
    const std::string stem = analysis::WordForms::stem(word);
    std::vector<std::string> forms{word, word + partMarker};
    if (stem != word) {
        forms.push_back(stem);
        forms.push_back(stem + partMarker);
    }
    return forms;
}

void TermMaker::addSynonyms(How how, const QStringList &others)
{
    for (const QString &other : others.first(std::min(mostSynonyms, others.size()))) {
        Way way{how, {}, false, false, other};
        for (const std::string &word : m_view.analyser().words(other.toStdString()))
            way.places.push_back(formsOf(word));
        if (!way.places.empty())
            m_term.ways.push_back(std::move(way));
    }
}

/// Also of a word that is being typed, once it is one.
void TermMaker::addOfThesaurus()
{
    const std::string &word = m_term.words.front();
    const auto *thesaurus = m_view.thesaurus();
    if (thesaurus && m_term.words.size() == 1 && !m_term.optional)
        addSynonyms(How::Thesaurus, thesaurus->synonymsOf(word, mostSynonyms, m_view.analyser()));
}

Result<void> TermMaker::addSlips()
{
    const std::string &word = m_term.words.front();
    if (m_slips == Slips::Passed || m_term.words.size() > 1 || forgivenEdits(lettersOf(word)) == 0)
        return {};
    if (m_slips == Slips::Awaited)
        if (auto awaited = m_view.awaitVocabulary(); !awaited)
            return awaited;
    for (const SimilarWord &other : m_view.slips(word, m_term.prefix)) {
        Way way{How::Slip, {}, m_term.prefix};
        way.places.push_back(m_term.prefix ? std::vector{other.word} : formsOf(other.word));
        m_term.ways.push_back(std::move(way));
    }
    return {};
}

/// In the library, if only as the name of a tag or municipality.
Result<bool> TermMaker::isFound(const Term &term)
{
    if (!term.codes.empty())
        return true;
    if (term.words.size() > 1)
        return m_view.finds(recordsOf(term).expression);
    const std::string &word = term.words.front();
    const auto records = term.prefix ? m_view.recordsOfBeginning(word, 1) : m_view.documentFrequency(word);
    if (!records)
        return std::unexpected(records.error());
    return *records > 0 ? Result<bool>(true) : m_view.finds(recordsOf(term).expression);
}

void TermMaker::addNames()
{
    const NameTable &names = m_view.names();
    std::vector<const Name *> found = names.containing(m_term.words, m_term.prefix);
    for (const Way &way : m_term.ways)
        if (!way.prefix && way.places.size() == 1 && (way.how == How::Inflected || way.how == How::Part))
            std::ranges::copy(names.withToken(way.places.front()), std::back_inserter(found));
    std::map<index::Code, const Name *> byCode;
    for (const Name *name : found)
        if (const auto code = m_view.codes().find(name->facet, name->key.toStdString()))
            byCode.emplace(*code, name);
    for (const auto &[code, name] : byCode) {
        m_term.codes.push_back(code);
        m_term.names.push_back(name);
    }
}

} // namespace twb::search
